/**
 * `npm run compress`, or `npm run compress -- folder`: lays a `.br` and a `.gz` beside every text of
 * the built site, for a host that sends what was compressed ahead (docs/nginx.conf). What was
 * compressed before, for any release, is taken from a cache.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = '**/*.{css,csv,html,js,json,md,svg,ttf,txt,webmanifest,xml}';
const cache = 'node_modules/.cache/compressed';
/** As many files at once as Node has threads to compress with. */
const atOnce = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4);

const methods: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

const [folder = 'dist'] = process.argv.slice(2);
const start = performance.now();
const names = await Array.fromAsync(glob(texts, { cwd: folder }));
const queue = names.values();
let anew = 0;
await Promise.all(Array.from({ length: atOnce }, work));
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${folder}: ${names.length} files, ${anew} of them compressed anew, in ${seconds} s`);

async function work(): Promise<void> {
  for (const name of queue) await compress(join(folder, name));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const kept = join(cache, hash.slice(0, 2), hash);
  if (!existsSync(`${kept}.gz`)) {
    anew += 1;
    await mkdir(dirname(kept), { recursive: true });
    for (const [ending, method] of Object.entries(methods)) {
      // Under a name of this process’s own, since another may be at the same file.
      await writeFile(`${kept}.${process.pid}`, await method(bytes));
      await rename(`${kept}.${process.pid}`, `${kept}.${ending}`);
    }
  }
  for (const ending of Object.keys(methods))
    await copyFile(`${kept}.${ending}`, `${file}.${ending}`);
}
