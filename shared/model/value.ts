import { z } from 'zod';
import { type EntryId, entryId, newId, organisationId, unitId } from '../base/ids.ts';
import { text } from '../base/text.ts';

/** What a group of users gains. */
export const gainSchema = z.looseObject({ id: entryId, group: text, gain: text });
export type Gain = z.infer<typeof gainSchema>;

/** What it costs one of our teams, and our plan for it. */
export const painSchema = z.looseObject({ id: entryId, unit: unitId.optional(), team: text, pain: text, plan: text });
export type Pain = z.infer<typeof painSchema>;

/** Where an organisation stands between two ways of working: 0 is wholly left, 10 wholly right. */
const position = z.looseObject({ organisation: organisationId, value: z.int().min(0).max(10) });

/** Two ways of working as the ends of a line, where each organisation stands on it, and what follows for us. */
export const cultureSchema = z.looseObject({
  id: entryId,
  left: text,
  right: text,
  positions: z.array(position).default([]),
  expect: text,
  response: text,
  goodFor: text,
});
export type Culture = z.infer<typeof cultureSchema>;

/** Why it is worth it: the users' gains kept apart from our pains, and where the cultures differ. */
export const valueSchema = z.looseObject({
  gains: z.array(gainSchema).default([]),
  pains: z.array(painSchema).default([]),
  cultures: z.array(cultureSchema).default([]),
  defence: text,
});
export type Value = z.infer<typeof valueSchema>;

export const newValue = (): Value => valueSchema.parse({});

/** The lists of a value, by name, and what each of them holds. */
export type ValueEntries = { gains: Gain; pains: Pain; cultures: Culture };

export const newGain = (): Gain => gainSchema.parse({ id: newId<EntryId>() });
export const newPain = (): Pain => painSchema.parse({ id: newId<EntryId>() });
export const newCulture = (left: string, right: string): Culture =>
  cultureSchema.parse({ id: newId<EntryId>(), left, right });
