import { expect, test } from 'vitest';
import { foundIn } from '../../../shared/exchange/columns/found-in.ts';

const strengths = (...weights: string[]) => {
  const rows = [['From', 'To', 'Weight'], ...weights.map((weight, nth) => [`A${nth}`, 'B', weight])];
  const { links, skipped } = foundIn([{ name: 'Links', rows }]);
  expect(skipped).toEqual([]);
  return links.map(({ fields }) => fields.strength);
};

test('weights on another scale become weak, medium and strong by the third they are in', () => {
  expect(strengths('10', '50', '90', '', 'strong')).toEqual([1, 2, 3, undefined, 3]);
  expect(strengths('0,5', '9,5')).toEqual([1, 3]);
});

test('weights of 1 to 3 stay as they are, and the same weight everywhere says nothing', () => {
  expect(strengths('2', '2', '3')).toEqual([2, 2, 3]);
  expect(strengths('7', '7')).toEqual([undefined, undefined]);
});
