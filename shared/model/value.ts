import { z } from 'zod';
import { entryId, organisationId, unitId } from '../base/ids.ts';
import { text } from '../base/text.ts';

/** What a group of users gains. */
export const gainSchema = z.looseObject({ id: entryId, group: text, gain: text });
/** What it costs one of our teams, and our plan for it. */
export const painSchema = z.looseObject({ id: entryId, unit: unitId.optional(), team: text, pain: text, plan: text });

/** Where an organisation stands between two ways of working: 0 is wholly left, 10 wholly right. */
const position = z.looseObject({ organisation: organisationId, value: z.int().min(0).max(10) });

export const cultureSchema = z.looseObject({
  id: entryId,
  left: text,
  right: text,
  positions: z.array(position).default([]),
  expect: text,
  response: text,
  goodFor: text,
});

/** Why it is worth it: the users' gains kept apart from our pains, and where the cultures differ. */
export const valueSchema = z.looseObject({
  gains: z.array(gainSchema).default([]),
  pains: z.array(painSchema).default([]),
  cultures: z.array(cultureSchema).default([]),
  defence: text,
});
export type Value = z.infer<typeof valueSchema>;

export const newValue = (): Value => valueSchema.parse({});
