import { newId, type OrganisationId, type PersonId } from '../../base/ids.ts';
import { newPerson, type Person, personSchema } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { foldedName } from '../folded-name.ts';
import type { FoundPerson } from '../found.ts';
import type { Belongings } from './belongings.ts';
import { changesOf, withChanges } from './changes.ts';
import type { ImportChoices } from './choices.ts';
import { type Match, PeopleIndex } from './match.ts';
import { mergedById, mergedFields } from './merged-fields.ts';
import type { FieldChange, PersonPreview } from './preview.ts';
import { tidied } from './tidied.ts';

/** The rows of people, everybody by name as they will be, and who the lines of the file mean by their keys. */
export type MergedPeople = { rows: PersonPreview[]; index: PeopleIndex; byKey: ReadonlyMap<string, PersonId> };

/** Meets every row of a list with the project and with the rows before it. */
export function mergePeople(
  project: Project,
  found: readonly FoundPerson[],
  belongings: Belongings,
  choices: ImportChoices,
): MergedPeople {
  const index = new PeopleIndex(project);
  const rows = new Map<PersonId, Row>();
  const byKey = new Map<string, PersonId>();
  const previews = found.map((person, nth): PersonPreview => {
    const row = rowOf(person);
    const organisation = person.organisation ? belongings.organisation(person.organisation) : undefined;
    const match = index.match(person, organisation, ({ id }) => !isSomebodyElse(row, rows.get(id)));
    const key = `person ${nth}`;
    if (match === 'several')
      return skipped(
        key,
        person,
        belongings,
        `several people are called "${person.name}"; an ID or an email would tell which one is meant`,
      );
    const preview = match
      ? known(key, person, match, rows.get(match.person.id)?.found, belongings, choices)
      : unknown(key, person, organisation ?? belongings.home, belongings);
    if (preview.outcome === 'skipped') return preview;
    byKey.set(person.key, preview.id);
    if (!rows.has(preview.id)) rows.set(preview.id, row);
    if (preview.becomes) index.put(preview.becomes);
    return preview;
  });
  return { rows: previews, index, byKey };
}

/** A row by what tells two people of one name apart. */
type Row = { found: FoundPerson; hasId: boolean; email: string };

const rowOf = (found: FoundPerson): Row => ({
  found,
  hasId: found.key !== found.name,
  email: foldedName(found.fields.contact?.email ?? ''),
});

/** Two rows with ids of their own, or with emails of their own, are two people whatever they are called. */
function isSomebodyElse(row: Row, before: Row | undefined): boolean {
  if (!before) return false;
  if (row.hasId && before.hasId) return row.found.key !== before.found.key;
  return row.email !== '' && before.email !== '' && row.email !== before.email;
}

const skipped = (key: string, found: FoundPerson, belongings: Belongings, why: string): PersonPreview => ({
  key,
  outcome: 'skipped',
  place: found.place,
  changes: [],
  why,
  id: newId<PersonId>(),
  name: found.name,
  organisation: found.organisation ?? belongings.nameOf(belongings.home),
  unit: found.unit ?? '',
  found,
});

/** Somebody who is not in the project yet. */
function unknown(key: string, found: FoundPerson, organisation: OrganisationId, belongings: Belongings): PersonPreview {
  const made = newPerson(organisation, found.name, found.position ?? { x: 0, y: 0 });
  const unit = belongings.unit(organisation, found.unit);
  const changes = changesOf(made, found.fields, mergedFields.people, false);
  const id = (found.id as PersonId | undefined) ?? made.id;
  const becomes = checked({ ...withChanges(made, changes, mergedById.people), id, ...(unit && { unit }) });
  if (!becomes) return skipped(key, found, belongings, 'the row holds values that no person can have');
  return { ...described(key, found, becomes, belongings), outcome: 'new', changes, becomes };
}

