import { getBoth } from '../script/both.ts';
import type { Script } from '../script/script.ts';
import type { Registers } from '../registers/read-registers.ts';
import type { Status } from '../schemas/components.ts';
import type { StatusEntry } from '../schemas/statuses.ts';

/** The register of statuses, its words in `script`. */
export function toStatuses(
  { statuses, overrides }: Pick<Registers, 'statuses' | 'overrides'>,
  script: Script,
): StatusEntry[] {
  const both = getBoth('zh-Hant', overrides);
  return statuses.map((entry) => ({
    ...entry,
    words: entry.words.map((words) => both(words)[script]),
  }));
}

/**
 * Where wordings of the register stand in a text, in UTF-16 units; one within a longer one does not
 * count, so that 未完成 is not taken for 完成.
 */
export function findStatuses(text: string, statuses: readonly StatusEntry[]) {
  const found = statuses.flatMap(({ status, words }) =>
    words.flatMap((wording) => findAll(text, wording).map((at) => toFound(status, at, wording))),
  );
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

function toFound(status: Status, start: number, wording: string) {
  return { status, start, end: start + wording.length };
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
