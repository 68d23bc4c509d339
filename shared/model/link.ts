import { z } from 'zod';
import { type LinkId, linkId, newId, type PersonId, personId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { evidence } from './judgement.ts';

/** `influence` runs from the one who is heard to the one who listens; `reports-to` from a person to the boss. */
export const linkKind = z.enum(['influence', 'reports-to', 'works-with', 'counterpart', 'informal', 'conflict']);
export type LinkKind = z.infer<typeof linkKind>;

/** 1 weak, 2 medium, 3 strong. */
export const strength = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Strength = z.infer<typeof strength>;

export const direction = z.enum(['directed', 'mutual']);
export type Direction = z.infer<typeof direction>;

export const linkSchema = z.looseObject({
  id: linkId,
  from: personId,
  to: personId,
  kind: linkKind,
  strength,
  direction,
  label: text,
  note: text,
  ...evidence,
  released: z.boolean().default(false),
});
export type Link = z.infer<typeof linkSchema>;

/** Influence and reporting have a direction; the others hold between two people. */
export const usualDirection: Record<LinkKind, Direction> = {
  influence: 'directed',
  'reports-to': 'directed',
  'works-with': 'mutual',
  counterpart: 'mutual',
  informal: 'mutual',
  conflict: 'mutual',
};

export const newLink = (from: PersonId, to: PersonId, kind: LinkKind, more: Partial<Link> = {}): Link => ({
  id: newId<LinkId>(),
  from,
  to,
  kind,
  strength: 2,
  direction: usualDirection[kind],
  label: '',
  note: '',
  basis: '',
  released: false,
  ...more,
});
