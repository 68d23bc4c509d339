import { assertNever } from '../base/assert-never.ts';
import type { LinkId, OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { Change } from '../model/edits/change.ts';
import type { Belonging } from '../model/edits/move.ts';
import { movePeopleTo } from '../model/edits/move-over.ts';
import { type LinkKind, newLink, usualDirection } from '../model/link.ts';
import type { Project } from '../model/project.ts';
import type { CellValue, ListColumn } from './column.ts';
import { putField } from './put-field.ts';

/** A cell that is to say something else: the record of its row, and what it is to say. */
export type CellEdit = { id: string; column: ListColumn; value: CellValue };

/** Changes cells of the list: one step, however many there are. */
export const changeCells =
  (edits: readonly CellEdit[]): Change =>
  (draft) => {
    const moves = new Map<PersonId, Belonging>();
    const lines = linesByPerson();
    for (const edit of edits) change(draft, edit, moves, lines);
    movePeopleTo(moves)(draft);
  };

function change(draft: Project, { id, column, value }: CellEdit, moves: Map<PersonId, Belonging>, lines: Lines): void {
  const { write } = column;
  const [person, link] = [draft.people[id as PersonId], draft.links[id as LinkId]];
  switch (write?.kind) {
    case undefined:
      return;
    case 'field':
      putField(person ?? link ?? {}, write.path, write.raw(value));
      return;
    case 'organisation':
      if (person && value) moves.set(person.id, { organisation: value as OrganisationId });
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
      if (link && value) link[write.end] = value as PersonId;
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

type Lines = (draft: Project, kind: LinkKind, person: PersonId, other: PersonId | undefined) => void;

/** Sets whom somebody reports to, or who the counterpart is. The lines are read through once, and only when it is asked. */
function linesByPerson(): Lines {
  const index = new Map<string, LinkId[]>();
  let isRead = false;
  const read = (draft: Project) => {
    isRead = true;
    for (const { id, kind, from, to } of Object.values(draft.links))
      for (const end of kind === 'reports-to' ? [from] : [from, to]) {
        const key = `${kind} ${end}`;
        const known = index.get(key);
        if (known) known.push(id);
        else index.set(key, [id]);
      }
  };
  return (draft, kind, person, other) => {
    if (!isRead) read(draft);
    const key = `${kind} ${person}`;
    const [first, ...rest] = (index.get(key) ?? []).flatMap((id) => draft.links[id] ?? []);
    if (!other) for (const link of first ? [first, ...rest] : []) delete draft.links[link.id];
    else if (!first) {
      const link = newLink(person, other, kind);
      draft.links[link.id] = link;
      index.set(key, [link.id]);
    } else if (first.from === person) first.to = other;
    else first.from = other;
  };
}
