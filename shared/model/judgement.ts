import { z } from 'zod';
import { day, text } from '../base/text.ts';

export const confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof confidence>;

/** What every opinion can carry: how sure we are, how we know, and the day somebody last looked at it. */
export const evidence = { confidence: confidence.optional(), basis: text, reviewed: day.optional() };

/** Somebody's opinion. Without a value it is *not assessed*, which is never the same as zero or neutral. */
export const judgement = <Value extends z.ZodType>(value: Value) =>
  z.looseObject({ value: value.optional(), ...evidence });

/** An opinion about how something is and how we want it to be (C and D of the PMI engagement matrix). */
export const currentAndDesired = <Value extends z.ZodType>(value: Value) =>
  z.looseObject({ current: value.optional(), desired: value.optional(), ...evidence });

export type Evidence = { confidence?: Confidence | undefined; basis: string; reviewed?: string | undefined };

/** Whether a judgement says nothing at all, so that it need not be stored. */
export const saysNothing = (judged: Record<string, unknown>): boolean =>
  Object.values(judged).every((value) => value === undefined || value === '');

/** A judgement with some fields changed; nothing at all when it then says nothing. */
export function judged<Judged extends Partial<Evidence>>(
  before: Judged | undefined,
  fields: Partial<Judged>,
): Judged | undefined {
  const next = { basis: '', ...before, ...fields } as Judged;
  return saysNothing(next as Record<string, unknown>) ? undefined : next;
}
