/** Letters that are no base letter with a mark, as people without that key type them. */
const plainLetters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

const isPlain = (text: string): boolean => !/[^ -~\n]/.test(text);

/** Text as searching compares it: without case and without accents. It may be shorter or longer than the text. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (isPlain(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłđæœıς]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text as searching compares them, one space between two. */
export function foldedWords(text: string): string {
  const folded = fold(text);
  const between = isPlain(folded) ? /[^a-z0-9$+<=>^`|~]+/g : /[\p{P}\p{Z}\p{C}]+/gu;
  return folded.replace(between, ' ').trim();
}
