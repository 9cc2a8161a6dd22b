import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { getBoth } from '../edition/both.ts';
import { otherScript } from '../edition/script.ts';
import type { Fault } from '../faults/fault.ts';
import { readYaml } from '../faults/read-yaml.ts';
import { bodiesSchema, type Body } from '../schemas/bodies.ts';
import { formsSchema, type Form } from '../schemas/forms.ts';
import { overridesSchema, type Override } from '../schemas/overrides.ts';
import { statusesSchema, type StatusEntry } from '../schemas/statuses.ts';
import { synonymsSchema, type Synonym } from '../schemas/synonyms.ts';

/** The registers that hold for all notices. */
export interface Registers {
  overrides: Override[];
  bodies: Body[];
  forms: Form[];
  synonyms: Synonym[];
  statuses: StatusEntry[];
}

const folder = 'content/registers';

const names = ['overrides', 'bodies', 'forms', 'synonyms', 'statuses'] as const;

interface Read {
  registers: Registers;
  faults: Fault[];
}

let last: { texts: string; read: Read } | undefined;

/**
 * Reads the registers under `root`, the project's folder, and tries every example in them. While no
 * file changes, it gives what it gave before, and converters made of it are found again.
 */
export function readRegisters(root: string): Read {
  const texts = names.map((name) => readFileSync(join(root, toFile(name)), 'utf8'));
  const all = texts.join('\0');
  if (last?.texts !== all) last = { texts: all, read: parseRegisters(texts) };
  return last.read;
}

const toFile = (name: (typeof names)[number]): string => `${folder}/${name}.yaml`;

/** @param texts of the files, in the order of `names` */
function parseRegisters(texts: readonly string[]): Read {
  const parse = <Schema extends z.ZodType>(name: (typeof names)[number], schema: Schema) =>
    readYaml(texts[names.indexOf(name)] ?? '', schema, toFile(name));
  const overrides = parse('overrides', overridesSchema);
  const bodies = parse('bodies', bodiesSchema);
  const forms = parse('forms', formsSchema);
  const synonyms = parse('synonyms', synonymsSchema);
  const statuses = parse('statuses', statusesSchema);
  const registers = {
    overrides: overrides.value ?? [],
    bodies: bodies.value ?? [],
    forms: forms.value ?? [],
    synonyms: synonyms.value ?? [],
    statuses: statuses.value ?? [],
  };
  const read = [overrides, bodies, forms, synonyms, statuses];
  return {
    registers,
    faults: [
      ...read.flatMap((register) => register.faults),
      ...judgeOverrides(registers.overrides),
      ...judgeForms(registers.forms),
      ...judgeStatuses(registers.statuses),
    ],
  };
}

/** The same words never say two things. */
function judgeStatuses(statuses: readonly StatusEntry[]): Fault[] {
  const all = statuses.flatMap(({ words }) => words);
  const twice = [...new Set(all.filter((words, index) => all.indexOf(words) !== index))];
  return twice.map((words) => ({
    file: `${folder}/statuses.yaml`,
    place: words,
    found: 'the words a second time',
    expected: 'every wording once',
    hint: 'Leave it where it belongs, and take it out of the other place.',
  }));
}

/** A character is entered once. */
export function judgeForms(forms: readonly Form[]): Fault[] {
  const all = forms.flatMap((entry) => [...entry.of]);
  const twice = [...new Set(all.filter((form, index) => all.indexOf(form) !== index))];
  return twice.map((form) => ({
    file: `${folder}/forms.yaml`,
    place: form,
    found: 'the character in two entries, or twice in one',
    expected: 'each character once',
    hint: 'Take it out of the more general entry.',
  }));
}

/** An override must change its example, and into what it says. */
export function judgeOverrides(overrides: readonly Override[]): Fault[] {
  return overrides.flatMap((entry, index): Fault[] => {
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

/** One list, so that its converter is made once. */
const none: readonly Override[] = [];

function convert({ from, example }: Override, overrides: readonly Override[]): string {
  return getBoth(from, overrides)(example.source)[otherScript(from)];
}
