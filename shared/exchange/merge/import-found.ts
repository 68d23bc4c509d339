import type { PersonId } from '../../base/ids.ts';
import type { Change } from '../../model/edits/change.ts';
import { makeRoom } from '../../model/edits/make-room.ts';
import type { Person } from '../../model/person.ts';
import { type Collection, collections, type Project } from '../../model/project.ts';
import { asFound } from './as-found.ts';
import { layOut } from './lay-out.ts';
import type { Preview } from './preview.ts';

/** What an import gives a project: records that are new or other than before, and whether I am nobody in it any more. */
export type Incoming = Pick<Project, Collection> & { withoutMe: boolean };

/** Everything that a preview shows, as records: what is new, what is updated, and what was decided in conflicts. */
export function incomingOf(preview: Preview): Incoming {
  const next = imported(preview);
  const incoming: Incoming = { organisations: {}, units: {}, people: {}, links: {}, notes: {}, withoutMe: !next.me };
  for (const collection of collections) {
    const records: Record<string, unknown> = incoming[collection];
    const before: Record<string, object> = preview.project[collection];
    for (const [id, record] of Object.entries(next[collection])) if (!isSame(before[id], record)) records[id] = record;
  }
  return incoming;
}

/** Takes what an import gives into the project that the preview was made of. */
export const takeIncoming =
  (incoming: Incoming): Change =>
  (draft) => {
    for (const collection of collections) Object.assign(draft[collection], incoming[collection]);
    if (incoming.withoutMe) delete draft.me;
  };

/** The project as it is after the import. The one that is given stays as it is. */
export function imported(preview: Preview): Project {
  const next = copyOf(preview.project);
  const coming = new Map<PersonId, Person>();
  for (const { becomes, outcome } of preview.people) {
    if (!becomes) continue;
    const before = next.people[becomes.id];
    // A later row about the same person has the last word, and be it that nobody moves after all.
    coming.delete(becomes.id);
    if (outcome !== 'new' && before && before.organisation === becomes.organisation && before.unit === becomes.unit)
      next.people[becomes.id] = becomes;
    else coming.set(becomes.id, becomes);
  }
  for (const { becomes, taken } of preview.placeholders) if (taken) coming.set(becomes.id, becomes);
  const people = [...coming.values()];
  for (const { id } of people) delete next.people[id];
  const organisations = preview.organisations.map(({ organisation }) => organisation);
  const { units } = preview;
  if (!asFound(next, { organisations, units, people }, preview)) layOut(next, { organisations, units, people });
  for (const { becomes } of preview.links) if (becomes) next.links[becomes.id] = becomes;
  makeRoom(next);
  if (!isOurs(next, next.me)) delete next.me;
  return next;
}

/** Who I am is one of us: whoever a list moves to another organisation is me no longer. */
const isOurs = (project: Project, me: PersonId | undefined): boolean => {
  const organisation = me && project.people[me]?.organisation;
  return organisation !== undefined && project.organisations[organisation]?.side === 'ours';
};

/** A copy whose records can be changed: making room sets positions and frames. */
function copyOf(project: Project): Project {
  const copied = <Item extends object>(records: Readonly<Record<string, Item>>): Record<string, Item> =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record }]));
  return {
    ...project,
    organisations: copied(project.organisations),
    units: copied(project.units),
    people: copied(project.people),
    links: copied(project.links),
  };
}

const isSame = (before: object | undefined, after: object): boolean =>
  before !== undefined &&
  Object.keys(after).length === Object.keys(before).length &&
  Object.entries(after).every(([name, value]) => (before as Readonly<Record<string, unknown>>)[name] === value);
