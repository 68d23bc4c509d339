import { describe, expect, test } from 'vitest';
import { columnField, isOpenColumn } from '../../renderer/store/column-privacy.ts';
import type { ListColumn } from '../../shared/list/column.ts';
import { columnsOf } from '../../shared/list/columns.ts';
import { audienceField } from '../../shared/model/own-audience.ts';
import { audienceTable } from '../../shared/report/audience-table.ts';
import { audienceFieldAt, privacyWords } from '../../shared/report/privacy.ts';

describe('what is said of a private field', () => {
  test('comes from the table of audiences: nothing of what the partner sees anyway, a sentence of everything else', () => {
    for (const field of audienceField.options)
      expect(privacyWords(field) === undefined, field).toBe(audienceTable[field].partner === 'yes');
  });

  test('says for whom, and whether it was released', () => {
    expect(privacyWords('attitude')).toBe('Private: stays out of what the partner gets, unless released');
    expect(privacyWords('attitude', true)).toBe('Released: may be in what the partner gets (Partner-safe)');
    expect(privacyWords('notes')).toBe('Private: stays out of what the team and the partner get, unless released');
    expect(privacyWords('goals')).toBe('Private: never in what the partner gets');
    expect(privacyWords('unitNotes')).toBe('Private: never in what the team and the partner get');
    // What never leaves cannot be released.
    expect(privacyWords('goals', true)).toBe(privacyWords('goals'));
  });

  test('finds the field of a place in a record', () => {
    expect(audienceFieldAt('people', ['attitude', 'current'])).toBe('attitude');
    expect(audienceFieldAt('people', ['attitude', 'basis'])).toBe('evidence');
    expect(audienceFieldAt('people', ['qualities', 'listenedTo', 'value'])).toBe('qualities');
    expect(audienceFieldAt('people', ['name'])).toBeUndefined();
    expect(audienceFieldAt('links', ['note'])).toBe('lineNotes');
  });
});

describe('columns of the list', () => {
  const open = (columns: readonly ListColumn[], kind: 'people' | 'links') =>
    columns.filter((column) => isOpenColumn(kind, column)).map(({ id }) => id);

  test('are open to the partner only where nothing in them is private', () => {
    expect(open(columnsOf.people, 'people')).toEqual([
      'name',
      'jobTitle',
      'organisation',
      'unit',
      'roles',
      'seniorManagement',
      'placeholder',
      'reportsTo',
      'counterpart',
    ]);
    expect(open(columnsOf.links, 'links')).toEqual(['from', 'kind', 'to', 'direction', 'strength', 'released']);
  });

  test('know what they show where they write nothing', () => {
    const named = (id: string) => columnsOf.people.find((column) => column.id === id) as ListColumn;
    expect(columnField('people', named('listensTo'))).toBe('ourLines');
    expect(columnField('people', named('lastReviewed'))).toBe('evidence');
  });
});
