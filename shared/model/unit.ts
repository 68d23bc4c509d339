import { z } from 'zod';
import { newId, type OrganisationId, organisationId, type UnitId, unitId } from '../base/ids.ts';
import { day, text } from '../base/text.ts';
import { attitude } from './attitude.ts';
import { type Frame, frameSchema } from './geometry.ts';
import { currentAndDesired, evidence } from './judgement.ts';

export const unitFunction = z.enum(['senior-management', 'front-line', 'it', 'marketing', 'finance', 'legal', 'other']);
export type UnitFunction = z.infer<typeof unitFunction>;

/** Where this partnership stands in the unit's own order of priorities: place `rank` of `of`, 1 is first. */
export const prioritySchema = z.looseObject({
  rank: z.int().min(1).max(999).optional(),
  of: z.int().min(1).max(999).optional(),
  /** The day on which to ask again. */
  askAgain: day.optional(),
  ...evidence,
});
export type Priority = z.infer<typeof prioritySchema>;

export const unitSchema = z.looseObject({
  id: unitId,
  organisation: organisationId,
  name: z.string(),
  function: unitFunction,
  frame: frameSchema,
  priority: prioritySchema.optional(),
  /** The attitude of the unit as a whole, above all of a front line. */
  attitude: currentAndDesired(attitude).optional(),
  notes: text,
});
export type Unit = z.infer<typeof unitSchema>;

export const newUnit = (organisation: OrganisationId, name: string, frame: Frame, more: Partial<Unit> = {}): Unit => ({
  id: newId<UnitId>(),
  organisation,
  name,
  function: 'other',
  frame,
  notes: '',
  ...more,
});
