import { globSync, readFileSync } from 'node:fs';

/** Both editions of the notice, with the script of each. */
export const notices = [
  { script: 'zh-Hant', path: 'notices/zhenxiong-2020/' },
  { script: 'zh-Hans', path: 'zh-hans/notices/zhenxiong-2020/' },
] as const;

/** Path of every page of the built site, in both editions, without the 404 and without those that lead on. */
export const pages: readonly string[] = globSync('**/index.html', { cwd: 'dist' })
  .filter((file) => !isMoved(`dist/${file}`))
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();

/** Whether a page only leads on to another. */
function isMoved(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}
