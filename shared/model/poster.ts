import { z } from 'zod';

/** The metaphors of the gallery, and the user's own picture. */
export const posterName = z.enum(['bridge', 'tandem', 'orchestra', 'garden', 'relay', 'lighthouse', 'picture']);
export type PosterName = z.infer<typeof posterName>;

/** Sheets for a wall, and the shapes of a screen and of a post. */
export const posterSize = z.enum(['A4', 'A3', 'A2', '16:9', '4:3', 'square']);
export type PosterSize = z.infer<typeof posterSize>;

/** The poster of a project: what its vision names when that is in the gallery, else the bridge. */
export const posterNamed = (metaphor: string): PosterName =>
  posterName.safeParse(metaphor.trim().toLowerCase()).data ?? 'bridge';
