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
import { synonymsSchema, type Synonym } from '../schemas/synonyms.ts';

/** The registers that hold for all notices. */
export interface Registers {
  overrides: Override[];
  bodies: Body[];
  forms: Form[];
  synonyms: Synonym[];
}

const folder = 'content/registers';

/** Reads the registers under `root`, the project's folder, and tries every example in them. */
export function readRegisters(root: string): { registers: Registers; faults: Fault[] } {
  const overrides = readRegister(root, 'overrides.yaml', overridesSchema);
  const bodies = readRegister(root, 'bodies.yaml', bodiesSchema);
  const forms = readRegister(root, 'forms.yaml', formsSchema);
  const synonyms = readRegister(root, 'synonyms.yaml', synonymsSchema);
  const registers = {
    overrides: overrides.value ?? [],
    bodies: bodies.value ?? [],
    forms: forms.value ?? [],
    synonyms: synonyms.value ?? [],
  };
  const faults = [overrides, bodies, forms, synonyms].flatMap((register) => register.faults);
  return {
    registers,
    faults: [...faults, ...judgeOverrides(registers.overrides), ...judgeForms(registers.forms)],
  };
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
