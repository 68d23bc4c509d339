import { failure, type Result, success } from '../../base/result.ts';
import type { Day } from '../../base/text.ts';
import { quoted } from './cell-kinds.ts';
import type { CellKind } from './field.ts';

/** A day: YYYY-MM-DD, d.m.yyyy, m/d/yyyy where it cannot be d/m/yyyy as well, or the number Excel gives days. */
export const dayKind: CellKind<Day> = { read: readDay, write: (day) => day };

function readDay(cell: string): Result<Day, string> {
  const text = cell.trim();
  const notADay = failure(`${quoted(cell)} is not a day such as 2026-03-31`);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year) return dayOf(year, month, day) ?? notADay;
  const [, d, m, y] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (d) return dayOf(y, m, d) ?? notADay;
  const [, first, second, last] = /^(\d{1,2})[/](\d{1,2})[/](\d{4})$/.exec(text) ?? [];
  if (first) return withSlashes(cell, Number(first), Number(second), last) ?? notADay;
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : undefined;
  return serial === undefined ? notADay : success(dayOfSerial(serial, false));
}

function withSlashes(cell: string, first: number, second: number, year: string | undefined) {
  if (first !== second && first <= 12 && second <= 12)
    return failure(`${quoted(cell)} can be two different days; write it as YYYY-MM-DD`);
  return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year: unknown, month: unknown, day: unknown): Result<Day, string> | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = new Date(`${written}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? success(written) : undefined;
}

/**
 * The day of a number as spreadsheets count days: 1 is 1 January 1900 and there was a 29 February 1900, or 0 is 1 January
 * 1904, as on old Apple computers.
 */
export function dayOfSerial(serial: number, since1904: boolean): Day {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  const at = Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}
