import { toTaiwanForm } from '../../src/script/convert.ts';
import type { Prepared } from './prepare.ts';

/** Typing variants of one character, which no text in general use has. */
const typed = '絶絕 鎭鎮 駡罵 墻牆 黄黃 内內 産產 顔顏 証證 箇個';

/** Puts the form in general use for typing variants in the Traditional side. */
export function replaceTyped(text: Prepared): void {
  const forms = new Map(typed.split(' ').map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
  text.hant.forEach((unit, at) => {
    const form = forms.get(unit);
    if (form !== undefined) text.hant[at] = form;
  });
}

/** The Traditional forms of each Simplified character that the training text writes in several, the most frequent first. */
export function collectForms(text: Prepared): Map<string, string[]> {
  const counts = new Map<number, number>();
  for (const { script, isHeldOut, from, to } of text.documents) {
    if (script !== 'zh-Hant' || isHeldOut) continue;
    for (let at = from; at < to; at += 1) {
      const hans = text.hans[at] as number;
      if (hans < FIRST_HAN) continue;
      const pair = hans * 0x10000 + (text.hant[at] as number);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const forms = new Map<string, [form: string, count: number][]>();
  for (const [pair, count] of counts) {
    const hans = String.fromCharCode(Math.floor(pair / 0x10000));
    forms.set(hans, [...(forms.get(hans) ?? []), [String.fromCharCode(pair % 0x10000), count]]);
  }
  return new Map(
    [...forms].flatMap(([hans, its]) => {
      const total = its.reduce((sum, [, count]) => sum + count, 0);
      const kept = its
        .filter(
          ([form, count]) =>
            count >= 3 && count / total > 1e-5 && (isInBig5(form) || count / total > 0.05),
        )
        .sort(([, one], [, other]) => other - one)
        .map(([form]) => toTaiwanForm(form));
      return kept.length > 1 ? [[hans, [...new Set(kept)]] as const] : [];
    }),
  );
}

export const FIRST_HAN = 0x3400;

let big5: Set<string> | undefined;

/** Whether Big5, the character set of Taiwan, has a form; others are Simplified or mistyped. */
export function isInBig5(form: string): boolean {
  big5 ??= new Set(
    Array.from({ length: 0xf9 - 0xa4 + 1 }, (_, row) =>
      Array.from({ length: 0xfe - 0x40 + 1 }, (_, cell) =>
        new TextDecoder('big5').decode(Uint8Array.of(0xa4 + row, 0x40 + cell)),
      ),
    ).flat(),
  );
  return big5.has(form);
}
