import { describe, expect, test } from 'vitest';
import { drawingText } from '../../../renderer/export/drawing-text.ts';
import { distinct, marksOn, type TextRun } from '../../../renderer/export/marks.ts';
import { pagesWords } from '../../../renderer/export/sheet-words.ts';
import { placeFinder } from '../../../shared/report/places-of.ts';
import { privateValues } from '../../../shared/report/private-values.ts';
import { smallProject } from '../../support/small-project.ts';

const note = 'Told us in confidence that the budget is frozen. She wants to leave in spring.';
const values = (notes: string, label = '') => {
  const { project, dana, link } = smallProject();
  const person = project.people[dana.id];
  if (person) person.notes = notes;
  const line = project.links[link.id];
  if (line) line.label = label;
  return privateValues(project, 'partner');
};
const run = (text: string, x: number, y = 0): TextRun => ({
  text,
  x,
  y,
  width: text.length / 100,
  height: 0.02,
  isUpright: false,
});
const found = (text: string, all = values(note)) => {
  const find = placeFinder(all);
  return find(text).map(({ from, to }) => text.slice(from, to));
};

describe('where a private value stands', () => {
  test('the whole of it is found, in capitals and over lines too', () => {
    expect(found(`Dana. ${note}`)).toContain(note);
    expect(found('x TOLD US IN CONFI-\nDENCE THAT THE BUDGET IS FROZEN y')).toEqual([
      'TOLD US IN CONFI-\nDENCE THAT THE BUDGET IS FROZEN',
    ]);
  });

  test('of a value that is cut off its beginning is found', () => {
    expect(found('Told us in confidence that…')).toEqual(['Told us in confidence that']);
  });

  test('a short word is found by itself and not within another one', () => {
    const all = values('', 'frozen');
    expect(found('It is frozen.', all)).toEqual(['frozen']);
    expect(found('It is unfrozenly so.', all)).toEqual([]);
  });

  test('nothing is found where nothing is', () => {
    expect(found('Everything is fine.')).toEqual([]);
  });
});

describe('the marks on a page', () => {
  test('lie on the part of each run that the value is in', () => {
    const runs = [run('Note: Told us in confidence', 0.1), run('that the budget is frozen, they say', 0.1, 0.03)];
    const [mark] = marksOn(runs, placeFinder(values(note)));
    expect(mark?.boxes).toHaveLength(2);
    expect(mark?.boxes[0]).toMatchObject({ y: 0 });
    expect(mark?.boxes[0]?.x).toBeCloseTo(0.1 + 'Note: '.length / 100);
    expect(mark?.boxes[1]?.width).toBeCloseTo('that the budget is frozen'.length / 100);
  });

  test('cells beside each other are no word together', () => {
    const find = placeFinder(values('', 'frozen'));
    expect(marksOn([run('fro', 0.1), run('zen', 0.5)], find)).toEqual([]);
    expect(marksOn([run('frozen', 0.1), run('food', 0.5)], find)).toHaveLength(1);
    expect(marksOn([run('fro', 0.1), run('zen', 0.13)], find)).toHaveLength(1);
  });
});

test('a text that many have is one value, and is told with how many have it', () => {
  const [one] = values(note);
  if (!one) throw new Error('there is a note');
  const all = distinct([
    one,
    { ...one, what: 'Notes on people (Ana Duarte)' },
    { ...one, value: 'Another note of hers' },
  ]);
  expect(all.map(({ what }) => what)).toEqual([`${one.what}, and 1 other`, one.what]);
});

test('pages are counted by their paper, and an odd size is told in centimetres', () => {
  const tall = { width: 594.96, height: 841.92 };
  expect(pagesWords([tall])).toBe('1 page, A4 tall');
  expect(pagesWords([tall, { width: 1190.5, height: 841.9 }, tall])).toBe('3 pages: 2 on A4 tall, 1 on A3 wide');
  expect(pagesWords([{ width: 1000, height: 500 }])).toBe('1 page, 35 × 18 cm');
});

test('of a drawing is read what people read: no styles, no tags, letters as they are', () => {
  const svg = '<svg><style>.a{}</style><title>R&amp;D</title><text style="x">It&#x27;s <tspan>so</tspan></text></svg>';
  expect(drawingText(svg)).toBe("R&D\nIt's so");
});
