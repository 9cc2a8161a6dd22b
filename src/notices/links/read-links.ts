import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readYaml } from '../../diagnostics/read-yaml.ts';
import type { Prose } from '../mdx/prose.ts';
import { linksSchema, type Links } from '../../schemas/links.ts';
import { collectPoints } from '../collect-points.ts';
import { judgeLinks, type FoundLink } from '../rules/links.ts';
import { judgeReasons } from '../rules/reasons.ts';

/** What links.yaml says: the links held against the text, the rest as it is written. */
export interface ReadLinks extends Pick<Links, 'open' | 'again'> {
  links: FoundLink[];
  diagnostics: Diagnostic[];
}

/**
 * Reads the cross-references of a notice; there are none where there is no file, or the text has
 * diagnostics. Those to other notices are judged when all are read.
 */
export function readLinks(root: string, file: string, prose: Prose, sound: boolean): ReadLinks {
  const path = join(root, file);
  const none = { links: [], open: [], again: [] };
  if (!existsSync(path)) return { ...none, diagnostics: [] };
  const { value, diagnostics } = readYaml(readFileSync(path, 'utf8'), linksSchema, file);
  if (!value || !sound) return { ...none, diagnostics };
  const { open, again } = value;
  const points = collectPoints(prose);
  const judged = judgeLinks(value, points, prose.blocks, file);
  if (judged.diagnostics.length > 0) return { ...judged, open, again };
  return { ...judged, open, again, diagnostics: judgeReasons(value, points, prose.blocks, file) };
}
