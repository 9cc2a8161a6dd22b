import { z } from 'astro/zod';

/** An id: part of a permanent address, so ASCII, written once, never renumbered or reused. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case ASCII letters and digits, words joined by -');

const bodies = z
  .string()
  .regex(/^[a-z-]+( [a-z-]+)*$/)
  .describe('Whom it speaks of: ids of content/registers/bodies.yaml, separated by spaces.');

const point = z.strictObject({ id: idSchema, bodies: bodies.optional() });

/** The kinds of point; their names for readers are `kind.<value>` in the words. */
export const kinds = ['finding', 'requirement', 'commitment', 'instruction'] as const;

export type Kind = (typeof kinds)[number];

/** The names a `<Fact>` may have, in the order in which the key facts are shown. */
export const factNames = [
  'inspector',
  'inspected',
  'subject',
  'begins',
  'ends',
  'fed-back',
  'manner',
] as const;

export type FactName = (typeof factNames)[number];

/** The components an author may write in a notice, and their attributes. */
export const components = {
  /** A part of the notice under a heading of ours; holds whole paragraphs. */
  Section: z.strictObject({ id: idSchema, title: z.string().min(1) }),
  /** Findings that the notice introduces together, with the words that introduce them. */
  Group: z.strictObject({ id: idSchema, bodies }),
  Finding: point,
  Requirement: point,
  Commitment: point,
  Instruction: point,
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
