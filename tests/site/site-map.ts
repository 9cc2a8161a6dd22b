import { globSync } from 'node:fs';

/** Both editions of the notice, with the script of each. */
export const notices = [
  { script: 'zh-Hant', path: 'notices/zhenxiong-2020/' },
  { script: 'zh-Hans', path: 'zh-hans/notices/zhenxiong-2020/' },
] as const;

/** Path of every page of the built site, in both editions, without the 404. */
export const pages: readonly string[] = globSync('**/index.html', { cwd: 'dist' })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();
