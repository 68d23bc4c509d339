/** A larger file is not read, in bytes: reading it would take the machine's memory. */
export const largestList = 256 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export const tooLargeFile = (bytes: number): string =>
  `The file is too large (${megabytes(bytes)}; the limit is ${megabytes(largestList)}).`;

/** Lists that are larger are no lists of people in a partnership, and would not be looked at by anybody. */
export const mostRows = 200_000;
export const mostColumns = 1_000;

export const tooManyRows = (name: string): string =>
  `${name} has more than ${mostRows.toLocaleString('en')} rows, which is more than Accord can take. Keep the rows you need and save them as a file of their own.`;

export const tooManyColumns = (name: string): string =>
  `${name} has more than ${mostColumns.toLocaleString('en')} columns, which is more than Accord can take. Keep the columns you need and save them as a file of their own.`;
