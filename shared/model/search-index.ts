import { foldedWords } from '../base/fold.ts';
import type { Person } from './person.ts';
import type { Project } from './project.ts';

/** Where searching looks. `text` is what a sticky note says, `label` what stands on a line. */
export type SearchField = 'name' | 'jobTitle' | 'unit' | 'organisation' | 'tags' | 'notes' | 'text' | 'label';
export type SearchKind = 'person' | 'unit' | 'organisation' | 'note' | 'link';

/** A field with something written in it, as it is and as it is compared: its words, a space before each. */
export type Searched = { field: SearchField; text: string; words: string };
/** A record with all of its fields, the name first. */
export type SearchEntry = { kind: SearchKind; id: string; fields: readonly Searched[] };

const indexes = new WeakMap<Project, readonly SearchEntry[]>();
/** An edit makes new objects only for the records it changes: all others keep what was made of them. */
const ofRecord = new WeakMap<object, readonly Searched[]>();

/** Everything that can be found, people first, each kind by name. It is made once for a project as it is. */
export function searchIndex(project: Project): readonly SearchEntry[] {
  const known = indexes.get(project);
  if (known) return known;
  const made = [...people(project), ...units(project), ...organisations(project), ...notes(project), ...links(project)];
  indexes.set(project, made);
  return made;
}

const field = (name: SearchField, text: string): Searched[] =>
  text.trim() === '' ? [] : [{ field: name, text, words: ` ${foldedWords(text)}` }];

function remembered(record: object, make: () => readonly Searched[]): readonly Searched[] {
  const known = ofRecord.get(record);
  if (known) return known;
  const made = make();
  ofRecord.set(record, made);
  return made;
}

const ownFields = (person: Person): readonly Searched[] =>
  remembered(person, () => [
    ...field('name', person.name),
    ...field('jobTitle', person.jobTitle),
    ...field('tags', person.tags.join(', ')),
    ...field('notes', person.notes),
  ]);

const named = (record: { name: string; notes: string }): readonly Searched[] =>
  remembered(record, () => [...field('name', record.name), ...field('notes', record.notes)]);

/** The name of a unit or an organisation, as a field of the people in it. */
function nameAs(as: 'unit' | 'organisation') {
  const made = new Map<object, readonly Searched[]>();
  return (record: { name: string; notes: string } | undefined): readonly Searched[] => {
    if (!record) return [];
    const known = made.get(record);
    if (known) return known;
    const [name] = named(record);
    const fields = name?.field === 'name' ? [{ ...name, field: as }] : [];
    made.set(record, fields);
    return fields;
  };
}

function people(project: Project): SearchEntry[] {
  const [ofUnit, ofOrganisation] = [nameAs('unit'), nameAs('organisation')];
  return byName(
    Object.values(project.people).map((person) => ({
      kind: 'person',
      id: person.id,
      fields: [
        ...ownFields(person),
        ...ofUnit(person.unit && project.units[person.unit]),
        ...ofOrganisation(project.organisations[person.organisation]),
      ],
    })),
  );
}

function units(project: Project): SearchEntry[] {
  const ofOrganisation = nameAs('organisation');
  return byName(
    Object.values(project.units).map((unit) => ({
      kind: 'unit',
      id: unit.id,
      fields: [...named(unit), ...ofOrganisation(project.organisations[unit.organisation])],
    })),
  );
}

const organisations = (project: Project): SearchEntry[] =>
  byName(
    Object.values(project.organisations).map((each) => ({ kind: 'organisation', id: each.id, fields: named(each) })),
  );

const notes = (project: Project): SearchEntry[] =>
  byName(
    Object.values(project.notes).map((note) => ({
      kind: 'note',
      id: note.id,
      fields: remembered(note, () => field('text', note.text)),
    })),
  );

const links = (project: Project): SearchEntry[] =>
  byName(
    Object.values(project.links).map((link) => ({
      kind: 'link',
      id: link.id,
      fields: remembered(link, () => [...field('label', link.label), ...field('notes', link.note)]),
    })),
  );

/** Compared letter by letter: the rules of a language would take longer than a key press may. */
function byName(entries: SearchEntry[]): SearchEntry[] {
  const name = (entry: SearchEntry) => entry.fields[0]?.words ?? '';
  return entries
    .filter((entry) => entry.fields.length > 0)
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
