import { describe, expect, test } from 'vitest';
import { readCsv } from '../../shared/exchange/csv.ts';
import { readLinks } from '../../shared/exchange/link-list.ts';
import { readPeople } from '../../shared/exchange/people-list.ts';

const table = (text: string) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
};

describe('a table', () => {
  test('is read with quotes, line breaks in cells, a byte order mark and empty lines', () => {
    const { columns, rows } = table('\ufeffLabel, Note\r\n"Ana ""A"" Duarte","two\nlines"\r\n\r\nLi,\r\n');
    expect(columns).toEqual(['Label', 'Note']);
    expect(rows.map((row) => row.cells)).toEqual([
      { Label: 'Ana "A" Duarte', Note: 'two\nlines' },
      { Label: 'Li', Note: '' },
    ]);
  });

  test('that is ragged, names a column twice or leaves a quote open is refused with the line', () => {
    expect(readCsv('a,b\n1,2\n1,2,3\n4')).toEqual({
      ok: false,
      failure: [
        { line: 3, what: '3 cells where the heading has 2' },
        { line: 4, what: '1 cells where the heading has 2' },
      ],
    });
    expect(readCsv('a,a\n1,2')).toMatchObject({ ok: false, failure: [{ line: 1 }] });
    expect(readCsv('a,b\n"1,2\n').ok).toBe(false);
  });
});

describe('a list of people', () => {
  test('gives name, job, unit and rank', () => {
    const people = readPeople(table('Label,Job Title,Unit,Senior Management\nDana,Manager,IT,Yes\nNils,,,no'));
    expect(people).toEqual({
      ok: true,
      value: [
        { name: 'Dana', jobTitle: 'Manager', unit: 'IT', seniorManagement: true },
        { name: 'Nils', jobTitle: '', unit: '', seniorManagement: false },
      ],
    });
  });

  test('with a label that is empty or stands twice is refused with its line', () => {
    expect(readPeople(table('Label,Unit\nDana,IT\n,IT\nDana,HR'))).toEqual({
      ok: false,
      failure: [
        { line: 3, what: 'the label is empty' },
        { line: 4, what: '"Dana" is there twice' },
      ],
    });
    expect(readPeople(table('Name\nDana'))).toMatchObject({ failure: [{ what: 'the column "Label" is missing' }] });
  });
});

describe('a list of lines', () => {
  test('gives both ends, the type and the strength', () => {
    expect(readLinks(table('From,To,Type,Strength\nDana,Omar,advice,5\nNils,Omar,,'))).toEqual({
      ok: true,
      value: [
        { from: 'Dana', to: 'Omar', type: 'advice', strength: 5 },
        { from: 'Nils', to: 'Omar', type: '', strength: undefined },
      ],
    });
  });

  test('with an end that is empty or a strength that is no number is refused with its line', () => {
    expect(readLinks(table('From,To,Strength\nDana,,1\nDana,Omar,often'))).toEqual({
      ok: false,
      failure: [
        { line: 2, what: 'one end of the line is empty' },
        { line: 3, what: 'the strength "often" is not a number' },
      ],
    });
  });
});
