/** With these a spreadsheet begins a formula, with half and full width; an apostrophe is what keeps it from doing so. */
const begins = /^[=+\-@\t\r\0'＝＋－＠＇]/;

/** A text as a spreadsheet may have it: with an apostrophe before what it would take for a formula. A number stays one. */
export const guarded = (text: string): string => (begins.test(text) && !isNumber(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && begins.test(text.slice(1)) ? text.slice(1) : text;

const isNumber = (text: string): boolean => /^[+-]?\d+([.,]\d+)?$/.test(text);
