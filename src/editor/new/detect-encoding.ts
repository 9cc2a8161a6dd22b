import { isForeign } from '../../notices/source/foreign.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import { decodeSource, recogniseBinary } from '../../notices/source/decode.ts';
import { encodings, type Encoding } from '../../schemas/notice.ts';

/** Characters that any Chinese prose of some length has, in either script. */
const common = new Set(
  '的一是在不了有和人這这中大為为上個个國国以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过子說说產产種种面而方後后多定行學学法所民得經经十三之進进着著等部度家電电力里裡如水化高自二理起小物現现實实加量都兩两體体制機机當当使點点從从業业本去把性好應应開开它合還还因由其些然前外天政四日那社義义事平形相全表間间樣样與与關关各重新線线內内數数正心反你明看原又麼么利比或但質质氣气第向道命此變变條条只沒没結结解問问意建月公無无系軍军很情者最立代想已通並并提直題题黨党程展五果料象員员革位入常文總总次品式活設设及管特件長长求老頭头基資资邊边流路級级少圖图山統统接知較较將将組组見见計计別别她手角期根論论運运農农指幾几九區区強强放決决西被幹干做必戰战先回則则任取據据處处',
);

/** What `detectEncoding` says: the decoded text, or why nobody should guess. */
export type Detected =
  { encoding: Encoding; text: string; why: string } | { refused: Words; hint: Words };

/**
 * Finds out how a Chinese text file is encoded: by its byte-order mark, as well-formed UTF-8, by the
 * zero bytes of UTF-16, and between GB18030 and Big5 by which of them gives everyday Chinese.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  if (bytes.length === 0) {
    const refused = say('檔案是空的。', 'The file is empty.');
    return { refused, hint: say('重新存檔。', 'Save the text again.') };
  }
  const binary = recogniseBinary(bytes);
  if (binary) {
    const { zh, en } = binary.found;
    return {
      refused: say(`這是${zh}，不是純文字。`, `This is ${en}, no plain text.`),
      hint: binary.hint,
    };
  }
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked, 'its byte-order mark says so');
  const utf8 = decodeSource(bytes, 'utf-8');
  if (utf8 !== undefined && /<(?:!doctype|html|body|div|p)\b[^>]*>/i.test(utf8)) {
    const refused = say('這是 HTML 網頁，不是純文字。', 'This is a page of HTML, no plain text.');
    return { refused, hint: say('只存網頁的文字。', 'Save the text of the page alone.') };
  }
  if (utf8 !== undefined && !utf8.includes('\0')) {
    return { encoding: 'utf-8', text: utf8, why: 'it is well-formed UTF-8' };
  }
  const scored = encodings
    .filter((encoding) => encoding !== 'utf-8')
    .flatMap((encoding) => {
      const text = decodeSource(bytes, encoding);
      return text === undefined ? [] : [{ encoding, text, score: toScore(text) }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < 0.25 || (next && next.score > best.score * 0.8)) {
    const found = scored.map(({ encoding, score }) => `${encoding} ${(score * 100).toFixed(0)} %`);
    return {
      refused: say(
        `各種編碼都讀不出通順的中文（常用字所佔：${found.join('、') || '都解不開'}）。`,
        `No encoding gives plain Chinese (share of everyday characters: ${found.join(', ') || 'none decodes'}).`,
      ),
      hint: say(
        `用 --encoding 說明編碼（${encodings.join('、')}），或請對方以 UTF-8 重寄。`,
        `Say which it is with --encoding (${encodings.join(', ')}), or have the text sent again as UTF-8.`,
      ),
    };
  }
  const share = `${(best.score * 100).toFixed(0)} % of it is everyday Chinese so read`;
  return { encoding: best.encoding, text: best.text, why: share };
}

function byMark([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding, why: string): Detected {
  const text = decodeSource(bytes, encoding);
  if (text !== undefined) return { encoding, text, why };
  return {
    refused: say(
      `位元組順序記號說是 ${encoding}，內容卻不是。`,
      `The byte-order mark says ${encoding}, but the bytes are not.`,
    ),
    hint: say('檔案已損壞，請對方重寄。', 'The file is broken; have it sent again.'),
  };
}

/** Share of everyday characters among those that are not ASCII; rare ones of a script count against. */
function toScore(text: string): number {
  const characters = [...text].filter((character) => character > '\x7f');
  if (characters.length === 0) return 0;
  const usual = characters.filter((one) => common.has(one) || /[，。、；：「」“”（）]/u.test(one));
  const strange = characters.filter(
    (one) => /[\p{Co}\p{Cn}\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(one) || one === '\ufffd',
  );
  return (usual.length - strange.length) / characters.length;
}

/** Which script a text is in, and how many characters of each it has that the other never has. */
export function detectScript(text: string) {
  const characters = [...new Set(text)];
  const hant = characters.filter((one) => isForeign(one, 'zh-Hans')).length;
  const hans = characters.filter((one) => isForeign(one, 'zh-Hant')).length;
  const script =
    hant === hans ? undefined : hant > hans ? ('zh-Hant' as const) : ('zh-Hans' as const);
  return { script, hant, hans };
}
