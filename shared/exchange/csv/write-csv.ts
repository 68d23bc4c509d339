import Papa from 'papaparse';
import type { Sheet } from '../sheet.ts';
import { guarded } from './guard.ts';

/** A table as comma-separated text in UTF-8. The byte order mark tells Excel so; nothing in it becomes a formula. */
export function writeCsv({ rows }: Sheet): Uint8Array {
  const text = Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
