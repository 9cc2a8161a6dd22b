import { getBoth } from '../script/both.ts';
import { convertText } from '../script/convert-text.ts';
import { otherScript } from '../script/script.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import type { Override } from '../schemas/overrides.ts';
import type { StatusEntry } from '../schemas/statuses.ts';
import type { Registers } from './read-registers.ts';

const folder = 'content/registers';

/**
 * Tries every example in the registers, and finds what stands in them twice. It needs the converters
 * of both scripts with and without our overrides, half a second’s work: whoever only uses the
 * registers of a site that is built leaves it to those who read its notices.
 */
export function judgeRegisters(registers: Registers): Diagnostic[] {
  const known = judged.get(registers);
  if (known) return known;
  const { overrides, statuses } = registers;
  const found = [...judgeOverrides(overrides), ...judgeStatuses(statuses)];
  judged.set(registers, found);
  return found;
}

/** What was found, as long as the registers are those that were read. */
const judged = new WeakMap<Registers, Diagnostic[]>();

/** The same words never say two things. */
function judgeStatuses(statuses: readonly StatusEntry[]): Diagnostic[] {
  return collectTwice(statuses.flatMap(({ words }) => words)).map((words) => ({
    id: 'registers/duplicate',
    file: `${folder}/statuses.yaml`,
    place: words,
    found: say('同一說法重複', 'the words a second time'),
    expected: say('每一說法一處', 'every wording once'),
    hint: say(
      '留在該在的一處，另一處刪去。',
      'Leave it where it belongs, and take it out of the other place.',
    ),
  }));
}

/** What stands in `all` more than once. */
function collectTwice(all: readonly string[]): string[] {
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
}

/** An override must change its example, and into what it says. */
function judgeOverrides(overrides: readonly Override[]): Diagnostic[] {
  // One list, so that its converter is made once; and gone after, since it fills as much as ours.
  const none: readonly Override[] = [];
  return overrides.flatMap((entry, index): Diagnostic[] => {
    const file = `${folder}/overrides.yaml`;
    const place = `[${index}] ${entry.phrase}`;
    const found = convert(entry, overrides);
    if (found !== entry.example.result) {
      return [
        {
          id: 'registers/override-example',
          file,
          place,
          found: say(`例句轉為「${found}」`, `the example becomes “${found}”`),
          expected: `「${entry.example.result}」`,
          hint: say(
            '例句的 source 要有 phrase，result 要有 to。',
            'Let `phrase` stand in the example’s source and `to` in its result.',
          ),
        },
      ];
    }
    if (convert(entry, none) !== entry.example.result || isAsked(entry)) return [];
    // What is right without any may be wrong beside another that is shorter.
    const others = overrides.filter((one) => one !== entry);
    if (convert(entry, others) !== entry.example.result) return [];
    return [
      {
        id: 'registers/needless-override',
        file,
        place,
        found: say(
          '沒有這一條，轉換也是對的',
          'an override that changes nothing: the converter is right without it',
        ),
        expected: say('沒有它就轉錯的詞', 'a phrase that is converted wrongly without it'),
        hint: say('刪去這一條。', 'Take the entry out.'),
      },
    ];
  });
}

function convert({ from, example }: Override, overrides: readonly Override[]): string {
  return getBoth(from, overrides)(example.source)[otherScript(from)];
}

/** Whether a person would be asked about the example if there were no override. */
function isAsked({ from, example }: Override): boolean {
  return convertText(example.source, from, { overrides: [] }).unresolved.length > 0;
}
