/**
 * `npm run bench:lighthouse`: Lighthouse's four scores of the notice in every mode, and of every
 * kind of page, both editions in turns. Builds first. Some minutes.
 */
import { modes, type Settings } from '../site/settings.ts';
import { pages } from '../site/site-map.ts';
import { serve } from '../support/serve.ts';
import { getScores } from './lighthouse.ts';

const notice = 'notices/zhenxiong-2020/';
const kinds = pages.filter((path) => !path.startsWith('zh-hans/') && path !== notice);
const all: [name: string, path: string, settings: Settings][] = [
  ...Object.entries(modes).map(([name, settings]): [string, string, Settings] => [
    `the notice, ${name}`,
    notice,
    settings,
  ]),
  ...kinds.map((path): [string, string, Settings] => [`/${path}`, path, {}]),
];

const site = await serve('dist');
let head = false;
for (const [index, [name, path, settings]] of all.entries()) {
  const scores = await getScores(site.url + (index % 2 ? 'zh-hans/' : '') + path, settings);
  if (!scores) break;
  if (!head)
    console.log(`| | ${scores.map(({ title }) => title).join(' | ')} |\n|---|---|---|---|---|`);
  head = true;
  console.log(`| ${name} | ${scores.map(({ points }) => points).join(' | ')} |`);
}
await site.close();
