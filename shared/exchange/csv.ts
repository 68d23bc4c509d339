import Papa from 'papaparse';
import { failure, type Result, success } from '../base/result.ts';

/** A line of a table: its number in the file (the heading is line 1) and its cells by column name. */
export type Row = { line: number; cells: Readonly<Record<string, string>> };
export type Table = { columns: string[]; rows: Row[] };

/** What is wrong with a table, and on which line of the file. */
export type TableFailure = { line: number; what: string };

/**
 * Reads comma-separated text with a heading line. Fails when a line has more or fewer cells than the heading, a column
 * is named twice, or a quotation mark is not closed; nothing is taken from a table that fails.
 */
export function readCsv(text: string): Result<Table, TableFailure[]> {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [heading = [], ...lines] = parsed.data;
  const columns = heading.map((name) => name.trim());
  const problems = [
    ...parsed.errors
      .filter((error) => error.type === 'Quotes')
      .map((error) => ({ line: (error.row ?? 0) + 1, what: 'a quotation mark is not closed' })),
    ...columns
      .filter((name, index) => columns.indexOf(name) !== index)
      .map((name) => ({ line: 1, what: `the column "${name}" is there twice` })),
    ...lines.flatMap((cells, index) =>
      cells.length === columns.length
        ? []
        : [{ line: index + 2, what: `${cells.length} cells where the heading has ${columns.length}` }],
    ),
  ];
  if (problems.length > 0) return failure(problems);
  const rows = lines.map((cells, index) => ({
    line: index + 2,
    cells: Object.fromEntries(columns.map((name, column) => [name, (cells[column] ?? '').trim()])),
  }));
  return success({ columns, rows });
}

/** The columns of these names that a table does not have, as failures. */
export const missingColumns = (table: Table, wanted: readonly string[]): TableFailure[] =>
  wanted
    .filter((name) => !table.columns.includes(name))
    .map((name) => ({ line: 1, what: `the column "${name}" is missing` }));
