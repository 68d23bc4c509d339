import { oneLine } from '../base/one-line.ts';
import type { Day } from '../base/text.ts';
import { type AskAgain, comingToAsk } from '../model/ask-again.ts';
import type { Project } from '../model/project.ts';
import { escaped, folded } from './content-lines.ts';

/**
 * A calendar file (iCalendar, RFC 5545) of every day from `today` on on which to ask somebody again: an event of a whole day
 * each, whose UID stays the same as long as the person or the unit does, so that a second import changes the first one.
 * `now` is when the file is made, in milliseconds since 1970. Undefined when there is no such day: a calendar without an
 * event is not allowed. It names whom to ask about what and says nothing we think of anybody.
 */
export function calendarText(project: Project, today: Day, now: number): string | undefined {
  const coming = comingToAsk(project, today);
  if (coming.length === 0) return undefined;
  const stamp = utcStamp(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Days to ask again//EN',
    'CALSCALE:GREGORIAN',
    ...coming.flatMap((asked) => event(project, asked, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Without an end, an event that starts on a day takes that day. It does not make anybody busy, and is not for others. */
const event = (project: Project, asked: AskAgain, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:ask-again-${asked.id}@accord`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${asked.day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(summary(project, asked))}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** "Ask Omar Haddad again about One Card", "Ask Information technology (State University) again about One Card". */
function summary(project: Project, asked: AskAgain): string {
  const about = oneLine(project.title) || 'our partnership';
  return `Ask ${asked.kind === 'person' ? personName(project, asked.id) : unitName(project, asked.id)} again about ${about}`;
}

const personName = (project: Project, id: Extract<AskAgain, { kind: 'person' }>['id']): string =>
  oneLine(project.people[id]?.name ?? '') || 'somebody without a name';

function unitName(project: Project, id: Extract<AskAgain, { kind: 'unit' }>['id']): string {
  const unit = project.units[id];
  const organisation = unit && oneLine(project.organisations[unit.organisation]?.name ?? '');
  const name = oneLine(unit?.name ?? '') || 'a unit without a name';
  return organisation ? `${name} (${organisation})` : name;
}

/** An instant as YYYYMMDDTHHMMSSZ. */
const utcStamp = (instant: number): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
