import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { Corrections } from '../../schemas/corrections.ts';

const layout = { lineWidth: 0, singleQuote: true } as const;

type List = keyof Corrections;

/** What tells an entry from the others: its list, its wording and the form in it. */
export interface Named {
  list: Exclude<List, 'marks'>;
  in: string;
  form: string;
}

/** The register `yaml` with an entry more in a list; its comments and order stay. */
export function addEntry(yaml: string, list: List, entry: object): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  if (isSeq(document.get(list))) document.addIn([list], document.createNode(entry));
  else document.set(list, document.createNode([entry]));
  return document.toString(layout);
}

/** The register `yaml` with an entry changed as `fields` say. */
export function changeEntry(yaml: string, entry: Named, fields: object): string {
  const document = parseDocument(yaml);
  const index = findEntry(document, entry);
  if (index >= 0)
    for (const [name, value] of Object.entries(fields))
      document.setIn([entry.list, index, name], value);
  return document.toString(layout);
}

/** The register `yaml` without an entry. */
export function removeEntry(yaml: string, entry: Named): string {
  const document = parseDocument(yaml);
  const index = findEntry(document, entry);
  if (index >= 0) document.deleteIn([entry.list, index]);
  const entries = document.get(entry.list);
  if (isSeq(entries) && entries.items.length === 0) document.delete(entry.list);
  return document.toString(layout);
}

const formOf = { corrections: 'from', kept: 'keep', places: 'form' } as const;

function findEntry(document: Document, { list, in: context, form }: Named): number {
  const entries = document.get(list);
  if (!isSeq(entries)) return -1;
  return entries.items.findIndex(
    (entry) => isMap(entry) && entry.get('in') === context && entry.get(formOf[list]) === form,
  );
}
