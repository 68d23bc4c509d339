import { success } from '../../base/result.ts';
import { decodings } from '../csv/decodings.ts';
import { readCsvFile } from '../csv/read-csv.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { Format } from '../format.ts';
import { accordDialect, type Dialect } from '../tables/dialect.ts';
import { tablesLose } from '../tables/loses.ts';
import { tablesOf } from '../tables/write-tables.ts';

const extensions = ['csv', 'tsv', 'txt'];

/** A pair of tables as text; what `Dialect` its headings are in is all that differs between programs. */
export const csvFormat = (
  name: Format['name'],
  title: string,
  dialect: Dialect,
  isOf: (firstLine: string) => boolean,
): Format => ({
  name,
  title,
  extensions,
  loses: tablesLose,
  fits: (fileName, bytes) => hasExtension(fileName, extensions) && isOf(firstLineOf(bytes)),
  encodings: decodings,
  read: (bytes, fileName, encoding) => {
    const sheet = readCsvFile(bytes, fileName, encoding);
    return sheet.ok ? success({ kind: 'tables', sheets: [sheet.value] }) : sheet;
  },
  write: (project) =>
    tablesOf(project, dialect).map((sheet) => ({
      suffix: `-${sheet.name.toLowerCase()}`,
      extension: 'csv',
      bytes: writeCsv(sheet),
    })),
});

export const csv: Format = csvFormat('csv', 'Tables of people and of links (CSV)', accordDialect, () => true);

const firstLineOf = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(bytes.subarray(0, 2_000))
    .split(/[\r\n]/, 1)[0]
    ?.toLowerCase()
    .replaceAll('"', '') ?? '';

/** Whether a file is called so, in any case. */
export const hasExtension = (fileName: string, known: readonly string[]): boolean =>
  known.some((extension) => fileName.toLowerCase().endsWith(`.${extension}`));
