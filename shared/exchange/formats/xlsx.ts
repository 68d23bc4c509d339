import { success } from '../../base/result.ts';
import type { Format, Reading } from '../format.ts';
import { accordDialect, type Dialect } from '../tables/dialect.ts';
import { tablesLose } from '../tables/loses.ts';
import { tablesOf } from '../tables/write-tables.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { hasExtension } from './csv.ts';

/** A workbook with a sheet of people and a sheet of links, under the headings of one program. */
export const workbookFormat = (
  name: Format['name'],
  title: string,
  dialect: Dialect,
  isOf: (bytes: Uint8Array) => boolean,
): Format => ({
  name,
  title,
  // The old kind and the one with macros are taken as well, so that the reader can say what is the matter with them.
  extensions: ['xlsx', 'xlsm', 'xls'],
  loses: [...tablesLose, 'texts of more than 32,767 characters'],
  fits: (fileName, bytes) => hasExtension(fileName, ['xlsx', 'xlsm', 'xls']) && isOf(bytes),
  read: (bytes, fileName) => {
    const read = readXlsx(bytes, fileName);
    if (!read.ok) return read;
    const { sheets, notes } = read.value;
    return success<Reading>({ kind: 'tables', sheets, notes: notes.length > 0 ? notes : undefined });
  },
  write: (project) => [{ suffix: '', extension: 'xlsx', bytes: writeXlsx(tablesOf(project, dialect)) }],
});

export const xlsx: Format = workbookFormat('xlsx', 'Workbook of people and links (XLSX)', accordDialect, () => true);
