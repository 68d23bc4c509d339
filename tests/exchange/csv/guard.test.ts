import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unguarded } from '../../../shared/exchange/csv/guard.ts';
import { readCsvFile } from '../../../shared/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../shared/exchange/csv/write-csv.ts';
import { figure } from '../../support/figures.ts';

/** Forty cells that a spreadsheet runs, or that look as if they had been guarded already. */
const cells = [
  "=cmd|'/C calc'!A0",
  '=1+1',
  '==1+1',
  '=HYPERLINK("http://example.org","click")',
  '=IMPORTXML("http://example.org","//a")',
  '=WEBSERVICE("http://example.org")',
  '=DDE("cmd";"/C calc";"1")',
  '@SUM(1,1)',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '+1+1',
  '+43 664 1234567',
  "+cmd|'/C calc'!A0",
  '-1+1',
  "-2+3+cmd|'/C calc'!A0",
  '-',
  '+',
  '=',
  '@',
  '\t=1+1',
  '\t',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "'",
  "''",
  "'=1+1",
  "''=1+1",
  "'+1",
  "'quoted'",
  "'tis",
  '"=1+1"',
  '"\n=1+1',
  '=1+1;=2+2',
  '=1+1,=2+2',
  '=A1\r\n=A2',
  "=1+1'",
];

test('S11: forty dangerous cells are text in a table, and come back as they were (bad input 30)', () => {
  expect(cells).toHaveLength(40);
  const written = writeCsv({ name: 'x', rows: [['Name', 'Note'], ...cells.map((cell) => [cell, 'x'])] });
  const asOthersRead = Papa.parse<string[]>(new TextDecoder().decode(written), {
    delimiter: ',',
    newline: '\r\n',
  }).data;
  for (const row of asOthersRead) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
  const read = readCsvFile(written, 'x.csv');
  expect(read.ok && read.value.rows.slice(1, 41).map(([cell]) => cell)).toEqual(cells);
  figure('S11', `${cells.length} dangerous cells: all text in the table, all the same when read back`);
});

test('an apostrophe that belongs to a name stays', () => {
  expect(["'t Hooft", "'s-Hertogenbosch", "O'Neill"].map(unguarded)).toEqual([
    "'t Hooft",
    "'s-Hertogenbosch",
    "O'Neill",
  ]);
});
