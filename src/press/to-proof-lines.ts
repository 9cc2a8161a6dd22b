import { sliceText } from '../edition/text.ts';
import { otherScript } from '../edition/script.ts';
import type { Doubt } from '../notices/doubt.ts';
import type { Proof } from '../notices/proofread-notice.ts';
import { whys } from '../notices/judge-doubts.ts';
import { proposeEntry } from './propose.ts';
import { writeYaml } from './write-yaml.ts';

/** What is open in a notice, for the terminal: each place with its forms, reason and entry. */
export function toProofLines(proof: Proof): string[] {
  const { file, register, open, proposals, decided } = proof;
  const all = open.length + proposals.length;
  return [
    `${file}: ${all === 0 ? 'nothing is open' : `${all} to be decided`}, ${decided} decided`,
    ...proposals.map(
      ({ list, form, to, in: context }) =>
        `  ${register}  ${list}: ${form === to ? form : `${form} → ${to}`} in “${context}” is a proposal; write its reason and authority`,
    ),
    ...open.flatMap((doubt) => [toWhere(proof, doubt), ...toEntries(proof, doubt), '']),
  ];
}

/** Where a doubt is, in context, with the forms in question and why. */
export function toWhere({ file, text, blocks, script }: Proof, doubt: Doubt): string {
  const { at, form, instead, why, phrase } = doubt;
  const before = sliceText(text, Math.max(0, at - 12), at)
    .split('\n')
    .at(-1);
  const after = sliceText(text, at + 1, at + 13).split('\n')[0];
  const block = sliceText(text, 0, at).split('\n').length - 1;
  const forms =
    script === 'zh-Hant' || why === 'mark'
      ? `${form} or ${instead.join(', ')}`
      : `${form}: ${instead.join(' or ')} in ${otherScript(script)}`;
  const evidence = phrase ? `; the tables have ${phrase}` : '';
  return `  ${file}:${blocks[block]?.line ?? '?'}  …${before}【${form}】${after}…\n    ${forms}: ${whys[why]}${evidence}`;
}

function toEntries(proof: Proof, doubt: Doubt): string[] {
  const entry = proposeEntry(proof.text, doubt, proof.script, proof.say);
  if (!entry) return ['    no wording of its paragraph holds the place'];
  if (!('keep' in entry)) return toBlock(`if ${entry.to} is right, under places`, entry);
  const to = doubt.instead[0] as string;
  return [
    ...toBlock(
      `if ${to} is right, change the notice, and under corrections (\`in\` as the source has it)`,
      {
        in: entry.in,
        from: entry.keep,
        to,
        reason: entry.reason,
        authority: entry.authority,
      },
    ),
    ...toBlock(`if ${entry.keep} is right, under kept`, entry),
  ];
}

function toBlock(label: string, entry: object): string[] {
  const yaml = writeYaml([entry]).trimEnd().split('\n');
  return [`    ${label}:`, ...yaml.map((line) => `      ${line}`)];
}
