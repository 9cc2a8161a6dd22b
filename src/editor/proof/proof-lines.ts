import { lengthOf, sliceText } from '../../script/code-points.ts';
import { otherScript } from '../../script/script.ts';
import { toList, whys, type Ambiguity } from '../../notices/ambiguities/ambiguity.ts';
import type { Proof, Proposed } from './proofread-notice.ts';
import { toPosition } from '../../notices/ambiguities/block-offset.ts';
import { proposeEntry } from './propose.ts';
import { writeYaml } from '../write-yaml.ts';

/** What is open in a notice, for the terminal: each place with its forms, reason and entry. */
export function toProofLines(proof: Proof): string[] {
  const { file, open, proposals, decided } = proof;
  const all = open.length + proposals.length;
  return [
    `${file}: ${all === 0 ? 'nothing is open' : `${all} to be decided`}, ${decided} decided`,
    ...proposals.flatMap((entry) => [...toProposedLines(proof, entry), '']),
    ...open.flatMap((ambiguity) => [toWhere(proof, ambiguity), ...toEntries(proof, ambiguity), '']),
  ];
}

/** A proposed entry: where it is, in context, what is ambiguous there, and what is still to be written. */
export function toProposedLines(proof: Proof, entry: Proposed): string[] {
  const { list, form, to, in: context, reason, at, ambiguity } = entry;
  const spot = ambiguity
    ? [toWhere(proof, ambiguity)]
    : at === undefined
      ? [`  ${proof.register}`]
      : [toSpot(proof, at, to)];
  const change = form === to ? form : `${form} → ${to}`;
  return [
    ...spot,
    `    proposed under ${list}: ${change} in “${context}”, ${reason}`,
    `    look it up: in ${proof.register} write the reason and the authority, or take the entry out`,
  ];
}

/** Where an ambiguity is, in context, with the forms in question and why. */
export function toWhere(proof: Proof, ambiguity: Ambiguity): string {
  const { at, form, instead, why, evidence } = ambiguity;
  const { script } = proof;
  const forms =
    toList(ambiguity, script) === 'kept'
      ? `${form.trim() || 'the space'} or ${instead.join(', ') || 'nothing'}`
      : `${form}: ${instead.join(' or ')} in ${otherScript(script)}`;
  return `${toSpot(proof, at, form)}\n    ${forms}: ${whys[why]}${evidence ? `; ${evidence}` : ''}`;
}

function toSpot({ file, text, blocks }: Proof, at: number, form: string): string {
  const before = sliceText(text, Math.max(0, at - 12), at)
    .split('\n')
    .at(-1);
  const start = at + lengthOf(form);
  const after = sliceText(text, start, start + 12).split('\n')[0];
  const { block } = toPosition(text.split('\n'), at);
  return `  ${file}:${blocks[block]?.line ?? '?'}  …${before}【${form}】${after}…`;
}

function toEntries(proof: Proof, ambiguity: Ambiguity): string[] {
  const entry = proposeEntry(proof.text, ambiguity, proof.script, proof.say);
  if (!entry) return ['    no wording of its paragraph holds the place'];
  if (!('keep' in entry)) return toBlock(`if ${entry.to} is right, under places`, entry);
  const to = ambiguity.instead[0] as string;
  return [
    ...toBlock(
      `if ${to || 'nothing'} is right, change the notice, and under corrections (\`in\` as the source has it)`,
      {
        in: entry.in,
        from: entry.keep,
        to,
        reason: entry.reason,
        authority: entry.authority,
      },
    ),
    ...toBlock(`if ${entry.keep.trim() || 'the space'} is right, under kept`, entry),
  ];
}

function toBlock(label: string, entry: object): string[] {
  const yaml = writeYaml([entry]).trimEnd().split('\n');
  return [`    ${label}:`, ...yaml.map((line) => `      ${line}`)];
}
