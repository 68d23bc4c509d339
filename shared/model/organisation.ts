import { z } from 'zod';
import { newId, type OrganisationId, organisationId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { type Frame, frameSchema } from './geometry.ts';

/** Ours, the partner, or somebody else: a funder, a supplier, the users we serve. */
export const side = z.enum(['ours', 'partner', 'other']);
export type Side = z.infer<typeof side>;

/** Names from the checked palette; what they look like is in `picture/palette`. */
export const colourName = z.enum(['teal', 'plum', 'slate', 'ocean', 'moss', 'amber', 'brick', 'indigo']);
export type ColourName = z.infer<typeof colourName>;

export const organisationSchema = z.looseObject({
  id: organisationId,
  name: z.string(),
  side,
  colour: colourName,
  frame: frameSchema,
  /** A data URL (PNG, JPEG or WebP). Anything else is kept but never loaded. */
  logo: text,
  website: text,
  notes: text,
});
export type Organisation = z.infer<typeof organisationSchema>;

export const usualColour: Record<Side, ColourName> = { ours: 'teal', partner: 'plum', other: 'slate' };

export const newOrganisation = (
  name: string,
  itsSide: Side,
  frame: Frame,
  more: Partial<Organisation> = {},
): Organisation => ({
  id: newId<OrganisationId>(),
  name,
  side: itsSide,
  colour: usualColour[itsSide],
  frame,
  logo: '',
  website: '',
  notes: '',
  ...more,
});
