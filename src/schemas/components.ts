import { z } from 'astro/zod';
import { inLanguage, say } from '../diagnostics/words.ts';

/**
 * An id is part of a permanent address, written once, never renumbered or reused: lower-case ASCII
 * words joined by -, 64 characters at most.
 */
export const idPattern = /^(?!constructor$)(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(idPattern, {
  error: () =>
    inLanguage(
      say(
        '小寫英文字母與數字，詞以 - 相連',
        'lower-case ASCII letters and digits, words joined by -',
      ),
    ),
});

/** An address that readers are led to; nothing else is a link of ours. */
export const webAddress = z.url({ protocol: /^https?$/, error: () => 'http://…, https://…' });

const bodies = z
  .string()
  .regex(/^[a-z-]+( [a-z-]+)*$/)
  .describe('Whom it speaks of: ids of content/registers/bodies.yaml, separated by spaces.')
  .meta({ zh: '責任主體：content/registers/bodies.yaml 的 id，以空格分開。' });

const point = z.strictObject({ id: idSchema, bodies: bodies.optional() });

/** The kinds of point; their names for readers are `kind.<value>` in the words. */
export const kinds = ['finding', 'requirement', 'commitment', 'instruction', 'response'] as const;

export type Kind = (typeof kinds)[number];

/** How far a rectification is, the least first; their names for readers are `status.<value>`. */
export const statuses = ['not-begun', 'under-way', 'lasting', 'mostly-done', 'done'] as const;

export type Status = (typeof statuses)[number];

/** A point of any notice, as in `zhenxiong-2020#f3`. */
export const placeSchema = z.string().regex(/^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$/, {
  error: () =>
    inLanguage(
      say('<notice>#<point>，如網址所見', '<notice>#<point>, both as they stand in addresses'),
    ),
});

/** The names a `<Fact>` may have, in the order in which the key facts are shown. */
export const factNames = [
  'inspector',
  'inspected',
  'subject',
  'begins',
  'ends',
  'fed-back',
  'manner',
  'as-of',
] as const;

export type FactName = (typeof factNames)[number];

/** The components an author may write in a notice, and their attributes. */
export const components = {
  /** A part of the notice; holds whole paragraphs, the first of them a heading where it has one. */
  Section: z.strictObject({
    id: idSchema,
    title: z
      .string()
      .min(1)
      .optional()
      .describe('A heading of ours, where the text has none: its own is written `## 一、……`.')
      .meta({ zh: '原文沒有標題時本站所加的；原文自有的寫作 `## 一、……`。' }),
  }),
  /** Findings that the notice introduces together, with the words that introduce them. */
  Group: z.strictObject({ id: idSchema, bodies }),
  Finding: point,
  Requirement: point,
  Commitment: point,
  Instruction: point,
  /** What a rectification report says of findings or requirements of earlier notices. */
  Response: point.extend({
    answers: z
      .string()
      .optional()
      .describe('What it answers, as `<notice>#<point>`, separated by spaces.')
      .meta({ zh: '所答的點，作 `<notice>#<point>`，以空格分開。' }),
  }),
  /** Words of a response that state how far it is; the register of statuses has them. */
  Status: z.strictObject({ is: z.enum(statuses) }),
  /** Words of a response that state its day, or its month, which is also given as ISO 8601. */
  Day: z.strictObject({
    date: z.string().regex(/^\d{4}-\d\d(-\d\d)?$/, { error: () => 'YYYY-MM-DD, YYYY-MM' }),
  }),
  /** A sentence of a point, with an address of its own. */
  Part: z.strictObject({ id: idSchema }),
  /** Words that state a key fact; a date is also given as ISO 8601. */
  Fact: z.strictObject({ name: z.enum(factNames), date: z.iso.date().optional() }),
  /** The first place of a policy term that content/terms explains. */
  Term: z.strictObject({ id: idSchema }),
} as const;

export type ComponentName = keyof typeof components;

/** The kind of point that a component marks, if it marks one. */
export function getKind(tag: string): Kind | undefined {
  return kinds.find((kind) => kind === tag.toLowerCase() && tag !== kind);
}
