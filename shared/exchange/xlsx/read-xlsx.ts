import { failure, type Result, success } from '../../base/result.ts';
import { unguarded } from '../csv/guard.ts';
import { tooManyColumns, tooManyRows } from '../limits.ts';
import type { Sheet } from '../sheet.ts';
import { readCells, SheetTooLarge } from './cells.ts';
import { type Parts, unpack } from './unpack.ts';
import { readWorkbook } from './workbook.ts';

/** The sheets of a workbook that can be seen, and what a person should know of it. */
export type ReadWorkbook = { sheets: Sheet[]; notes: string[] };

/** Reads the cells of a workbook and nothing else: no macro, no link, no picture. Fails with one sentence. */
export function readXlsx(bytes: Uint8Array, name: string): Result<ReadWorkbook, string> {
  const parts = unpack(bytes, name);
  if (!parts.ok) return parts;
  try {
    return readSheets(parts.value, name);
  } catch (error) {
    if (error instanceof SheetTooLarge) return failure((error.what === 'rows' ? tooManyRows : tooManyColumns)(name));
    return failure(`${name} is damaged: one of its parts cannot be read.`);
  }
}

/** The names of the sheets of a workbook; none where it cannot be read. */
export function sheetNames(bytes: Uint8Array): string[] {
  const parts = unpack(bytes, '', /(^|\/)([^/]*\.rels|workbook[^/]*\.xml)$/i);
  try {
    return parts.ok ? (readWorkbook(parts.value)?.sheets.map(({ name }) => name) ?? []) : [];
  } catch {
    return [];
  }
}

function readSheets(parts: Parts, name: string): Result<ReadWorkbook, string> {
  const workbook = readWorkbook(parts);
  if (!workbook)
    return failure(`${name} is not an XLSX workbook. Open it in the program that made it and save it as XLSX.`);
  const seen = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheets = seen.flatMap(({ name: title, path }) => {
    const xml = parts.textOf(path);
    return xml === undefined ? [] : [{ name: title, rows: readCells(xml, workbook).map((row) => row.map(unguarded)) }];
  });
  const notes: string[] = [];
  if ([...parts.names].some((part) => /vbaProject\.bin$/i.test(part)))
    notes.push(`${name} has macros. They were not read and not run; only the cells were taken.`);
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).map((sheet) => `"${sheet.name}"`);
  if (hidden.length > 0) notes.push(`Hidden sheets were left out: ${hidden.join(', ')}.`);
  return success({ sheets, notes });
}
