import Papa from 'papaparse';
import { guarded, unguarded } from './csv/guard.ts';

/** A block of cells as text, row by row. */
export type CellBlock = readonly (readonly string[])[];

/** What a spreadsheet puts on the clipboard as plain text: cells apart by tabs, in quotation marks where a cell has lines. */
export function readBlock(text: string): CellBlock {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (lines === '') return [];
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: '\t', newline: '\n' });
  // A quotation mark that nobody closed is a quotation mark: the text is taken as it stands.
  const rows = errors.some(({ type }) => type === 'Quotes') ? lines.split('\n').map((line) => line.split('\t')) : data;
  return rows.map((row) => row.map(unguarded));
}

/** Cells as spreadsheets take them from plain text. Nothing in them becomes a formula. */
export const blockAsText = (block: CellBlock): string =>
  Papa.unparse(
    block.map((row) => row.map(guarded)),
    { delimiter: '\t', newline: '\r\n' },
  );

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign).replace(/\n/g, '<br>');

/** The same as a table for programs that take formatted text. */
export const blockAsHtml = (block: CellBlock): string =>
  `<table><tbody>${block
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(guarded(cell))}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
