import type { Format } from '../format.ts';
import { kumuDialect } from '../tables/dialect.ts';
import { csvFormat } from './csv.ts';

export const kumuCsv: Format = csvFormat('kumu-csv', 'Kumu tables (CSV)', kumuDialect, (line) =>
  /^(id[,;\t])?(label[,;\t]type\b|from[,;\t]to\b)/.test(line),
);
