import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mostRows } from '../../../shared/exchange/limits.ts';
import { readXlsx } from '../../../shared/exchange/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../shared/exchange/xlsx/write-xlsx.ts';
import { fixtures } from '../../support/places.ts';

const read = (bytes: Uint8Array) => {
  const workbook = readXlsx(bytes, 'list.xlsx');
  if (!workbook.ok) throw new Error(workbook.failure);
  return workbook.value;
};
const refusal = (bytes: Uint8Array) => readXlsx(bytes, 'list.xlsx');
const saved = (name: string) => new Uint8Array(readFileSync(join(fixtures, 'exchange', name)));
const small = writeXlsx([{ name: 'People', rows: [['Name'], ['Ana']] }]);
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
/** The small workbook with other content in its one sheet. */
const withSheet = (xml: string) => zipSync({ ...partsOf(small), 'xl/worksheets/sheet1.xml': strToU8(xml) });

/** A workbook that says of its part of 5 MB that it is of another size. */
function saying(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
      view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a workbook', () => {
  test.each([['register.xlsx'], ['register-1904.xlsx']])('that LibreOffice saved is read: %s', (name) => {
    const { sheets } = read(saved(name));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['People', 'Lines', 'Scratch (ignore)']);
    expect(sheets[0]?.rows).toEqual([
      ['Stakeholder register'],
      [],
      [
        'Stakeholder Name',
        'Role or Job title',
        'Organisation or Group',
        'Influence',
        'Approval date',
        'Interest',
        'Senior management',
        'Notes',
      ],
      // A number, a day, the result of a formula, and text that is no formula; merged cells have their value in the first.
      ['Ana Duarte', 'Head of IT', 'State University', '8', '2026-03-31', '6', '1', '=1+1 & <two>\nlines'],
      // A number that was typed as text, and a formula that failed.
      ['李伟', '', '', '7', '1999-12-31'],
    ]);
  });

  test('has texts within cells, several runs in one text, truth, and names with a prefix', () => {
    const { sheets } = read(
      withSheet(
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Ana </x:t></x:r><x:r><x:t>Duarte</x:t></x:r><x:rPh><x:t>ana</x:t></x:rPh></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c><x:v>0.30000000000000004</x:v></x:c><x:c t="str"><x:v>_x0041_</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([['Ana Duarte', 'Yes', '0.3', 'A']]);
  });

  test('with macros gives its cells and says that nothing was run', () => {
    const workbook = read(zipSync({ ...partsOf(small), 'xl/vbaProject.bin': strToU8('Sub Auto_Open') }));
    expect(workbook.sheets[0]?.rows).toEqual([['Name'], ['Ana']]);
    expect(workbook.notes).toEqual([expect.stringContaining('They were not read and not run')]);
  });

  test('leaves hidden sheets out and says so', () => {
    const parts = partsOf(writeXlsx(['People', 'Rates'].map((name) => ({ name, rows: [[name]] }))));
    const xml = new TextDecoder()
      .decode(parts['xl/workbook.xml'])
      .replace('name="Rates"', 'name="Rates" state="hidden"');
    const workbook = read(zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['People']);
    expect(workbook.notes).toEqual(['Hidden sheets were left out: "Rates".']);
  });

  test('that is locked, of the old kind, cut off or no workbook is refused with what to do', () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const locked = Uint8Array.from([...ole, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(refusal(locked)).toMatchObject({ ok: false, failure: expect.stringContaining('locked with a password') });
    expect(refusal(ole)).toMatchObject({ ok: false, failure: expect.stringContaining('old kind (XLS)') });
    expect(refusal(strToU8('Name\nAna'))).toMatchObject({ ok: false, failure: 'list.xlsx is not an XLSX workbook.' });
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ ok: false });
    expect(refusal(withSheet('<worksheet><sheetData><row>'))).toMatchObject({
      ok: false,
      failure: expect.stringContaining('damaged'),
    });
    for (let length = 0; length < small.length; length += 97)
      expect(refusal(small.subarray(0, length)), `${length} bytes`).toMatchObject({ ok: false });
  });

  test('that unpacks to far more than a list can have is refused before it does', () => {
    const bomb = saying(
      201_000_000,
      zipSync({ ...partsOf(small), 'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000) }),
    );
    expect(bomb.length).toBeLessThan(20_000);
    expect(refusal(bomb)).toMatchObject({ ok: false, failure: expect.stringContaining('unpacks to more than 200 MB') });
  });

  test('that says it is small and is not gives no more than it said', () => {
    const bomb = saying(100, zipSync({ ...partsOf(small), 'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000) }));
    expect(refusal(bomb)).toMatchObject({ ok: false, failure: expect.stringContaining('damaged') });
  });

  test('with any bytes changed is read or refused, and nothing else happens', () => {
    const whole = saved('register.xlsx');
    const inside = partsOf(whole);
    const changed = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return copy;
    };
    const changes = fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, fc.constantFrom(...Object.keys(inside)), (made, name) => {
        for (const bytes of [
          changed(whole, made),
          zipSync({ ...inside, [name]: changed(inside[name] ?? whole, made) }),
        ])
          expect(typeof refusal(bytes).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  test('with entities that grow is refused', () => {
    const laughing =
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>';
    expect(refusal(withSheet(laughing))).toMatchObject({ ok: false });
  });

  test('of a million rows is refused, and empty rows far below do no harm', () => {
    const at = (row: number, cell: string) =>
      withSheet(
        `<worksheet><sheetData><row r="1"><c t="str"><v>Name</v></c></row><row r="${row}">${cell}</row></sheetData></worksheet>`,
      );
    expect(refusal(at(mostRows + 1, '<c t="str"><v>Ana</v></c>'))).toMatchObject({
      ok: false,
      failure: expect.stringContaining('200,000 rows'),
    });
    expect(read(at(1_048_576, '<c s="1"/>')).sheets[0]?.rows).toEqual([['Name']]);
    expect(refusal(at(2, '<c r="XFD2" t="str"><v>Ana</v></c>'))).toMatchObject({
      ok: false,
      failure: expect.stringContaining('1,000 columns'),
    });
  });

  test('is written with text that never becomes a formula, and with characters that XML cannot hold', () => {
    const rows = [
      ['Name'],
      ["=cmd|'/C calc'!A0"],
      ["'=1"],
      ['a\0b\rc\nd'],
      ['_x0041_'],
      ['007'],
      ['42'],
      ['-0'],
      ['\ud83d'],
      ['  a  '],
    ];
    const bytes = writeXlsx([{ name: 'People', rows }]);
    expect(read(bytes).sheets[0]?.rows).toEqual(rows);
    const xml = new TextDecoder().decode(partsOf(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f');
    expect(xml).toContain('<c r="A7"><v>42</v></c>');
  });

  test('is the same bytes for the same sheets', () => {
    expect(writeXlsx([{ name: 'People', rows: [['Name'], ['Ana']] }])).toEqual(small);
  });
});
