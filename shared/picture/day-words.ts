import type { Day } from '../base/text.ts';
import { counted } from './sentences.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day in words: "3 June 2026", the same on every machine. */
export function dayWords(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/**
 * How long ago a day was: "today", "yesterday", "5 days ago", "3 weeks ago", "4 months ago", "2 years ago". Months and years
 * are those of the calendar, and only whole ones count. A day that is still to come is "on 3 June 2027, which is still to come".
 */
export function agoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days < 0) return `on ${dayWords(day)}, which is still to come`;
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${longWords(day, today, days)} ago`;
}

function longWords(day: Day, today: Day, days: number): string {
  const whole = monthsBetween(day, today);
  if (days < 14) return counted(days, 'day', 'days');
  if (whole < 2) return counted(Math.floor(days / 7), 'week', 'weeks');
  return whole < 12 ? counted(whole, 'month', 'months') : counted(Math.floor(whole / 12), 'year', 'years');
}

/** So many days from one day to another; negative when the other is earlier. */
const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - Number(toDate < fromDate);
}
