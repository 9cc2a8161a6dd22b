import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line `Name: value` (or `! Name`, which takes the header away again) under one path. */
export interface HeaderRule {
  path: RegExp;
  name: string;
  value: string | undefined;
}

/** Reads a built site's `_headers` file, the format of Cloudflare Pages and Netlify; none is no rule. */
export function readHeaderRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  if (!existsSync(file)) return [];
  let path: RegExp | undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): HeaderRule[] => {
      if (/^\s*(#|$)/.test(line)) return [];
      if (!/^\s/.test(line)) {
        path = toPattern(line.trim());
        return [];
      }
      const found = /^(?:!\s*(?<gone>[\w-]+)|(?<name>[\w-]+)\s*:\s*(?<value>.+))$/.exec(
        line.trim(),
      );
      const { gone, name = gone, value } = found?.groups ?? {};
      if (!path || !name) {
        throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${line.trim()}`);
      }
      return [{ path, name: name.toLowerCase(), value }];
    });
}

/** The headers for a path: every rule that matches counts, and equal names are joined by a comma. */
export function toHeaders(rules: HeaderRule[], pathname: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { path, name, value } of rules) {
    if (!path.test(pathname)) continue;
    if (value === undefined) delete headers[name];
    else headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

// `*` stands for anything, `:name` for one step of the path. Rules for another host are left out.
function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
