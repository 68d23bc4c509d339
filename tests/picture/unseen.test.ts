import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../electron/host/file-names.ts';
import { drawable, initialsOf } from '../../shared/picture/text.ts';
import { marked } from '../../shared/picture/unseen.ts';
import { squeezed } from '../../shared/report/comparable.ts';

describe('what nobody would see in a text is shown (31)', () => {
  test.for([
    ['a right-to-left override', 'invoice\u202efdp.exe', 'invoice[RLO]fdp.exe'],
    ['an embedding and its end', 'a\u202bb\u202cc', 'a[RLE]b[PDF]c'],
    ['isolates', '\u2066admin\u2069', '[LRI]admin[PDI]'],
    [
      'spaces and joiners without width',
      'Da\u200bna\u200d Whit\u2060field\ufeff',
      'Da[ZWSP]na[ZWJ] Whit[WJ]field[BOM]',
    ],
    ['a mark of direction where nothing runs from right to left', 'Dana\u200f', 'Dana[RLM]'],
    ['a name of nothing but a filler', '\u3164', '[HF]'],
  ])('%s', ([_what, text = '', shown]) => {
    expect(drawable(text)).toBe(shown);
    expect(marked(marked(text))).toBe(shown);
  });

  test.for([
    ['a Hebrew name with a mark of direction', 'דנה (IT)\u200f'],
    ['an Arabic name', 'محمد الأمين'],
    ['Persian with its joiner', 'می\u200cخواهم'],
    ['Hindi with its joiner', 'क्\u200dष'],
    ['a family and a flag', '👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈'],
    ['Thai with its breaks', 'ภาษา\u200bไทย'],
  ])('but %s is ordinary writing, and stays as it is', ([_what, text = '']) => {
    expect(drawable(text)).toBe(text);
  });

  test('a private value is found whether it is shown marked or not', () => {
    const value = 'Nobody\u202e has\u200b told her';
    expect(squeezed(drawable(value))).toBe(squeezed(value));
  });

  test('neither initials nor the name of a file are made of the marks', () => {
    expect(initialsOf('\u202eDana \u200bWhitfield')).toBe('DW');
    expect(fileNameFor('Report\u202efdp', 'pdf')).toBe('Reportfdp.pdf');
  });
});
