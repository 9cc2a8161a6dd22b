import { toOptions, type Engine } from './engine.ts';
import { clauseEnd, foldOnce, type Fold } from './fold.ts';
import { toAsked } from './question-words.ts';
import { standsApart, toPairs, toWeigh, type Weigh } from './pairs.ts';
import type { Query } from './query.ts';
import type { Option, Unit, UnitsFile } from './unit.ts';

/** A unit that shares words with what was asked, and the pairs of characters that they share. */
export interface Near {
  notice: UnitsFile;
  unit: Unit;
  pairs: string[];
  score: number;
}

/** Records that are opened, each perhaps a file, where not all is at hand. */
const mostRecords = 20;
const mostNear = 20;

/** What is worth less than a pair of neighbours that both have: the same two apart, one alone. */
const worthApart = 0.5;
const worthSingle = 0.3;

/** What a pair is worth that the register of synonyms brings. */
const worthTaught = 0.6;

/** What a date is worth to who asks when, and one to another to who asks from when to when. */
const worthDate = 6;
const date = /\d[年月日]/u;
const span = /\d日[至到]/u;

/** What words are worth that only introduce findings, and other passages: points are asked for. */
const introduction = 0.5;
const passage = 0.95;

/** What a finding is worth to who asks what was found. */
const worthFinding = 1.3;

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
 * then single characters; the rare ones of each counting most.
 *
 * @param query what was typed, and by what it is widened
 * @param options the filters’ options with their names, which count as said of a unit
 * @param allowed whether a unit passes the filters
 */
export async function findNear(
  engine: Engine,
  { phrases, taught }: Query,
  options: readonly Option[],
  allowed: (unit: Unit) => boolean,
  fold: Fold,
): Promise<Near[]> {
  const asked = toAsked(phrases, fold);
  const typed = toPairs(asked.phrases);
  const pairs = [...new Set([...typed, ...toPairs(taught)])];
  const worth = new Map(pairs.map((pair) => [pair, typed.includes(pair) ? 1 : worthTaught]));
  const characters = [...new Set(asked.phrases.join(''))].filter(
    (character) => character !== clauseEnd,
  );
  const pool = await getPool(engine, pairs);
  const names = new Map(options);
  const shared = pool.map(({ notice, unit }) => {
    const { text } = foldOnce(unit.text, fold);
    const said = [
      unit.lead ?? '',
      unit.name,
      ...toOptions(unit).map((key) => names.get(key) ?? ''),
    ];
    const all = `${text}|${foldOnce(said.join('\n'), fold).text}`;
    const together = pairs.filter((pair) => all.includes(pair));
    const apart = pairs.filter((pair) => !together.includes(pair) && standsApart(pair, all));
    const single = characters.filter((character) => text.includes(character));
    return { notice, unit, length: text.length, together, apart: [...together, ...apart], single };
  });
  const [ofPairs, ofApart, ofSingle] = (['together', 'apart', 'single'] as const).map((what) =>
    toWeigh(
      shared.map((one) => one[what]),
      worth,
    ),
  ) as [Weigh, Weigh, Weigh];
  const average = shared.reduce((sum, { length }) => sum + length, 0) / shared.length;
  return shared
    .filter(({ unit }) => allowed(unit))
    .map(({ notice, unit, length, together, apart, single }) => {
      const strength =
        ofPairs(together) +
        worthApart * ofApart(apart.slice(together.length)) +
        worthSingle * ofSingle(single) +
        worthDate * Number(asked.when !== undefined && date.test(unit.text)) +
        worthDate * Number(asked.when === 'span' && span.test(unit.text));
      const score =
        (strength * weighKind(unit, asked.findings)) / (1 - share + (share * length) / average);
      return { notice, unit, pairs: together, strength, score };
    })
    .filter(({ strength }) => strength >= least * Math.log(1 + shared.length))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNear);
}

function weighKind({ kind, bodies }: Unit, findings: boolean): number {
  if (kind === 'passage') return bodies.length > 0 ? introduction : passage;
  return findings && kind === 'finding' ? worthFinding : 1;
}

/** Every unit there is; or, where not all is at hand, of the notices that share most with `pairs`. */
async function getPool(engine: Engine, pairs: readonly string[]) {
  const records = engine.atHand ? await engine.every('rank') : await getLikeliest(engine, pairs);
  const opened = await Promise.all(records.map((record) => engine.open(record)));
  const notices = new Set(opened.map(({ notice }) => notice));
  return [...notices].flatMap((notice) => notice.units.map((unit) => ({ notice, unit })));
}

async function getLikeliest(engine: Engine, pairs: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(pairs.map((pair) => engine.find(pair, 'rank')));
  const { length: total } = await engine.every('rank');
  const scores = new Map<string, number>();
  for (const records of answers) {
    const weight = Math.log(1 + total / records.length);
    for (const record of records) scores.set(record, (scores.get(record) ?? 0) + weight);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostRecords);
  return best.map(([record]) => record);
}
