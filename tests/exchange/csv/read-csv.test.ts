import { describe, expect, test } from 'vitest';
import { decodings } from '../../../shared/exchange/csv/decodings.ts';
import { readCsvFile, readCsvText } from '../../../shared/exchange/csv/read-csv.ts';
import { mostRows } from '../../../shared/exchange/limits.ts';

const rowsOf = (text: string) => {
  const read = readCsvText(text, 'list');
  if (!read.ok) throw new Error(read.failure);
  return read.value.rows.filter((row) => row.some((cell) => cell !== ''));
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1)
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};

describe('a table as text (bad input 32)', () => {
  test.each([[','], [';'], ['\t'], ['|']])('is cut at %j without anybody saying so', (sign) => {
    const text = ['Name,Note', 'Ana,"a; b | c, d"', 'Li,']
      .map((line) => line.replace(/,(?=Note|"|$)/, sign))
      .join('\n');
    expect(rowsOf(text)).toEqual([
      ['Name', 'Note'],
      ['Ana', 'a; b | c, d'],
      ['Li', ''],
    ]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('has rows that end in %j', (end) => {
    expect(rowsOf(['Name,Note', '"An ""A"" a","two', 'lines"', 'Li,x'].join(end))).toEqual([
      ['Name', 'Note'],
      ['An "A" a', `two${end}lines`],
      ['Li', 'x'],
    ]);
  });

  test('with decimal commas is still cut at semicolons', () => {
    expect(rowsOf('Name;X\nAna;1,5\nLi;2,5')[1]).toEqual(['Ana', '1,5']);
  });

  test('may say itself how it is cut, as Excel does, and keeps the numbers of its rows', () => {
    const read = readCsvText('sep=;\r\nName;Note\r\nAna;x', 'list');
    expect(read).toMatchObject({ value: { rows: [[], ['Name', 'Note'], ['Ana', 'x']] } });
  });

  test('with an open quotation mark is refused with its row', () => {
    expect(readCsvText('Name,Note\nAna,x\nLi,"open\nOla,x', 'list')).toEqual({
      ok: false,
      failure: expect.stringMatching(/^Row 3 of list has a quotation mark that is not closed\./),
    });
  });

  test('of a million rows is refused in a sentence', () => {
    const read = readCsvText(`Name\n${'Ana\n'.repeat(mostRows + 1)}`, 'list');
    expect(read).toMatchObject({ ok: false, failure: expect.stringContaining('more than 200,000 rows') });
  });

  test('that is empty, or a picture, is refused', () => {
    expect(readCsvText(' \n', 'list')).toEqual({ ok: false, failure: 'list is empty.' });
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect(readCsvFile(png, 'list.csv')).toMatchObject({ ok: false, failure: expect.stringContaining('is no text') });
  });
});

describe('the encoding of a table (bad input 33)', () => {
  const text = 'Name,Note\nJürgen Groß,Ångström\n';
  const files: [string, Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16, big-endian, with a mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 without a mark', utf16(text, false)],
  ];
  test.each(files)('is known for %s', (_, bytes) => {
    expect(decodings(bytes)).toHaveLength(1);
    expect(readCsvFile(bytes, 'list.csv')).toMatchObject({
      value: { rows: [['Name', 'Note'], ['Jürgen Groß', 'Ångström'], ['']] },
    });
  });

  test('is asked with the lines that differ where it can be several', () => {
    const bytes = Uint8Array.from('Name\nAna\nJ\xfcrgen\n', (letter) => letter.charCodeAt(0));
    const ways = decodings(bytes);
    expect(ways[0]).toEqual({
      encoding: 'windows-1252',
      words: 'Western European (Windows-1252)',
      preview: ['Jürgen'],
    });
    expect(ways.map(({ preview }) => preview[0])).toContain('Jьrgen');
    expect(readCsvFile(bytes, 'list.csv', 'windows-1251')).toMatchObject({
      value: { rows: [['Name'], ['Ana'], ['Jьrgen'], ['']] },
    });
  });
});
