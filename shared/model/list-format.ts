import { z } from 'zod';

/** The formats that lists and maps of other programs come in, and leave in. */
export const listFormat = z.enum([
  'csv',
  'xlsx',
  'kumu',
  'kumu-csv',
  'kumu-blueprint',
  'json-canvas',
  'graphml',
  'gexf',
  'gephi-csv',
  'drawio',
  'vcard',
]);
export type ListFormat = z.infer<typeof listFormat>;
