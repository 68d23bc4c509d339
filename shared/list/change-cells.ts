import { assertNever } from '../base/assert-never.ts';
import type { LinkId, OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { Change } from '../model/edits/change.ts';
import type { Belonging } from '../model/edits/move.ts';
import { movePeopleTo } from '../model/edits/move-over.ts';
import { type Link, type LinkKind, newLink, usualDirection } from '../model/link.ts';
import type { Project } from '../model/project.ts';
import type { CellValue, ListColumn } from './column.ts';
import { putField } from './put-field.ts';

/** A cell that is to say something else: the record of its row, and what it is to say. */
export type CellEdit = { id: string; column: ListColumn; value: CellValue };

/** Changes cells of the list: one step, however many there are. Nobody becomes the other end of a line of their own. */
export const changeCells =
  (edits: readonly CellEdit[]): Change =>
  (draft) => {
    const later: Later = { moves: new Map(), ends: new Map(), lines: linesByPerson() };
    for (const edit of edits) change(draft, edit, later);
    for (const [id, { from, to }] of later.ends) {
      const link = draft.links[id];
      if (link && from !== to) Object.assign(link, { from, to });
    }
    movePeopleTo(later.moves)(draft);
  };

/** What is only done when every cell was read: a row can change both ends of a line, or an organisation and a unit. */
type Later = {
  moves: Map<PersonId, Belonging>;
  ends: Map<LinkId, { from: PersonId; to: PersonId }>;
  lines: Lines;
};

function change(draft: Project, { id, column, value }: CellEdit, { moves, ends, lines }: Later): void {
  const { write } = column;
  const [person, link] = [draft.people[id as PersonId], draft.links[id as LinkId]];
  switch (write?.kind) {
    case undefined:
      return;
    case 'field':
      putField(person ?? link ?? {}, write.path, write.raw(value));
      return;
    case 'organisation':
      if (person && value) moves.set(person.id, into(value as OrganisationId, moves.get(person.id) ?? person));
      return;
    case 'unit': {
      const unit = value ? draft.units[value as UnitId] : undefined;
      const organisation = unit?.organisation ?? moves.get(id as PersonId)?.organisation ?? person?.organisation;
      if (organisation) moves.set(id as PersonId, { organisation, unit: unit?.id });
      return;
    }
    case 'line':
      if (person) lines(draft, write.line, person.id, value as PersonId | undefined);
      return;
    case 'end':
      if (link && value) ends.set(link.id, { ...(ends.get(link.id) ?? link), [write.end]: value as PersonId });
      return;
    case 'linkKind':
      if (!link || !value || link.kind === value) return;
      link.kind = value as LinkKind;
      link.direction = usualDirection[link.kind];
      return;
    default:
      assertNever(write);
  }
}

/** Into an organisation: whoever is in a unit of it, or is to be, stays in that. */
const into = (organisation: OrganisationId, before: Belonging): Belonging =>
  before.organisation === organisation ? { organisation, unit: before.unit } : { organisation };

type Lines = (draft: Project, kind: LinkKind, person: PersonId, other: PersonId | undefined) => void;

/** Sets whom somebody reports to, or who the counterpart is. The lines are read through once, and only when it is asked. */
function linesByPerson(): Lines {
  const index = new Map<string, LinkId[]>();
  let isRead = false;
  const take = ({ id, kind, from, to }: Link) => {
    for (const end of kind === 'reports-to' ? [from] : [from, to]) {
      const key = `${kind} ${end}`;
      const known = index.get(key);
      if (known) known.push(id);
      else index.set(key, [id]);
    }
  };
  return (draft, kind, person, other) => {
    if (person === other) return;
    if (!isRead) for (const link of Object.values(draft.links)) take(link);
    isRead = true;
    // A cell before may have led one of these lines elsewhere: it is somebody else's then.
    const own = (index.get(`${kind} ${person}`) ?? [])
      .flatMap((id) => draft.links[id] ?? [])
      .filter(({ from, to }) => from === person || to === person);
    const [first] = own;
    const there = own.find(({ from, to }) => from === other || to === other);
    if (!other) for (const { id } of own) delete draft.links[id];
    else if (!first) take(added(draft, newLink(person, other, kind)));
    else if (there && there !== first) delete draft.links[first.id];
    else if (!there) {
      first[first.from === person ? 'to' : 'from'] = other;
      take(first);
    }
  };
}

function added(draft: Project, link: Link): Link {
  draft.links[link.id] = link;
  return link;
}
