import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of a corpus: paragraphs that have Chinese in them, and whether it is left out of all training. */
export interface Document {
  path: string;
  script: 'zh-Hans' | 'zh-Hant';
  isHeldOut: boolean;
  lines: string[];
}

const readable = /\.(?:txt|md|json|html?|csv)$/u;

/** Reads every text, Markdown, JSON, HTML and CSV file under `folder`, one after the other. */
export function* readCorpus(folder: string): Generator<Document> {
  for (const path of listFiles(folder).sort()) {
    const name = relative(folder, path).split(sep).join('/');
    const text = readFileSync(path, 'utf8');
    const lines = toLines(path.endsWith('.json') ? readStrings(name, text) : text);
    if (lines.length === 0) continue;
    yield { path: name, script: detect(lines), isHeldOut: isHeldOut(name), lines };
  }
}

/** Whether a document belongs to the eighth that no training sees: the SHA-1 of its path begins with 0 or 1. */
export function isHeldOut(path: string): boolean {
  return /^[01]/u.test(createHash('sha1').update(path).digest('hex'));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '.git' ? [] : listFiles(path);
    return entry.isFile() && readable.test(entry.name) && statSync(path).size < 2 ** 24
      ? [path]
      : [];
  });
}

/** The strings of a JSON file, one a line; keys are names of fields, not text. */
function readStrings(name: string, text: string): string {
  const found: string[] = [];
  try {
    JSON.parse(text.replace(/^\ufeff/u, ''), (_, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    console.warn(`${name} is not JSON and was left out.`);
  }
  return found.join('\n');
}

/** Paragraphs of a text: hard-wrapped lines joined, tags and addresses taken out, what has no Chinese left out. */
function toLines(text: string): string[] {
  const lines: string[] = [];
  let wrapped = false;
  for (const raw of text.replace(noise, ' ').split(/\r?\n/u)) {
    const line = raw.replace(/(?<=\p{sc=Han})[ \u3000]+(?=\p{sc=Han})/gu, '').trim();
    if (wrapped && startsWithHan.test(line)) lines[lines.length - 1] += line;
    else lines.push(line);
    wrapped = line.length > 24 && /[\p{sc=Han}，、]$/u.test(line);
  }
  return lines.filter((line) => (line.match(/\p{sc=Han}/gu)?.length ?? 0) >= 4);
}

const noise = /<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^<>]*>|https?:\S+/gu;
const startsWithHan = /^\p{sc=Han}/u;

const traditional = /[為國會這來時個們說對發學經過開關點員業長問體實]/gu;
const simplified = /[为国会这来时个们说对发学经过开关点员业长问体实]/gu;

function detect(lines: readonly string[]): Document['script'] {
  const text = lines.slice(0, 400).join('\n');
  const hant = text.match(traditional)?.length ?? 0;
  return hant >= (text.match(simplified)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans';
}
