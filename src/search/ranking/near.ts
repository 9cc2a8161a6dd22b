import { getProbes, toWeighAnswer } from './answers.ts';
import { clauseEnd, type Fold } from '../query/fold.ts';
import type { Index } from '../query/pagefind.ts';
import { toPairs, toWeigh } from './pairs.ts';
import { getPool } from './pool.ts';
import type { Query } from '../query/query.ts';
import { toAsked } from './question-words.ts';
import { getShared } from './shared.ts';
import type { Names, Unit, UnitsFile } from '../unit.ts';

/** A unit that shares words with what was asked, and the folded words by which one sees it. */
export interface Near {
  notice: UnitsFile;
  unit: Unit;
  words: string[];
  score: number;
}

const mostNear = 20;

/** The part of the best score below which nothing is shown. */
const leastOfBest = 0.4;

/** What is worth less than a pair of neighbours that both have: the same two apart, one alone. */
const worthApart = 0.4;
const worthSingle = 0.3;

/** What a pair is worth that the register of synonyms brings. */
const worthTaught = 0.6;

/** What a pair is worth that the title of the notice has, too: every unit is about that. */
const worthTitle = 0.3;

/** What a pair is worth besides that the title of a passage’s section has. */
const worthName = 0.5;

/** What words are worth that only introduce findings, and other passages: points are asked for. */
const introduction = 0.5;
const passage = 0.95;

/** What a finding is worth to who asks what was found. */
const worthFinding = 2;

/** How much of a score is shared out over the length of a text: longer ones hold more by chance. */
const share = 0.1;

/**
 * The least that is shared, as a part of what a pair is worth that one unit only holds: what shares
 * no more than common characters is not called near.
 */
const least = 0.65;

/**
 * Finds what is nearest to phrases that stand nowhere: units that share pairs of neighbouring
 * characters with them, in their own words or in what is said of them; then pairs that stand apart;
 * then single characters; the rare ones of each counting most. What the title of a notice says
 * tells it from other notices, and its units hardly from each other.
 *
 * @param query what was typed, and by what it is widened
 * @param names of kinds and bodies, which count as said of the units that have them
 */
export async function findNear(
  index: Index,
  { alike, taught }: Query,
  names: Names,
  fold: Fold,
): Promise<Near[]> {
  const asked = toAsked(alike, fold);
  const typed = new Set(toPairs(asked.phrases));
  const pairs = [...new Set([...typed, ...toPairs(taught)])];
  const characters = [...new Set(asked.phrases.join('').replace(/\d/g, ''))].filter(
    (character) => character !== clauseEnd,
  );
  const pool = await getPool(index, [...pairs, ...getProbes(asked.sort, fold)]);
  const all = pool.map((one) => getShared(one, pairs, characters, names, fold));
  const titled = new Set(all.flatMap(({ about }) => about));
  const worth = new Map([
    ...pairs.map((pair): [string, number] => {
      return [pair, (typed.has(pair) ? 1 : worthTaught) * (titled.has(pair) ? worthTitle : 1)];
    }),
    ...[...titled].flatMap((pair) => [...pair].map((one): [string, number] => [one, worthTitle])),
  ]);
  const ofPairs = toWeigh(
    all.map(({ together }) => together),
    worth,
  );
  const ofApart = toWeigh(
    all.map(({ together, apart }) => [...together, ...apart]),
    worth,
  );
  const ofSingle = toWeigh(
    all.map(({ single }) => single),
    worth,
  );
  const ofNamed = toWeigh(all.map(({ named }) => named));
  const ofTitle = toWeigh(
    all.map(({ about }) => about),
    worth,
    0,
  );
  const held = [...new Set(all.flatMap(({ together }) => together))];
  const weighAnswer = toWeighAnswer(asked, held, characters, ofPairs, fold);
  const average = all.reduce((sum, { length }) => sum + length, 0) / all.length;
  const near = all
    .map((one) => {
      const { notice, unit } = one;
      const answer = weighAnswer(unit);
      const strength =
        ofPairs(one.together) +
        worthApart * ofApart(one.apart) +
        worthSingle * ofSingle(one.single) +
        worthName * ofNamed(one.named) +
        answer.worth;
      const kind = weighKind(unit, asked.findings);
      const spread = 1 - share + (share * one.length) / average;
      const words = [...one.together, ...one.longer, ...answer.words];
      const score = ((strength + ofTitle(one.about)) * kind) / spread;
      return { notice, unit, words, score, strength: strength * Math.max(1, kind) };
    })
    .filter(
      ({ words, strength }) => words.length > 0 && strength >= least * Math.log(1 + all.length),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear);
  return near.filter(({ score }) => score >= leastOfBest * (near[0]?.score ?? 0));
}

function weighKind({ kind, bodies }: Unit, findings: boolean): number {
  if (kind === 'passage') return bodies.length > 0 ? introduction : passage;
  return findings && kind === 'finding' ? worthFinding : 1;
}
