import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarText } from '../../shared/exchange/calendar.ts';
import { anySupport } from '../support/any-support.ts';
import { sampleProject } from '../support/samples.ts';
import { boardProject } from '../support/support-board.ts';

const now = Date.UTC(2026, 10, 24, 12, 3, 4);
const today = '2026-11-24';

type Property = { name: string; parameters: string[]; value: string };

/** An independent reading of a calendar by the rules of RFC 5545: lines, folds, properties and events. */
function readCalendar(text: string): { head: Property[]; events: Map<string, Property>[] } {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const properties = lines.map((line): Property => {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:;]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return { name, parameters: parameters.split(';').slice(1), value };
  });
  expect(properties[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' });
  expect(properties.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
  const head: Property[] = [];
  const events: Map<string, Property>[] = [];
  let event: Map<string, Property> | undefined;
  for (const property of properties.slice(1, -1)) {
    if (property.name === 'BEGIN') {
      expect([property.value, event]).toEqual(['VEVENT', undefined]);
      event = new Map();
    } else if (property.name === 'END') {
      expect(property.value).toBe('VEVENT');
      if (event) events.push(event);
      event = undefined;
    } else if (event) {
      expect(event.has(property.name), 'a property is given once').toBe(false);
      event.set(property.name, property);
    } else head.push(property);
  }
  return { head, events };
}

const unescaped = (text: string) => text.replaceAll(/\\([\\;,nN])/g, (_all, it) => (/n/i.test(it) ? '\n' : it));
const titles = (text: string) => readCalendar(text).events.map((event) => unescaped(event.get('SUMMARY')?.value ?? ''));

/** The calendar of one person who is to be asked again, by name and about a title. */
function withName(name: string, title = 'One Card') {
  const { project, add, answer } = boardProject();
  project.title = title;
  add(name, ['approver'], answer(undefined, { askAgain: '2027-01-15' }));
  return calendarText(project, today, now) ?? '';
}

test('the sample One Card has an event of a whole day for each day to ask again', () => {
  const project = sampleProject('one-card');
  const { head, events } = readCalendar(calendarText(project, today, now) ?? '');
  expect(head.map(({ name, value }) => [name, value])).toEqual([
    ['VERSION', '2.0'],
    ['PRODID', '-//Accord//Days to ask again//EN'],
    ['CALSCALE', 'GREGORIAN'],
  ]);
  expect(events).toHaveLength(7);
  const omar = Object.values(project.people).find(({ name }) => name === 'Omar Haddad');
  const event = events.find((each) => each.get('UID')?.value === `ask-again-${omar?.id}@accord`);
  expect(event?.get('DTSTART')).toEqual({ name: 'DTSTART', parameters: ['VALUE=DATE'], value: '20261201' });
  expect(event?.get('DTSTAMP')?.value).toBe('20261124T120304Z');
  expect(event?.get('SUMMARY')?.value).toBe('Ask Omar Haddad again about One Card: City Library and University IT');
  expect(event?.get('CLASS')?.value).toBe('PRIVATE');
});

test('a second file names the same events, whatever has changed but who is asked', () => {
  const { project, add, addUnit, answer } = boardProject();
  const omar = add('Omar', ['approver'], answer(undefined, { askAgain: '2027-01-15' }));
  const unit = addUnit('IT', { priority: { askAgain: '2026-12-01', basis: '' } });
  const uids = () =>
    readCalendar(calendarText(project, today, now) ?? '')
      .events.map((event) => event.get('UID')?.value)
      .sort();
  const before = uids();
  omar.name = 'Omar Haddad';
  omar.approval = { askAgain: '2028-01-15', basis: '' };
  unit.name = 'Information technology';
  expect(uids()).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

test('days that are past are not in it, today is; with none left there is no calendar', () => {
  const { project, add, answer } = boardProject();
  add('Yesterday', [], answer(undefined, { askAgain: '2026-11-23' }));
  expect(calendarText(project, today, now)).toBeUndefined();
  add('Today', [], answer(undefined, { askAgain: today }));
  expect(titles(calendarText(project, today, now) ?? '')).toEqual(['Ask Today again about One Card']);
});

test('it names whom to ask about what, and nothing we think of anybody', () => {
  const project = sampleProject('one-card');
  const text = calendarText(project, today, now) ?? '';
  const unfolded = text.replaceAll('\r\n ', '');
  for (const { approval, attitude, notes } of Object.values(project.people))
    for (const said of [approval?.basis, attitude?.basis, notes]) if (said) expect(unfolded).not.toContain(said);
  expect(unfolded).not.toMatch(/resistant|neutral|refused|approved|place \d/i);
});

describe('text', () => {
  it('is escaped: commas, semicolons and backslashes', () => {
    const text = withName('Haddad, Omar; "CIO" \\ IT');
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Ask Haddad\\, Omar\\; "CIO" \\\\ IT again about One Card');
    expect(titles(text)).toEqual(['Ask Haddad, Omar; "CIO" \\ IT again about One Card']);
  });

  it('stays on one line, whatever breaks and controls a name holds', () => {
    const text = withName('Omar\r\nBEGIN:VALARM\u0000\u2028Haddad\u0085\t x\ud83d', ' One\n\nCard ');
    expect(titles(text)).toEqual(['Ask Omar BEGIN:VALARM Haddad x\ufffd again about One Card']);
  });

  it('is folded at 75 octets and never inside a character', () => {
    for (const name of [
      '李'.repeat(200),
      'é'.repeat(99),
      '👩‍👩‍👧‍👦'.repeat(30),
      'a'.repeat(5000),
      `${'a'.repeat(57)}李`,
    ])
      expect(titles(withName(name))).toEqual([`Ask ${name} again about One Card`]);
  });

  it('says so when a person, a unit or the project has no name', () => {
    expect(titles(withName('', ''))).toEqual(['Ask somebody without a name again about our partnership']);
    const { project, addUnit } = boardProject();
    addUnit('', { priority: { askAgain: today, basis: '' } });
    expect(titles(calendarText(project, today, now) ?? '')).toEqual([
      'Ask a unit without a name (University) again about One Card',
    ]);
  });
});

test('any map gives a calendar that can be read, one event for each day to come, the earliest first', () => {
  fc.assert(
    fc.property(anySupport, (project) => {
      const text = calendarText(project, today, now);
      const days = [
        ...Object.values(project.people).map(({ approval }) => approval?.askAgain),
        ...Object.values(project.units).map(({ priority }) => priority?.askAgain),
      ].filter((day) => day !== undefined && day >= today);
      expect(text === undefined).toBe(days.length === 0);
      if (text === undefined) return;
      const starts = readCalendar(text).events.map((event) => event.get('DTSTART')?.value);
      expect(starts).toEqual(days.map((day) => day?.replaceAll('-', '')).sort());
    }),
  );
});
