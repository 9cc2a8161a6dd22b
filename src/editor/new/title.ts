/** How the title of an official document ends, in either script. */
const document =
  /(?:通[报報告知]|[报報]告|公[告示]|函|意[见見]|方案|[决決]定|情[况況]|反[馈饋]|名[单單])(?:（[^（）]{1,8}）)?$/u;

/** Most lines that a title stands in. */
const most = 3;

/**
 * How many of the first paragraphs are the lines of a title: who speaks may stand on a line of its
 * own above what it is, as in 中共某縣委 / 關於巡視整改進展情況的通報. 0 where the text has no title.
 */
export function countTitleLines(paragraphs: readonly string[]): number {
  const lines = paragraphs.slice(0, most);
  const end = lines.findIndex((line) => document.test(line)) + 1;
  if (end > 1 && lines.slice(0, end).every(isLine)) return end;
  return isLine(lines[0]) ? 1 : 0;
}

/** Short, and no sentence. */
function isLine(text = ''): boolean {
  return (
    text !== '' && text.length < 60 && !/[。！？：；]$/u.test(text) && !/^[一二三]、/u.test(text)
  );
}
