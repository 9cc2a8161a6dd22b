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
    )
    .meta({
      zh: '頁面、列表和連結的標題，由本站所擬時寫；原文自有的，在正文另立一節寫作 `# ……`。',
    }),
  shortTitle: z
    .string()
    .min(2)
    .describe('For breadcrumbs, results and the masthead of a print.')
    .meta({ zh: '用於路徑、搜尋結果和列印的頁首。' }),
  summary: z
    .string()
    .min(10)
    .describe('One sentence for lists, feeds and link previews.')
    .meta({ zh: '一句話，用於列表、訂閱和連結預覽。' }),
  genre: z
    .enum(genres)
    .describe('Kind of document; shown above the title.')
    .meta({ zh: '文種，示於標題之上。' }),
  script: z
    .enum(scripts)
    .describe('The script this file is written in; the other is derived.')
    .meta({ zh: '本檔所用的字體；另一版由它轉換。' }),
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
    )
    .meta({ zh: '所涉的地方，各篇通報用同一名稱；見於列表和網址。' }),
  published: z.iso
    .date()
    .optional()
    .describe('Day of first publication, only where the source itself states it.')
    .meta({ zh: '首次發布的日期，只在源文寫明時寫。' }),
  added: z.iso
    .date()
    .optional()
    .describe(
      'Day on which this site first published it; its day in feeds, where the text states none.',
    )
    .meta({ zh: '本站首次發布的日子；正文沒有日期時，訂閱用它。' }),
  source: z
    .strictObject({
      file: z
        .string()
        .regex(/^\w[\w.-]*$/, {
          error: () => inLanguage(say('本資料夾裡的檔名', 'the name of a file in this folder')),
        })
        .describe('The text as received, beside this file, kept byte for byte.')
        .meta({ zh: '收到的文本，與本檔同在一個資料夾，逐位元組保存。' }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Its checksum; shown in the collation and compared at every build.')
        .meta({ zh: '校驗和，見於校勘記，每次建置都核對。' }),
      encoding: z
        .enum(encodings)
        .default('utf-8')
        .describe('How its bytes are to be read; shown in the collation.')
        .meta({ zh: '檔案的編碼，見於校勘記。' }),
      normalised: z
        .array(z.enum(normalisations))
        .default([])
        .describe(
          'What is left out before it is compared: a byte-order mark, carriage returns, page numbers, ' +
            'breaks within paragraphs, white space around them, empty lines, readings in brackets that a machine put behind ' +
            'characters. The build says what to write; shown in the collation.',
        )
        .meta({
          zh: '核對之前略去的：位元組順序記號、換行符、頁碼、段中換行、段旁空白、空行、機器所加的讀音。建置時會說明怎樣寫。',
        }),
      url: webAddress
        .optional()
        .describe('Where it was published, if known.')
        .meta({ zh: '已知時，寫明發布之處。' }),
      note: z
        .string()
        .min(4)
        .describe('How it came to us; shown with the key facts.')
        .meta({ zh: '怎樣收到的；與要項同示。' }),
    })
    .describe('The text as received.')
    .meta({ zh: '收到的文本。' }),
});

export type NoticeFrontMatter = z.infer<typeof noticeSchema>;
