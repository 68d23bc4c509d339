import { dayOfSerial } from '../columns/day-kind.ts';
import { mostColumns, mostRows } from '../limits.ts';
import type { Workbook } from './workbook.ts';
import { readXml, unescaped } from './xml.ts';

/** A sheet has more than a list can have. */
export class SheetTooLarge extends Error {
  readonly what: 'rows' | 'columns';
  constructor(what: 'rows' | 'columns') {
    super(`too many ${what}`);
    this.what = what;
  }
}

type OpenCell = { row: number; column: number; type: string; style: number; value: string; inline: string };

/** The rows of a sheet as text. Of a formula its last result is taken; of merged cells the first has the value. */
export function readCells(xml: string, workbook: Workbook): string[][] {
  const rows: string[][] = [];
  let row = -1;
  let cell: OpenCell | undefined;
  let column = -1;
  let within = '';
  let spoken = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        cell = { row, column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', inline: '' };
      } else if (name === 'rPh') spoken = true;
      else if (name === 'v' || name === 't') within = name;
    },
    text: (part) => {
      if (!cell || within === '') return;
      if (within === 'v') cell.value += part;
      else if (!spoken) cell.inline += part;
    },
    close: (name) => {
      if (name === 'v' || name === 't') within = '';
      else if (name === 'rPh') spoken = false;
      else if (name === 'c' && cell) {
        put(rows, cell, textOf(cell, workbook));
        cell = undefined;
      }
    },
  });
  return rows;
}

function put(rows: string[][], { row, column }: OpenCell, text: string): void {
  if (text === '') return;
  if (!(row >= 0 && row < mostRows)) throw new SheetTooLarge('rows');
  if (!(column >= 0 && column < mostColumns)) throw new SheetTooLarge('columns');
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** The column of "AB12", from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function textOf({ type, style, value, inline }: OpenCell, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'inlineStr':
      return unescaped(inline);
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'Yes' : 'No';
    case 'd':
      return value.slice(0, 10);
    case 'e':
      return '';
    default:
      return value === '' ? '' : numberText(value, workbook.isDay[style] === true, workbook.since1904);
  }
}

/** A number without the noise of binary fractions, or the day that it stands for. */
function numberText(value: string, isDay: boolean, since1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  // The last day of year 9999, as far as spreadsheets go.
  if (isDay && number >= 0 && number < 2_958_466) return dayOfSerial(number, since1904);
  return String(Number(number.toPrecision(15)));
}
