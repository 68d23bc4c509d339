import Papa from 'papaparse';
import { failure, type Result, success } from '../../base/result.ts';
import { mostColumns, mostRows, tooManyColumns, tooManyRows } from '../limits.ts';
import type { Sheet } from '../sheet.ts';
import { decode, decodings, type Encoding } from './decodings.ts';
import { unguarded } from './guard.ts';

/** A file as a table, in the likeliest encoding unless one is chosen. */
export function readCsvFile(bytes: Uint8Array, fileName: string, encoding?: Encoding): Result<Sheet, string> {
  const name = fileName.replace(/\.[^.]*$/, '');
  const likeliest = decodings(bytes)[0].encoding;
  // Text that is not Unicode has no zeros; pictures and other files do.
  if (!likeliest.startsWith('utf') && bytes.includes(0))
    return failure(`${fileName} is no text. Save it as CSV or XLSX and try again.`);
  return readCsvText(decode(bytes, encoding ?? likeliest), name);
}

/**
 * Text as a table: a file, or what was copied from a spreadsheet. Cells are apart by comma, semicolon, tab or bar, which is
 * found out; rows end in any way. Fails with one sentence where the text is no table; rows may be of any length.
 */
export function readCsvText(written: string, name: string): Result<Sheet, string> {
  const text = written.replace(/^\ufeff/, '');
  const shown = name || 'The table';
  if (text.trim() === '') return failure(`${shown} is empty.`);
  const told = /^sep=(.)\r?\n?/.exec(text);
  const delimiter = told?.[1] ?? delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: mostRows + 1 });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return failure(
      `Row ${(broken.row ?? 0) + 1} of ${shown} has a quotation mark that is not closed. Mend that row and try again; nothing was taken.`,
    );
  if (data.length > mostRows) return failure(tooManyRows(shown));
  if (data.some((row) => row.length > mostColumns)) return failure(tooManyColumns(shown));
  // The first row of some files only says how cells are apart; it stays as an empty row, so that rows keep their numbers.
  const rows = told ? [[], ...data.slice(1)] : data;
  return success({ name, rows: rows.map((row) => row.map(unguarded)), apartBy: delimiter });
}

const delimiters = [',', ';', '\t', '|'];
const sampledRows = 20;

/** The sign that cuts the most rows into the same number of cells; where two do, the one that cuts them into more. */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', rows: 0, width: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampledRows, skipEmptyLines: true });
    const widths = Map.groupBy(data, (row) => row.length);
    for (const [width, { length: rows }] of widths)
      if (width > 1 && (rows > best.rows || (rows === best.rows && width > best.width)))
        best = { delimiter, rows, width };
  }
  return best.delimiter;
}
