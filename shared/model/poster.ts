import { z } from 'zod';

/** The metaphors of the gallery, and the user's own picture. */
export const posterName = z.enum(['bridge', 'tandem', 'orchestra', 'garden', 'relay', 'lighthouse', 'picture']);
export type PosterName = z.infer<typeof posterName>;

/** Sheets for a wall, and the shapes of a screen and of a post. */
export const posterSize = z.enum(['A4', 'A3', 'A2', '16:9', '4:3', 'square']);
export type PosterSize = z.infer<typeof posterSize>;

/** The metaphor of the gallery that a text names; nothing when it is the user's own. */
export const posterNamed = (metaphor: string): PosterName | undefined =>
  posterName.safeParse(metaphor.trim().toLowerCase()).data;

/** What a vision says of its poster. */
type Pictured = { metaphor: string; poster?: PosterName | undefined };

/**
 * The poster of a vision: the own picture where that was chosen, else the metaphor. A metaphor in the user's own words has
 * no drawing, so that another one stands for it: the one that was chosen, or the bridge.
 */
export function posterOf({ metaphor, poster }: Pictured): PosterName {
  return poster === 'picture' ? poster : (posterNamed(metaphor) ?? poster ?? 'bridge');
}

/** A vision with another poster: one metaphor is kept for all of it, and the user's own words are never written over. */
export function withPoster({ metaphor }: Pictured, chosen: PosterName): Pictured {
  const isOwn = metaphor.trim() !== '' && posterNamed(metaphor) === undefined;
  return chosen === 'picture' || isOwn ? { metaphor, poster: chosen } : { metaphor: chosen, poster: undefined };
}
