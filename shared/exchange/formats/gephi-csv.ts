import type { Format } from '../format.ts';
import { gephiDialect } from '../tables/dialect.ts';
import { csvFormat } from './csv.ts';

export const gephiCsv: Format = csvFormat('gephi-csv', 'Gephi tables (CSV)', gephiDialect, (line) =>
  /^(id[,;\t]label\b|source[,;\t]target\b)/.test(line),
);
