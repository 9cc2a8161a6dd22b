import { z } from 'astro/zod';
import { inLanguage, say } from '../diagnostics/words.ts';

/**
 * A wording with ~ for the character: characters, [ ] for one of several, (?: | ) for one of several
 * words, ^ and $, a class with a count of one digit, and what stands before or after, (?<= ), (?<! ),
 * (?= ), (?! ). Nothing in it repeats without end, so that no wording can keep a build busy.
 */
const token =
  /^(?:[^\\()[\]{}*+?|.^$]|\[\^?[^\\[\]]+\](?:\{\d(?:,\d)?\})?|\((?=\?)|\?(?:[:=!]|<[=!])(?<=\(\?(?:[:=!]|<[=!]))|\)|\||\^|\$)*$/u;

const wording = z.string().refine(isWording, {
  error: () =>
    inLanguage(
      say(
        '含一個 ~ 的詞；可用 [ ]、(?: | )、(?<= )、(?<! )、(?= )、(?! )、^、$、[ ]{1,2}，不用 * + ? \\',
        'words with one ~; [ ], (?: | ), (?<= ), (?<! ), (?= ), (?! ), ^, $ and [ ]{1,2} are known, and no * + ? \\',
      ),
    ),
});

function isWording(words: string): boolean {
  if (words.length > 200 || words.split('~').length !== 2 || !token.test(words)) return false;
  if ((words.match(/\(\?:/g)?.length ?? 0) > 2) return false;
  return compiles(words);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

/**
 * content/registers/forms.yaml: Simplified characters that stand for several Traditional ones, and
 * how far each may be trusted where no phrase of the tables decides. A character that is not
 * entered here is always asked.
 */
export const formSchema = z.strictObject({
  of: z
    .string()
    .min(1)
    .describe('Simplified characters, written one after the other, for which the entry holds.'),
  usual: z
    .boolean()
    .default(false)
    .describe('Whether the form that the converter chooses is right where no phrase decides.'),
  either: z
    .boolean()
    .default(false)
    .describe('Whether the dictionary lists the forms as one word, so that a source may use each.'),
  also: z
    .string()
    .default('')
    .describe('Other Traditional forms that a source may use in the same words.'),
  look: z
    .array(wording)
    .default([])
    .describe('Wordings in zh-Hans, ~ for the character, in which a person looks all the same.'),
  free: z
    .array(wording)
    .default([])
    .describe('Wordings in which a Traditional source may use each form.'),
  sure: z
    .array(wording)
    .default([])
    .describe(
      'Wordings in which the converter is right although phrases cross or none decides; with `either`, ' +
        'those in which only its form is.',
    ),
  reason: z.string().min(4).describe('Why the entry is right.'),
  authority: z.string().min(2).describe('The dictionary or standard that decides.'),
});

export const formsSchema = z.array(formSchema);

export type Form = z.infer<typeof formSchema>;
