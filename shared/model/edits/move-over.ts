import type { PersonId } from '../../base/ids.ts';
import type { Change } from './change.ts';
import { freePlaces } from './free-room.ts';
import { makeRoom } from './make-room.ts';
import { assign, type Belonging } from './move.ts';

/** Moves people over into other organisations and units, each to a free place there. Who belongs there already stays. */
export const movePeopleTo =
  (moves: ReadonlyMap<PersonId, Belonging>): Change =>
  (draft) => {
    const going = [...moves].filter(([id, { organisation, unit }]) => {
      const person = draft.people[id];
      return person && (person.organisation !== organisation || person.unit !== unit);
    });
    const groups = Map.groupBy(going, ([, { organisation, unit }]) => unit ?? organisation);
    for (const group of groups.values()) {
      const belonging = group[0]?.[1];
      if (!belonging) continue;
      const places = freePlaces(draft, belonging, group.length);
      for (const [nth, [id]] of group.entries()) {
        const [person, at] = [draft.people[id], places[nth]];
        if (person && at) person.position = { ...person.position, ...at };
        assign(draft, id, belonging);
      }
    }
    if (going.length > 0) makeRoom(draft);
  };
