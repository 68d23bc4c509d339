import { expect, test } from 'vitest';
import { hasHeading } from '../../renderer/commands/pasted-table.ts';

test('a pasted text is a table when its first line has headings and something stands below it', () => {
  expect(hasHeading('Name\tCompany\nMara\tState University')).toBe(true);
  expect(hasHeading('From\tTo\r\nMara\tJon')).toBe(true);
  expect(hasHeading('Mara Lind\tEditor\nJon Ek\tOfficer')).toBe(false);
  expect(hasHeading('Name\tCompany')).toBe(false);
  expect(hasHeading('Name\nMara')).toBe(false);
});
