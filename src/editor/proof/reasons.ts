import { unify } from '../../script/unify.ts';
import type { Ambiguity } from '../../notices/ambiguities/ambiguity.ts';

/** Words of the registers that we propose, in zh-Hant; editors make them their own. */
const reasons: Readonly<Record<Ambiguity['why'], string>> = {
  mixed: '另一種字體的字形，疑為轉換時遺漏。',
  residue: '與所在的詞通用的字形不同，疑為轉換所致。',
  undecided: '有幾種字形，上下文不足以斷定。',
  variant: '同一字的另一種字形。',
  mark: '標點或數字的形式與體例不同。',
  space: '字間的空格，須看是有意分隔還是排版所留。',
  reading: '字後括號裡的讀音，須看是原文自注還是轉換所加。',
};

/** Why a proposed entry is proposed. */
export function getReason({ why }: Ambiguity): string {
  return reasons[why];
}

/** Why a mark is changed; these are house rules, and need no decision. */
export function toMarkReason(from: string, to: string): { reason: string; authority: string } {
  if (unify(from) !== from)
    return { reason: '部首或相容字，從 PDF 複製所致；Unicode 以此字為正。', authority: 'Unicode' };
  if (to === '' && /[ \u00a0\u3000]/u.test(from)) {
    return { reason: '數字、標點旁的空格；本站不用。', authority: '本站體例' };
  }
  if (to === '' && /[,，]/u.test(from)) {
    return { reason: '標點之前重出的逗號，轉換或排版所留。', authority: '《標點符號用法》' };
  }
  if (to === '') return { reason: '看不見的字符，不屬正文。', authority: 'Unicode 格式字符' };
  if (/[０-９Ａ-Ｚａ-ｚ％]/u.test(from)) {
    return { reason: '源文用全形數字或字母；本站用半形。', authority: '本站體例' };
  }
  if (/[「」『』“”‘’]/u.test(to)) {
    return { reason: '引號依本版字體的通行形式。', authority: '《標點符號用法》' };
  }
  return { reason: '源文用半形標點；中文行文用全形。', authority: '《標點符號用法》' };
}
