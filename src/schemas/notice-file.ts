import { z } from 'astro/zod';
import { scripts } from '../edition/script.ts';
import { factNames, kinds } from './components.ts';

const offset = z.int().nonnegative();

const span = {
  block: offset.describe('Index of its paragraph in `text`, from 0.'),
  start: offset.describe('First code point in that paragraph, from 0.'),
  end: offset.describe('Code point after the last.'),
};

const id = z.string().describe('Fragment of its address; never changed or used again.');
const address = z.url().describe('Permanent address.');
const words = z.string().describe('The document’s own words, to the character.');
const ground = z.array(z.strictObject({ text: words, ...span }));

/** notice.json, one edition of a notice to take away. Published with the site as its JSON Schema. */
export const noticeFileSchema = z
  .strictObject({
    $schema: z.url(),
    id: z.string(),
    address,
    language: z.enum(scripts),
    alternate: address.describe('This file in the other script; offsets and ids are the same.'),
    title: z.string().describe('Given by the editors, as are all words outside `text`.'),
    summary: z.string(),
    genre: z.string(),
    place: z.string(),
    published: z.iso.date().optional().describe('Only where the source itself states it.'),
    source: z.strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the text as it was received.'),
      note: z.string(),
      url: z.url().optional(),
    }),
    text: z.array(words).describe('The paragraphs of the document.'),
    sections: z.array(
      z.strictObject({
        id,
        title: z.string(),
        block: offset,
        blocks: offset.describe('Number of its paragraphs.'),
      }),
    ),
    facts: z.array(
      z.strictObject({
        name: z.enum(factNames),
        date: z.iso.date().optional(),
        text: words,
        ...span,
      }),
    ),
    points: z.array(
      z.strictObject({
        id,
        kind: z.enum(kinds),
        name: z.string().describe('Kind and number; of a part, also the number within its point.'),
        parent: z.string().optional().describe('The point that this is a part of.'),
        section: z.string(),
        bodies: z
          .array(z.strictObject({ id: z.string(), name: z.string() }))
          .describe('Whom it speaks of.'),
        text: words,
        ...span,
        address,
      }),
    ),
    links: z
      .array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          ground: z
            .strictObject({ from: ground, to: ground })
            .describe('Words that stand in both.'),
          why: z.string(),
        }),
      )
      .describe('Cross-references: the editors’ reading, not the document’s statement.'),
    open: z
      .array(z.strictObject({ finding: z.string(), why: z.string() }))
      .describe('Findings that nothing later takes up in its own words.'),
  })
  .describe('One edition of an official notice. Offsets count Unicode code points.');

export type NoticeFileData = z.infer<typeof noticeFileSchema>;
