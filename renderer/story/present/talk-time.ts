/** How long somebody has been talking: since when, and how long before that; not since any time while it is paused. */
export type TalkTime = { since: number | null; before: number };

export const started = (now: number): TalkTime => ({ since: now, before: 0 });

/** Milliseconds of talking until now. */
export const talked = ({ since, before }: TalkTime, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** Pauses, or goes on. */
export const paused = (time: TalkTime, now: number): TalkTime =>
  time.since === null ? { ...time, since: now } : { since: null, before: talked(time, now) };

/** From nought again, running or paused as it was. */
export const reset = (time: TalkTime, now: number): TalkTime => ({
  since: time.since === null ? null : now,
  before: 0,
});

/** "0:04:07". */
export function timeWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
