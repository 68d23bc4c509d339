/** About four pages. What is longer was not written to be read on paper, and a megabyte of it takes minutes to print. */
const mostPrinted = 8000;

/** A long text as it is printed: all of it, or its beginning and where the rest is. */
export const printable = (text: string): string =>
  text.length <= mostPrinted
    ? text
    : `${text.slice(0, mostPrinted).toWellFormed().trimEnd()}… (The rest is too long to be printed. It is in the project.)`;
