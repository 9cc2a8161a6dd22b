import { z } from 'astro/zod';
import { scripts } from '../script/script.ts';
import { factNames, kinds, statuses } from './components.ts';

const offset = z.int().nonnegative();

const span = {
  block: offset.describe('Index of its paragraph in `text`, from 0.'),
  start: offset.describe('First code point in that paragraph, from 0.'),
  end: offset.describe('Code point after the last.'),
};

const id = z.string().describe('Fragment of its address; never changed or used again.');
const address = z.url().describe('Permanent address.');
const words = z.string().describe('The document’s own words, to the character.');
const why = z.string().optional().describe('What the editors remark on it.');
const ground = z.array(z.strictObject({ text: words, ...span }));

/** A point of another notice, in the same edition. */
const far = {
  point: z.string().describe('The point of this notice.'),
  notice: z.string().describe('Id of the other notice.'),
  title: z.string().describe('Title of the other notice.'),
  id: z.string().describe('The point of the other notice.'),
  name: z.string(),
  text: words,
  address,
};

/** What a response states of itself, wherever it is listed. */
const stated = {
  status: z
    .strictObject({ is: z.enum(statuses), text: words, address })
    .optional()
    .describe('How far the response says it is; absent where it does not say.'),
  date: z
    .strictObject({ date: z.string(), text: words, address })
    .optional()
    .describe('The day or month the response states, or else the day its report speaks from.'),
};

const answers = z.array(z.strictObject({ ...far, ...stated }));
const repetitions = z.array(z.strictObject({ ...far, ground: z.array(words), why }));

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
        heading: z
          .literal([1, 2])
          .optional()
          .describe(
            'Where it is headed by the document: 2 if its first paragraph is its heading, 1 if its ' +
              'paragraphs are the lines of the title of the whole.',
          ),
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
        status: z
          .strictObject({ is: z.enum(statuses), text: words, ...span })
          .optional()
          .describe('Of a response: its words that state how far it is.'),
        day: z
          .strictObject({ date: z.string(), text: words, ...span })
          .optional()
          .describe('Of a response: its words that state a day or a month.'),
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
          why,
        }),
      )
      .describe('Cross-references: the editors’ reading, not the document’s statement.'),
    open: z
      .array(z.strictObject({ finding: z.string(), why: z.string() }))
      .describe('Findings that nothing later takes up in its own words.'),
    answers: answers.optional().describe('Of a report: what its responses answer.'),
    answeredBy: answers
      .optional()
      .describe('Responses of reports to points of this notice, the newest report first.'),
    repeats: repetitions
      .optional()
      .describe('Earlier findings that are made again here: the editors’ reading.'),
    repeatedBy: repetitions
      .optional()
      .describe('Later findings that make one of these again: the editors’ reading.'),
  })
  .describe('One edition of an official notice. Offsets count Unicode code points.');

export type NoticeFileData = z.infer<typeof noticeFileSchema>;
