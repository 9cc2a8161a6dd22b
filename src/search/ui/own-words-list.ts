/**
 * What the search says before its files are here, or without them: the link to it bears these words
 * on every page.
 */
export const ownWords = [
  'unable',
  'points',
  'retry',
  'working',
  'late',
  'label',
  'close',
  'whole',
  'key',
] as const;

export type OwnWord = (typeof ownWords)[number];