/** Somebody who is in the project, or in an earlier row. */
function known(
  key: string,
  found: FoundPerson,
  { person, by }: Exclude<Match, 'several' | undefined>,
  earlier: FoundPerson | undefined,
  belongings: Belongings,
  choices: ImportChoices,
): PersonPreview {
  const changes = [
    ...nameChange(person, found, by),
    ...belongingChange(person, found, belongings),
    ...changesOf(person, found.fields, mergedFields.people, choices.emptyErases),
  ];
  const contradicts = changes.some((change) => change.contradicts);
  const base = { key, found, changes, matchedBy: by, place: found.place };
  if (changes.length === 0)
    return {
      ...described(key, found, person, belongings),
      ...base,
      outcome: 'unchanged',
      why: earlier && same(earlier),
    };
  const whose = choices.decided[key] ?? choices.usually;
  const taken =
    earlier && whose === 'mine' ? [] : changes.filter((change) => !change.contradicts || whose === 'theirs');
  const becomes = taken.length > 0 ? checked(applied(person, taken)) : undefined;
  if (taken.length > 0 && !becomes)
    return skipped(key, found, belongings, 'the row holds values that no person can have');
  const row = { ...described(key, found, becomes ?? person, belongings), ...base, becomes };
  if (earlier) return { ...row, outcome: 'conflict', conflict: { why: 'twice', whose }, why: same(earlier) };
  if (!contradicts) return { ...row, outcome: 'updated' };
  return { ...row, outcome: 'conflict', conflict: { why: 'contradicts', whose } };
}

const same = ({ place, name }: FoundPerson): string =>
  place.row === undefined ? `the same person as ${name || 'one before'}` : `the same person as in row ${place.row}`;

const described = (key: string, found: FoundPerson, person: Person, belongings: Belongings) => ({
  key,
  place: found.place,
  id: person.id,
  name: person.name,
  organisation: belongings.nameOf(person.organisation),
  unit: belongings.unitName(person.unit),
  found,
});

/** Who was found by name is written as the project writes it. */
function nameChange(person: Person, { name }: FoundPerson, by: string): FieldChange[] {
  const isSame = by === 'id' ? name === person.name : foldedName(name) === foldedName(person.name);
  if (name === '' || isSame) return [];
  return [
    { field: 'name', words: 'Name', before: person.name, after: name, value: name, contradicts: person.name !== '' },
  ];
}

/** An organisation and a unit belong together: one is not taken without the other. */
function belongingChange(person: Person, found: FoundPerson, belongings: Belongings): FieldChange[] {
  const isThere = (told: string | undefined, name: string) => !told || foldedName(told) === foldedName(name);
  const organisation = isThere(found.organisation, belongings.nameOf(person.organisation))
    ? person.organisation
    : belongings.organisation(found.organisation);
  const stays = organisation === person.organisation && isThere(found.unit, belongings.unitName(person.unit));
  const unit = stays ? person.unit : belongings.unit(organisation, found.unit);
  const moves = organisation !== person.organisation;
  if (!moves && unit === person.unit) return [];
  const words = (where: OrganisationId, part: Person['unit']) =>
    [belongings.nameOf(where), belongings.unitName(part)].filter(Boolean).join(', ');
  return [
    {
      field: 'organisation',
      words: moves ? 'Organisation' : 'Unit',
      before: words(person.organisation, person.unit),
      after: words(organisation, unit),
      value: { organisation, unit },
      contradicts: moves || person.unit !== undefined,
    },
  ];
}

function applied(person: Person, changes: readonly FieldChange[]): Person {
  const belonging = changes.find(({ field }) => field === 'organisation')?.value as Partial<Person> | undefined;
  return { ...withChanges(person, changes, mergedById.people), ...belonging };
}

/** The person with everything in its usual form, or nothing where a field holds what it cannot. */
function checked(person: object): Person | undefined {
  const read = personSchema.safeParse(tidied(person));
  return read.success ? read.data : undefined;
}
