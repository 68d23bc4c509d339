import type { PersonId } from '../../base/ids.ts';
import { type Link, type LinkKind, newLink, type Strength, usualDirection } from '../link.ts';
import type { Change } from './change.ts';

/** Which of the two a line starts from: the one it is made for, the other one, or both alike. */
export type Way = 'forth' | 'back' | 'mutual';

/** What a line is to be like that connects somebody with somebody else. */
export type Connection = { kind: LinkKind; strength: Strength; way: Way };

/** The ways a line of this kind can go; kinds that hold between two people have only one. */
export function waysOf(kind: LinkKind): readonly Way[] {
  if (kind === 'influence') return ['forth', 'back', 'mutual'];
  return usualDirection[kind] === 'directed' ? ['forth', 'back'] : ['mutual'];
}

/** A line between two people as it was asked for. */
export function connection(person: PersonId, other: PersonId, { kind, strength, way }: Connection): Link {
  const [from, to] = way === 'back' ? [other, person] : [person, other];
  return newLink(from, to, kind, { strength, direction: way === 'mutual' ? 'mutual' : 'directed' });
}

export const addLinks =
  (links: readonly Link[]): Change =>
  (draft) => {
    for (const link of links) draft.links[link.id] = link;
  };
