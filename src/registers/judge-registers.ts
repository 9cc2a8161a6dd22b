import { getBoth } from '../script/both.ts';
import { otherScript } from '../script/script.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Form } from '../schemas/forms.ts';
import type { Override } from '../schemas/overrides.ts';
import type { StatusEntry } from '../schemas/statuses.ts';
import type { Registers } from './read-registers.ts';

const folder = 'content/registers';

/**
 * Tries every example in the registers, and finds what stands in them twice. It needs the converters
 * of both scripts with and without our overrides, half a second’s work: whoever only uses the
 * registers of a site that is built leaves it to those who read its notices.
 */
export function judgeRegisters({ overrides, forms, statuses }: Registers): Diagnostic[] {
  return [...judgeOverrides(overrides), ...judgeForms(forms), ...judgeStatuses(statuses)];
}

/** The same words never say two things. */
function judgeStatuses(statuses: readonly StatusEntry[]): Diagnostic[] {
  return collectTwice(statuses.flatMap(({ words }) => words)).map((words) => ({
    file: `${folder}/statuses.yaml`,
    place: words,
    found: 'the words a second time',
    expected: 'every wording once',
    hint: 'Leave it where it belongs, and take it out of the other place.',
  }));
}

/** A character is entered once. */
function judgeForms(forms: readonly Form[]): Diagnostic[] {
  return collectTwice(forms.flatMap((entry) => [...entry.of])).map((form) => ({
    file: `${folder}/forms.yaml`,
    place: form,
    found: 'the character in two entries, or twice in one',
    expected: 'each character once',
    hint: 'Take it out of the more general entry.',
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
          file,
          place,
          found: `the example becomes “${found}”`,
          expected: `“${entry.example.result}”`,
          hint: 'Let `phrase` stand in the example’s source and `to` in its result.',
        },
      ];
    }
    if (convert(entry, none) !== entry.example.result) return [];
    // What is right without any may be wrong beside another that is shorter.
    const others = overrides.filter((one) => one !== entry);
    if (convert(entry, others) !== entry.example.result) return [];
    return [
      {
        file,
        place,
        found: 'an override that changes nothing: the converter is right without it',
        expected: 'a phrase that is converted wrongly without it',
        hint: 'Take the entry out.',
      },
    ];
  });
}

function convert({ from, example }: Override, overrides: readonly Override[]): string {
  return getBoth(from, overrides)(example.source)[otherScript(from)];
}
