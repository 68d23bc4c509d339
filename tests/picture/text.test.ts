import { describe, expect, test } from 'vitest';
import { drawable, fitText, initialsOf, textWidth } from '../../shared/picture/text.ts';

describe('text fits its box without a browser', () => {
  const names = [
    'Dana Whitfield',
    'Wolfeschlegelsteinhausenbergerdorff',
    '李伟李伟李伟李伟李伟',
    'محمد عبد الرحمن',
    '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦',
    'W'.repeat(1e6),
  ];
  test.each(names)('%.40s', (name) => {
    const fitted = fitText(name, 120, 14, 600);
    expect(textWidth(fitted, 14, 600)).toBeLessThanOrEqual(120);
    expect(fitted === name || /…\u200f?$/.test(fitted)).toBe(true);
  });

  test('a text that is read from the right is shortened at its left, however often it is fitted', () => {
    const cut = fitText('محمد عبد الرحمن '.repeat(9), 120, 14);
    expect(cut).toMatch(/…\u200f$/);
    expect(drawable(cut)).toBe(cut);
    expect(fitText(cut, 120, 14)).toBe(cut);
    expect(fitText('Wolfeschlegelsteinhausenbergerdorff', 60, 14)).toMatch(/…$/);
  });

  test('what fits is left as it is, and graphemes are never cut', () => {
    expect(fitText('Dana', 120, 14)).toBe('Dana');
    const cut = fitText('👩‍👩‍👧‍👦'.repeat(9), 60, 14).slice(0, -1);
    expect(cut.length % '👩‍👩‍👧‍👦'.length).toBe(0);
  });

  test('what XML cannot hold is not drawn', () => {
    expect(drawable('a\u0000b\ud83d\nc\uffff')).toBe('a b\ufffd c ');
  });
});

test.each([
  ['Dana Whitfield', 'DW'],
  ['Ana', 'A'],
  ['Maria del Carmen López', 'ML'],
  ['李伟', '李'],
  ['Li Wei 李伟', 'LW'],
  ['Consultant 20', 'C20'],
  ['  ', ''],
  ['<img onerror>', 'O'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
