import type { LinkId, NoteId, OrganisationId, PersonId, UnitId } from '../../shared/base/ids.ts';
import type { Frame, Point } from '../../shared/model/geometry.ts';
import { type Link, type LinkKind, newLink } from '../../shared/model/link.ts';
import { type Note, newNote } from '../../shared/model/note.ts';
import { newOrganisation, type Organisation, type Side } from '../../shared/model/organisation.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { newProject, type Project, type ProjectId } from '../../shared/model/project.ts';
import { newUnit, type Unit } from '../../shared/model/unit.ts';
import { fixedId } from './fixed-ids.ts';

/** Builds one sample or template with ids that stay the same from run to run. */
export class SampleBuilder {
  readonly project: Project;
  readonly #name: string;

  constructor(name: string, title: string, question = '') {
    this.#name = name;
    this.project = { ...newProject(title, []), id: fixedId<ProjectId>(name), question };
  }

  organisation(name: string, side: Side, frame: Frame, more: Partial<Organisation> = {}): Organisation {
    const id = fixedId<OrganisationId>(this.#name, 'organisation', name, side);
    const organisation = newOrganisation(name, side, frame, { ...more, id });
    this.project.organisations[id] = organisation;
    return organisation;
  }

  unit(of: Organisation, name: string, frame: Frame, more: Partial<Unit> = {}): Unit {
    const id = fixedId<UnitId>(this.#name, 'unit', of.name, name);
    const unit = newUnit(of.id, name, frame, { ...more, id });
    this.project.units[id] = unit;
    return unit;
  }

  person(of: Organisation, unit: Unit | undefined, name: string, position: Point, more: Partial<Person> = {}): Person {
    const id = fixedId<PersonId>(this.#name, 'person', of.name, name || more.jobTitle || '');
    const person = newPerson(of.id, name, position, { ...more, ...(unit && { unit: unit.id }), id });
    this.project.people[id] = person;
    return person;
  }

  note(text: string, frame: Frame, more: Partial<Note> = {}): Note {
    const id = fixedId<NoteId>(this.#name, 'note', text);
    const note = newNote(text, frame, { ...more, id });
    this.project.notes[id] = note;
    return note;
  }

  link(from: Person, to: Person, kind: LinkKind, more: Partial<Link> = {}): Link {
    const id = fixedId<LinkId>(this.#name, 'link', from.id, to.id, kind);
    const link = newLink(from.id, to.id, kind, { ...more, id });
    this.project.links[id] = link;
    return link;
  }
}
