import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';
import { findMojibake } from './find-mojibake.ts';

const text = '巡視組提出三點整改意見，要求縣委認真落實。關於責任，各部門應當切實承擔。';

describe('mojibake', () => {
  it('is found when UTF-8 was read as GBK', () => {
    const broken = new TextDecoder('gbk').decode(new TextEncoder().encode(text));
    expect(findMojibake(broken)).not.toEqual([]);
  });

  it('is found when UTF-8 was read as Latin-1', () => {
    const broken = new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    expect(findMojibake(broken)).not.toEqual([]);
  });

  it.each([
    '锟斤拷锟斤拷',
    '會議在????召開',
    '第一&amp;nbsp;章',
    '第一&#xFFFD;章',
    '第一&nosuch;章',
    '會\ufffd議',
    '聽取匯報??h委三個組',
    '“實打?qū)果',
    '要點rdquo;',
    '2031915日',
  ])('is found in “%s”', (broken) => {
    expect(findMojibake(broken)).not.toEqual([]);
  });

  it('is not seen in clean text of either script', () => {
    expect(
      findMojibake(
        `${text}\n钢铁、铜锣、鄱阳、浠水、绗缝、涓流、鐵路、銆，是否整改？2031年9月15日，20319戶\n&nbsp;&nbsp;A&amp;B公司&ldquo;好&#x300d;`,
      ),
    ).toEqual([]);
  });
});

describe('encodings', () => {
  const utf16 = Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-16 without a mark', new Uint8Array(utf16), 'utf-16le'],
    [
      'UTF-16, big-endian, with a mark',
      new Uint8Array([0xfe, 0xff, ...Buffer.from(utf16).swap16()]),
      'utf-16be',
    ],
  ])('%s is found', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toMatchObject({ encoding });
  });

  it('refuses bytes that give no Chinese in any of them', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 197 + 131) % 256);
    expect(detectEncoding(noise)).toHaveProperty('refused');
  });
});
