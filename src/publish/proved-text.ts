import { readText } from '../diagnostics/read-file.ts';
import { readYaml, readYamlFile } from '../diagnostics/read-yaml.ts';
import { splitFrontMatter } from '../notices/mdx/parse-mdx.ts';
import { toPosition } from '../notices/ambiguities/block-offset.ts';
import { setPlaces } from '../notices/ambiguities/set-spans.ts';
import { applyCorrections, findOnce } from '../notices/source/apply-corrections.ts';
import { readSource } from '../notices/source/read-source.ts';
import type { Registers } from '../registers/read-registers.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { getBoth, type Both } from '../script/both.ts';
import { lengthOf } from '../script/code-points.ts';

/** What source, corrections and conversion alone make of a notice. */
export interface ProvedText {
  paragraphs: Both[];
  /** Of each paragraph: its line in notice.mdx. */
  lines: number[];
  /** How many of them are lines of the title of the whole. */
  titled: number;
}

/**
 * Makes the text of the notice in `folder` of its source and its register, without the model that
 * pages are made of: `provePages` holds these against that. Undefined where there is none.
 */
export function makeProvedText(
  root: string,
  folder: string,
  registers: Registers,
): ProvedText | undefined {
  const file = `${folder}/notice.mdx`;
  const { yaml = '', body = '' } = splitFrontMatter(readText(root, file).text ?? '') ?? {};
  const matter = readYaml(yaml, noticeSchema, file).value;
  const decisions = readYamlFile(root, `${folder}/corrections.yaml`, correctionsSchema).value;
  const source = matter && readSource(root, folder, matter).source;
  if (!source || !decisions) return undefined;
  const { paragraphs } = applyCorrections(source.text, decisions);
  const both = getBoth(matter.script, registers.overrides);
  const whole = paragraphs.join('\n');
  const places = decisions.places.flatMap(({ in: context, form, to }) => {
    const at = findOnce(whole, context, form);
    if (typeof at !== 'number') return [];
    return [{ ...toPosition(paragraphs, lengthOf(whole.slice(0, at))), to }];
  });
  // One line of the MDX is one paragraph, but for those that open and close a section.
  const lines = body
    .split('\n')
    .flatMap((line, index) => (/^\s*(?:<\/?Section\b.*)?$/.test(line) ? [] : index + 1));
  return {
    paragraphs: setPlaces(paragraphs.map(both), places),
    lines,
    titled: body.match(/^# /gm)?.length ?? 0,
  };
}
