import { z } from 'astro/zod';
import { webAddress } from './components.ts';
import { inLanguage, say } from '../diagnostics/words.ts';
import { scripts } from '../script/script.ts';

/** What kind of document a notice is; its name for readers is `genre.<value>` in the words. */
export const genres = ['inspection-feedback', 'rectification-report'] as const;
export type Genre = (typeof genres)[number];

/** How a source may be encoded. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

export type Encoding = (typeof encodings)[number];

/** What is left out of a source before it is compared: nothing of it is text. */
export const normalisations = [
  'bom',
  'entities',
  'line-ends',
  'page-numbers',
  'wrapped-lines',
  'indents',
  'blank-lines',
  'pinyin',
] as const;

export type Normalisation = (typeof normalisations)[number];

/** content/notices/<id>/notice.mdx, the front matter. All words in it are the editors', in `script`. */
export const noticeSchema = z.strictObject({
  title: z
    .string()
    .min(4)
    .optional()
    .describe(
      'Title of the page and of every list and link, where we wrote it; a title that stands in the ' +
        'text is written `# ……` in a section of its own.',
    ),
  shortTitle: z.string().min(2).describe('For breadcrumbs, results and the masthead of a print.'),
  summary: z.string().min(10).describe('One sentence for lists, feeds and link previews.'),
  genre: z.enum(genres).describe('Kind of document; shown above the title.'),
  script: z.enum(scripts).describe('The script this file is written in; the other is derived.'),
  place: z
    .string()
    .regex(/^[\p{L}\p{N}·、（）]{2,}$/u, {
      error: () =>
        inLanguage(
          say('兩字以上，沒有空格和符號', 'two characters or more, without spaces or signs'),
        ),
    })
    .describe(
      'The place it concerns, each place under one name in every notice; shown in lists and ' +
        'metadata. Its name in zh-Hans is the address of the list of its notices.',
    ),
  published: z.iso
    .date()
    .optional()
    .describe('Day of first publication, only where the source itself states it.'),
  added: z.iso
    .date()
    .optional()
    .describe(
      'Day on which this site first published it; its day in feeds, where the text states none.',
    ),
  source: z
    .strictObject({
      file: z
        .string()
        .regex(/^\w[\w.-]*$/, {
          error: () => inLanguage(say('本資料夾裡的檔名', 'the name of a file in this folder')),
        })
        .describe('The text as received, beside this file, kept byte for byte.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Its checksum; shown in the collation and compared at every build.'),
      encoding: z
        .enum(encodings)
        .default('utf-8')
        .describe('How its bytes are to be read; shown in the collation.'),
      normalised: z
        .array(z.enum(normalisations))
        .default([])
        .describe(
          'What is left out before it is compared: a byte-order mark, carriage returns, page numbers, ' +
            'breaks within paragraphs, white space around them, empty lines, readings in brackets that a machine put behind ' +
            'characters. The build says what to write; shown in the collation.',
        ),
      url: webAddress.optional().describe('Where it was published, if known.'),
      note: z.string().min(4).describe('How it came to us; shown with the key facts.'),
    })
    .describe('The text as received.'),
});

export type NoticeFrontMatter = z.infer<typeof noticeSchema>;
