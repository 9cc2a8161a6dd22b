import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Proof } from '../notices/proofread-notice.ts';

const layout = { lineWidth: 0, singleQuote: true } as const;

/** Adds an entry to a list of the register `file`, keeping its comments and order. */
export function addEntry(file: string, list: 'kept' | 'places', entry: object): void {
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  if (isSeq(document.get(list))) document.addIn([list], document.createNode(entry));
  else document.set(list, document.createNode([entry]));
  writeFileSync(file, document.toString(layout));
}

/** The register `yaml` with a proposal decided: the form, the reason if one is given, the authority. */
export function decideEntry(
  yaml: string,
  { list, in: context }: Proof['proposals'][number],
  decision: { to: string; reason?: string; authority: string },
): string {
  const document = parseDocument(yaml);
  const entries = document.get(list);
  if (!isSeq(entries)) return yaml;
  for (const entry of entries.items) {
    if (!isMap(entry) || entry.get('in') !== context) continue;
    if (list === 'places') entry.set('to', decision.to);
    if (decision.reason) entry.set('reason', decision.reason);
    entry.set('authority', decision.authority);
  }
  return document.toString(layout);
}
