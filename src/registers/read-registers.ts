import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
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

const names = ['overrides', 'bodies', 'forms', 'synonyms', 'statuses'] as const;

interface Read {
  registers: Registers;
  diagnostics: Diagnostic[];
}

let last: { texts: string; read: Read } | undefined;

/**
 * Reads the registers under `root`, the project's folder; `judgeRegisters` says whether what they
 * hold is right. While no file changes, it gives what it gave before, and converters made of it are
 * found again.
 */
export function readRegisters(root: string): Read {
  const texts = names.map((name) => readFileSync(join(root, toFile(name)), 'utf8'));
  const all = texts.join('\0');
  if (last?.texts !== all) last = { texts: all, read: parseRegisters(texts) };
  return last.read;
}

const toFile = (name: (typeof names)[number]): string => `content/registers/${name}.yaml`;

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
  return { registers, diagnostics: read.flatMap((register) => register.diagnostics) };
}
