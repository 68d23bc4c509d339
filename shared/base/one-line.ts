/** On one line and without control characters, which most formats of other programs cannot hold. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s\ufffe\uffff]+/gu, ' ')
    .trim();
