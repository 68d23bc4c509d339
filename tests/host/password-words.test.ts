import { expect, test } from 'vitest';
import { passwordWords } from '../../shared/host/password.ts';

test('whoever sets a password reads what was kept before and is not as protected as the project', () => {
  expect(passwordWords(true, { left: 0, removed: 0 })).toEqual(['The project is protected with its password.']);
  const [, left, removed] = passwordWords(true, { left: 1, removed: 2 });
  expect(left).toMatch(/^1 earlier version or copy could not be written anew and keeps the password it has/);
  expect(removed).toMatch(/^2 earlier versions and copies could not be protected and were deleted/);
});
