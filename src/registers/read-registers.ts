import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../diagnostics/read-file.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { bodiesSchema, type Body } from '../schemas/bodies.ts';
import { overridesSchema, type Override } from '../schemas/overrides.ts';
import { statusesSchema, type StatusEntry } from '../schemas/statuses.ts';
import { synonymsSchema, type Synonym } from '../schemas/synonyms.ts';

/** The registers that hold for all notices. */
export interface Registers {
  overrides: Override[];
  bodies: Body[];
  synonyms: Synonym[];
  statuses: StatusEntry[];
}

interface Read {
  registers: Registers;
  diagnostics: Diagnostic[];
}

let last: { key: string; read: Read } | undefined;

/**
 * Reads the registers under `root`, the project's folder; `judgeRegisters` says whether what they
 * hold is right. While no file changes, it gives what it gave before, and converters made of it are
 * found again.
 */
export function readRegisters(root: string): Read {
  const names = ['overrides', 'bodies', 'synonyms', 'statuses'] as const;
  const files = new Map(names.map((name) => [name, readText(root, toFile(name))]));
  const key = names.map((name) => files.get(name)?.text).join('\0');
  if (last?.key === key) return last.read;
  const diagnostics: Diagnostic[] = [];
  const parse = <Schema extends z.ZodType>(name: (typeof names)[number], schema: Schema) => {
    const { text, diagnostics: unread } = files.get(name) ?? { diagnostics: [] };
    if (text === undefined) {
      diagnostics.push(...unread);
      return undefined;
    }
    const { value, diagnostics: malformed } = readYaml(text, schema, toFile(name));
    diagnostics.push(...malformed);
    return value;
  };
  const registers = {
    overrides: parse('overrides', overridesSchema) ?? [],
    bodies: parse('bodies', bodiesSchema) ?? [],
    synonyms: parse('synonyms', synonymsSchema) ?? [],
    statuses: parse('statuses', statusesSchema) ?? [],
  };
  last = { key, read: { registers, diagnostics } };
  return last.read;
}

const toFile = (name: string): string => `content/registers/${name}.yaml`;
