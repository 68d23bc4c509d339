import { dayWords } from '../../shared/picture/day-words.ts';
import { today } from './today.ts';

/** The time of the day: "12:31". */
export const timeWords = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

/** A day as the heading of what was saved then: "Today", "Yesterday", "3 November", "3 November 2024". */
export function dayOfSaving(at: number, now: number): string {
  const [day, dayNow] = [today(new Date(at)), today(new Date(now))];
  if (day === dayNow) return 'Today';
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (day === today(before)) return 'Yesterday';
  return shortDay(at, now);
}

/** When something was saved, in the middle of a sentence: "3 November, 12:31"; with its year when that is another one. */
export const whenSaved = (at: number, now = Date.now()): string => `${shortDay(at, now)}, ${timeWords(at)}`;

function shortDay(at: number, now: number): string {
  const [day, dayNow] = [today(new Date(at)), today(new Date(now))];
  const words = dayWords(day);
  return day.slice(0, 4) === dayNow.slice(0, 4) ? words.slice(0, words.lastIndexOf(' ')) : words;
}
