/** Signs that may mean something to a program that shows Markdown. */
const marks = /[\\`*_{}[\]<>()#+\-.!~|$^=&%]/g;

/** A line of plain text as Markdown that shows exactly this, and never an embedded file, a tag or HTML. */
export const asMarkdown = (line: string): string => line.replace(marks, '\\$&');

/** Markdown of a card as plain text: without marks of headings, lists, emphasis and links between notes. */
export const fromMarkdown = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(plainLine)
    .join('\n');

/** Stands for signs that were written with a backslash while marks are taken away. */
const held = '\ue001';

function plainLine(line: string): string {
  const kept: string[] = [];
  const bare = line.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => {
    kept.push(sign);
    return held;
  });
  const plain = bare
    .replace(/^\s*(?:#{1,6}|[-*+>])\s+/, '')
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|==)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1');
  return plain.replaceAll(held, () => kept.shift() ?? '');
}
