/** What a quotation mark becomes inside a quotation: the inner one, and that again the outer. */
const nested: Record<string, string> = {
  '「': '『',
  '」': '』',
  '『': '「',
  '』': '」',
  '“': '‘',
  '”': '’',
  '‘': '“',
  '’': '”',
};

/** A text as it stands between quotation marks, of either script: 「四個意識」 becomes 『四個意識』. */
export function toQuoted(text: string): string {
  return text.replace(/[「」『』“”‘’]/gu, (mark) => nested[mark] ?? mark);
}
