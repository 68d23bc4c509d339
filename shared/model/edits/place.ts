import type { NoteId, OrganisationId, PersonId, UnitId } from '../../base/ids.ts';
import type { Frame, Point } from '../geometry.ts';
import type { Change } from './change.ts';

/** Where things are to be on the map; what is not named stays. */
export type Places = {
  people: ReadonlyMap<PersonId, Point>;
  units: ReadonlyMap<UnitId, Frame>;
  organisations: ReadonlyMap<OrganisationId, Frame>;
  notes: ReadonlyMap<NoteId, Frame>;
};

/**
 * Puts everything in its new place at once, frames included: unlike a move, it also lets frames shrink. Pinned people stay,
 * whatever is asked.
 */
export const placeAll =
  (places: Places): Change =>
  (draft) => {
    for (const [id, at] of places.people) {
      const person = draft.people[id];
      if (!person || person.pinned || same(person.position, at)) continue;
      person.position = { ...person.position, ...at };
    }
    for (const [id, frame] of places.units) setFrame(draft.units[id], frame);
    for (const [id, frame] of places.organisations) setFrame(draft.organisations[id], frame);
    for (const [id, frame] of places.notes) setFrame(draft.notes[id], frame);
  };

function setFrame(record: { frame: Frame } | undefined, frame: Frame): void {
  if (record && !same(record.frame, frame)) record.frame = { ...record.frame, ...frame };
}

const same = <Place extends Point>(place: Place, other: Place): boolean =>
  (Object.keys(other) as (keyof Place)[]).every((name) => place[name] === other[name]);
