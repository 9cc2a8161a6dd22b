import { cut } from 'jieba-wasm';

/** The words of a Simplified text, in order and without a gap (jieba, without guessing words it does not know). */
export function cutWords(text: string): string[] {
  return cut(text, false);
}
