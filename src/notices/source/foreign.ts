import type { Script } from '../../script/script.ts';

/**
 * Whether a character is not used in `script` at all, as 们 is not in zh-Hant: it is outside the
 * national character set of that script (Big5 without extensions; GB 2312), while the other has it.
 */
export function isForeign(character: string, script: Script): boolean {
  const [own, other] = script === 'zh-Hant' ? [big5(), gb2312()] : [gb2312(), big5()];
  return other.has(character) && !own.has(character);
}

const big5 = once(() => decodeAll('big5', [0xa4, 0xf9], [0x40, 0x7e], [0xa1, 0xfe]));
const gb2312 = once(() => decodeAll('gbk', [0xb0, 0xf7], [0xa1, 0xfe]));

type Range = readonly [number, number];

function decodeAll(encoding: string, leads: Range, ...trails: Range[]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = trails.flatMap((trail) =>
    range(leads).flatMap((lead) => range(trail).flatMap((byte) => [lead, byte])),
  );
  return new Set(decoder.decode(Uint8Array.from(bytes)));
}

function range([first, last]: Range): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
