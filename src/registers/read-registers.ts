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

/** Reads the registers under `root`, the project's folder, and tries every example in them. */
export function readRegisters(root: string): { registers: Registers; faults: Fault[] } {
  const overrides = readRegister(root, 'overrides.yaml', overridesSchema);
  const bodies = readRegister(root, 'bodies.yaml', bodiesSchema);
  const forms = readRegister(root, 'forms.yaml', formsSchema);
  const synonyms = readRegister(root, 'synonyms.yaml', synonymsSchema);
  const statuses = readRegister(root, 'statuses.yaml', statusesSchema);
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

function readRegister<Schema extends z.ZodType>(root: string, name: string, schema: Schema) {
  const file = `${folder}/${name}`;
  return readYaml(readFileSync(join(root, file), 'utf8'), schema, file);
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
