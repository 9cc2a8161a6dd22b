import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { getConverter } from '../edition/convert.ts';
import type { Fault } from '../faults/fault.ts';
import { readYaml } from '../faults/read-yaml.ts';
import { bodiesSchema, type Body } from '../schemas/bodies.ts';
import { overridesSchema, type Override } from '../schemas/overrides.ts';
import { synonymsSchema, type Synonym } from '../schemas/synonyms.ts';

/** The registers that hold for all notices. */
export interface Registers {
  overrides: Override[];
  bodies: Body[];
  synonyms: Synonym[];
}

const folder = 'content/registers';

/** Reads the registers under `root`, the project's folder, and tries every example in them. */
export function readRegisters(root: string): { registers: Registers; faults: Fault[] } {
  const overrides = readRegister(root, 'overrides.yaml', overridesSchema);
  const bodies = readRegister(root, 'bodies.yaml', bodiesSchema);
  const synonyms = readRegister(root, 'synonyms.yaml', synonymsSchema);
  const registers = {
    overrides: overrides.value ?? [],
    bodies: bodies.value ?? [],
    synonyms: synonyms.value ?? [],
  };
  const faults = [...overrides.faults, ...bodies.faults, ...synonyms.faults];
  return { registers, faults: [...faults, ...judgeOverrides(registers.overrides)] };
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
    const found = getConverter(entry.from, overrides)(entry.example.source);
    const without = overrides.filter((other) => other !== entry);
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
    if (getConverter(entry.from, without)(entry.example.source) !== entry.example.result) return [];
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
