import { expect, test } from 'vitest';
import { keyOf } from '../../renderer/insight/statements.tsx';
import { statement } from '../../shared/answers/answer.ts';
import { newLink } from '../../shared/model/link.ts';
import { windowWith } from '../support/window.ts';

test('the same sentence about two lines between the same people is two statements', () => {
  const { ana, dana, link } = windowWith();
  const other = newLink(dana.id, ana.id, 'influence');
  const [one, two] = [link, other].map(({ id }) => statement('Ana listens to Dana.', [ana.id, dana.id], [id]));
  expect(keyOf(one ?? null)).not.toBe(keyOf(two ?? null));
});
