import { z } from 'astro/zod';
import { scripts } from '../script/script.ts';

/** content/registers/overrides.yaml: one phrase each where the converter is wrong in any text. */
export const overrideSchema = z.strictObject({
  from: z
    .enum(scripts)
    .describe('The script that is converted from.')
    .meta({ zh: '由哪一字體轉換。' }),
  phrase: z
    .string()
    .min(1)
    .describe('The phrase as it stands before conversion, in `from`.')
    .meta({ zh: '轉換之前的詞。' }),
  to: z
    .string()
    .min(1)
    .describe('What it must become; as many characters as `phrase`.')
    .meta({ zh: '應轉成的詞，字數與 phrase 相同。' }),
  example: z
    .strictObject({
      source: z
        .string()
        .describe('A wording in which the phrase stands.')
        .meta({ zh: '含這個詞的一句話。' }),
      result: z
        .string()
        .describe('That wording, rightly converted: the build and the tests compare.')
        .meta({ zh: '這句話正確的轉換；建置和測試都核對。' }),
    })
    .describe('The proof that the entry does its work.')
    .meta({ zh: '證明這一條有用的例句。' }),
  reason: z
    .string()
    .min(4)
    .describe('Why the converter is wrong; shown in the collation.')
    .meta({ zh: '轉換器為何錯；見於校勘記。' }),
  authority: z
    .string()
    .min(2)
    .describe('The dictionary or standard that decides; shown beside it.')
    .meta({ zh: '所據的辭典或標準，示於其旁。' }),
});

export const overridesSchema = z.array(overrideSchema);

export type Override = z.infer<typeof overrideSchema>;
