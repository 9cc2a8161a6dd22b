import { pinyin } from 'pinyin-pro';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import { idPattern } from './components.ts';

/** Whether the name of a file or folder can be an id; the diagnostic proposes one. */
export function checkId(id: string, file: string): Diagnostic[] {
  if (idPattern.test(id)) return [];
  return [
    {
      id: 'ids/form',
      file,
      place: say('名稱', 'name'),
      found: JSON.stringify(id),
      expected: proposeId(id),
      hint: say(
        '改名：小寫英文字母與數字的詞，以 - 相連，字母開頭。發布之後不再改。',
        'Rename it: lower-case ASCII words joined by -, a letter first. It never changes once published.',
      ),
    },
  ];
}

/** The nearest well-formed id: 鎮雄2020 becomes zhenxiong-2020. */
export function proposeId(name: string): string {
  const words = name
    .normalize('NFKC')
    .replace(
      /\p{Script=Han}+/gu,
      (han) => ` ${pinyin(han, { toneType: 'none' }).replaceAll(' ', '')} `,
    )
    .toLowerCase()
    .match(/[a-z]+|\d+/g);
  const id = words?.join('-').slice(0, 64).replace(/-$/, '') ?? '';
  if (id === '' || !/^[a-z]/.test(id)) return `notice${id && `-${id}`}`;
  return idPattern.test(id) ? id : `${id}-1`;
}
