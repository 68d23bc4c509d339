import type { Format } from '../format.ts';
import { kumuDialect } from '../tables/dialect.ts';
import { sheetNames } from '../xlsx/read-xlsx.ts';
import { workbookFormat } from './xlsx.ts';

/** Kumu itself writes its workbooks with these two sheets. */
export const kumu: Format = workbookFormat('kumu', 'Kumu workbook (XLSX)', kumuDialect, (bytes) => {
  const names = sheetNames(bytes).map((name) => name.toLowerCase());
  return names.includes('elements') && names.includes('connections');
});
