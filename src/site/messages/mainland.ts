/**
 * Words of ours that mainland readers know by another name, in zh-Hans: as converted, and as they
 * say it. Each pair is of one length, since the toggle swaps the editions character by character.
 */
export const mainland: readonly (readonly [converted: string, said: string])[] = [
  ['设定', '设置'],
  ['档案', '文件'],
  ['载入', '加载'],
  ['装置', '设备'],
  ['连结', '链接'],
  ['列印', '打印'],
  ['开启', '打开'],
  ['网址列', '地址栏'],
  ['程式', '程序'],
  ['直排', '竖排'],
  ['纯文字', '纯文本'],
];

/** Puts the mainland's names into words of ours that were converted to zh-Hans. */
export function toMainland(text: string): string {
  return mainland.reduce((said, [converted, word]) => said.replaceAll(converted, word), text);
}
