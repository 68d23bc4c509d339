import { z } from 'zod';
import { organisationId, personId, unitId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { attitude } from './attitude.ts';
import { frameSchema } from './geometry.ts';
import { linkKind } from './link.ts';
import { role } from './person.ts';

export const lens = z.enum(['everything', 'influence', 'hierarchy', 'support', 'coverage', 'champions']);
export type Lens = z.infer<typeof lens>;

/** Who is shown; an absent or empty condition lets everybody through. */
export const filterSchema = z.looseObject({
  roles: z.array(role).default([]),
  units: z.array(unitId).default([]),
  organisations: z.array(organisationId).default([]),
  attitudes: z.array(z.union([attitude, z.literal('not-assessed')])).default([]),
  tags: z.array(z.string()).default([]),
  kinds: z.array(linkKind).default([]),
  notReviewedForDays: z.int().min(1).max(36_500).optional(),
});
export type Filter = z.infer<typeof filterSchema>;

/** How the map is looked at. It never changes the data. */
export const viewSchema = z.looseObject({
  lens: lens.default('everything'),
  filter: filterSchema.optional(),
  focus: z.looseObject({ person: personId, steps: z.int().min(1).max(9) }).optional(),
  /** The part of the map that is in view, in map units. */
  area: frameSchema.optional(),
});
export type View = z.infer<typeof viewSchema>;

export const paper = z.enum(['A4', 'A3', 'Letter', 'Tabloid', 'map']);
/** A sheet, or `map`: one page as large as the map. */
export type Paper = z.infer<typeof paper>;
export const orientation = z.enum(['portrait', 'landscape']);
export type Orientation = z.infer<typeof orientation>;
export const audience = z.enum(['myself', 'team', 'partner']);
export type Audience = z.infer<typeof audience>;

/** What was last chosen for printing. */
export const printSettingsSchema = z.looseObject({
  paper: paper.default('A4'),
  orientation: orientation.default('landscape'),
  audience: audience.default('myself'),
  sections: z.array(z.string()).default([]),
});

export const viewSettingsSchema = z.looseObject({
  map: viewSchema.optional(),
  print: printSettingsSchema.optional(),
  /** Whose listening counts as "senior management": chosen people, or whoever is marked so. */
  listeners: z.array(personId).default([]),
  /** The screen that was open. */
  screen: text,
});
export type ViewSettings = z.infer<typeof viewSettingsSchema>;
