import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseDocument } from 'htmlparser2';
import { expect, test } from '../browser/test.ts';
import type { NoticeFileData } from '../../src/schemas/notice-file.ts';
import { notices } from './site-map.ts';

const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

for (const { script, path } of notices) {
  const proofread = readFileSync(`tests/data/zhenxiong-2020/${script}.txt`, 'utf8')
    .trimEnd()
    .split('\n');
  const data = JSON.parse(read(`${path}notice.json`)) as NoticeFileData;
  const slice = ({ block, start, end }: { block: number; start: number; end: number }): string =>
    [...(data.text[block] ?? '')].slice(start, end).join('');

  test(`the ${script} data file is as its published schema says`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(read('schemas/notice.json')));
    expect(validate(data) || validate.errors).toBe(true);
    expect(validate({ ...data, points: [{ id: 'f1' }] })).toBe(false);
  });

  test(`the ${script} data file has the proofread text, and every span in it says its own words`, () => {
    expect(data.text).toEqual(proofread);
    const grounds = data.links.flatMap(({ ground }) => [...ground.from, ...ground.to]);
    for (const span of [...data.points, ...data.facts, ...grounds])
      expect(slice(span)).toBe(span.text);
    expect(data.points.filter(({ parent }) => !parent).length).toBe(22);
    expect([data.links.length, data.open.length]).toEqual([18, 3]);
  });

  test(`each point of the ${script} article is the span that the data file gives`, async ({
    page,
  }) => {
    await page.goto(path);
    const spans = await page.locator('article').evaluate((article) =>
      [...article.querySelectorAll('span[data-name]')].map((point) => {
        const paragraph = point.closest('p') as Element;
        const before = new Range();
        before.setStart(paragraph, 0);
        before.setEndBefore(point);
        const start = [...before.toString()].length;
        const text = point.textContent ?? '';
        return {
          id: point.id,
          block: [...article.querySelectorAll('p')].indexOf(paragraph as HTMLParagraphElement),
          start,
          end: start + [...text].length,
          text,
        };
      }),
    );
    expect(spans).toEqual(
      data.points.map(({ id, block, start, end, text }) => ({ id, block, start, end, text })),
    );
  });

  test(`the ${script} lists, table, text and Markdown have each point’s own words`, async ({
    page,
  }) => {
    const finest = data.points.filter(({ id }) => !data.points.some(({ parent }) => parent === id));
    await page.goto(`${path}points/`);
    expect(await page.locator('[data-text]').allTextContents()).toEqual(
      finest.map(({ text }) => text),
    );
    await page.goto(path.replace(/notices.*/, ''));
    const whole = data.points.filter(({ parent }) => !parent);
    expect(
      await page
        .locator('li .words')
        .evaluateAll((all) => all.map((one) => one.textContent?.trim())),
    ).toEqual(
      ['finding', 'requirement', 'commitment', 'instruction'].flatMap((kind) =>
        whole.filter((point) => point.kind === kind).map(({ text }) => text),
      ),
    );
    const rows = parseCsv(read(`${path}points.csv`));
    expect(
      rows.slice(1).map((row) => [row[1], row[7], Number(row[8]), Number(row[9]), Number(row[10])]),
    ).toEqual(data.points.map(({ id, text, block, start, end }) => [id, text, block, start, end]));
    expect(read(`${path}notice.txt`)).toBe(`${proofread.join('\n')}\n`);
    const markdown = read(`${path}notice.md`).replace(/\\([\\`*_[\]<>#&~|])/g, '$1');
    for (const text of [...proofread, ...data.points.map((point) => point.text)])
      expect(markdown).toContain(text);
  });

  test(`the ${script} page describes itself as a report whose parts are its points`, async ({
    page,
  }) => {
    await page.goto(path);
    const report = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    ) as Record<string, unknown>;
    expect(report).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      inLanguage: script,
      name: data.title,
    });
    expect(report).not.toHaveProperty('datePublished');
    const parts = (report['hasPart'] as { '@id': string }[]).map((part) =>
      part['@id'].replace(/.*#/, ''),
    );
    expect(parts).toEqual(data.points.filter(({ parent }) => !parent).map(({ id }) => id));
  });

  test(`the ${script} feed is well-formed Atom that holds the whole text`, () => {
    const xml = read(path.replace(/notices.*/, 'feed.xml'));
    const feed = parseXml(xml);
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': script });
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(feed.children(name)).toHaveLength(1);
    const entries = feed.children('entry');
    expect(entries).toHaveLength(1);
    for (const name of ['id', 'title', 'updated', 'summary', 'link', 'content']) {
      expect(entries[0]?.children(name), name).toHaveLength(1);
    }
    expect(entries[0]?.children('updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(entries[0]?.children('content')[0]?.text).toBe(
      proofread.map((text) => `<p>${text}</p>`).join(''),
    );
  });
}

test('each file is saved under a name that has the script that is shown', async ({ page }) => {
  const names = (script: string): string[] => [
    `zhenxiong-2020.${script}.txt`,
    `zhenxiong-2020.${script}.md`,
    `zhenxiong-2020.${script}.json`,
    `zhenxiong-2020-points.${script}.csv`,
  ];
  const links = page.locator('.take a[download]');
  const read = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('download')));
  for (const { script, path } of notices) {
    await page.goto(`${path}collation/`);
    expect(await read()).toEqual(names(script.toLowerCase()));
    await page.locator('[data-toggle]').click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', script);
    expect(await read()).toEqual(names(script === 'zh-Hant' ? 'zh-hans' : 'zh-hant'));
  }
});

/** Rows of a table after RFC 4180, read without the code that wrote it. */
function parseCsv(table: string): string[][] {
  expect(table.startsWith('\ufeff')).toBe(true);
  return table
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The root element of an XML text, of which every tag is closed. */
function parseXml(xml: string) {
  const open = [...xml.matchAll(/<([a-z]+)(?=[\s>])[^>]*[^/]?>/g)]
    .filter(([tag]) => !tag.endsWith('/>'))
    .map(([, name]) => name);
  const closed = [...xml.matchAll(/<\/([a-z]+)>/g)].map(([, name]) => name);
  expect(closed.sort()).toEqual(open.sort());
  const root = parseDocument(xml, { xmlMode: true }).children.find((child) => 'attribs' in child);
  return toElement(root as unknown as Parsed);
}

interface Parsed {
  name: string;
  attribs: Record<string, string>;
  children: (Parsed & { type: string; data: string })[];
}

interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children(name: string): XmlElement[];
}

function toElement({ name, attribs, children }: Parsed): XmlElement {
  return {
    name,
    attributes: attribs,
    text: children.map(({ type, data }) => (type === 'text' ? data : '')).join(''),
    children: (wanted) =>
      children.filter((child) => child.type === 'tag' && child.name === wanted).map(toElement),
  };
}
