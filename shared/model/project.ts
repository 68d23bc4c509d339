import { z } from 'zod';
import {
  linkId,
  newId,
  noteId,
  type OrganisationId,
  organisationId,
  personId,
  type UnitId,
  unitId,
} from '../base/ids.ts';
import { text } from '../base/text.ts';
import { type Link, linkSchema } from './link.ts';
import { noteSchema } from './note.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { type Person, personSchema } from './person.ts';
import { newStory, storySchema } from './story.ts';
import { type Unit, unitSchema } from './unit.ts';
import { newValue, valueSchema } from './value.ts';
import { viewSettingsSchema } from './view.ts';
import { newVision, visionSchema } from './vision.ts';

export const projectId = z.uuid().brand<'project'>();
export type ProjectId = z.infer<typeof projectId>;

const head = {
  id: projectId,
  title: z.string(),
  /** What the partnership is about: towers and listening are judged on this question (Net-Map). */
  question: text,
};

const tail = {
  vision: visionSchema.prefault({}),
  value: valueSchema.prefault({}),
  story: storySchema.prefault({}),
  /** Who I am on the map: one person of our organisation. */
  me: personId.optional(),
  view: viewSettingsSchema.prefault({}),
};

/** One partnership, as the app holds it: records by id. */
export const projectSchema = z.looseObject({
  ...head,
  organisations: z.record(organisationId, organisationSchema),
  units: z.record(unitId, unitSchema),
  people: z.record(personId, personSchema),
  links: z.record(linkId, linkSchema),
  notes: z.record(noteId, noteSchema),
  ...tail,
});
export type Project = z.infer<typeof projectSchema>;

/** One partnership, as a file holds it: lists of records, sorted by id. */
export const storedProjectSchema = z.looseObject({
  ...head,
  organisations: z.array(organisationSchema),
  units: z.array(unitSchema).default([]),
  people: z.array(personSchema).default([]),
  links: z.array(linkSchema).default([]),
  notes: z.array(noteSchema).default([]),
  ...tail,
});
export type StoredProject = z.infer<typeof storedProjectSchema>;

/** The collections of records a project has, in the order of the file. */
export const collections = ['organisations', 'units', 'people', 'links', 'notes'] as const;
export type Collection = (typeof collections)[number];

/** A project with these organisations and nobody in them. */
export function newProject(title: string, organisations: readonly Organisation[]): Project {
  return {
    id: newId<ProjectId>(),
    title,
    question: '',
    organisations: Object.fromEntries(organisations.map((organisation) => [organisation.id, organisation])),
    units: {},
    people: {},
    links: {},
    notes: {},
    vision: newVision(),
    value: newValue(),
    story: newStory(),
    view: viewSettingsSchema.parse({}),
  };
}

/** A rule across records that a project breaks: where, and what is wrong in one sentence. */
export type BrokenRule = { where: string; what: string };

/** Every rule across records that is broken; an empty list is a sound project. Runs once over all records. */
export function brokenRules(project: Project): BrokenRule[] {
  return [
    ...wrongSides(project),
    ...Object.values(project.units).flatMap((unit) => wrongUnit(project, unit)),
    ...Object.values(project.people).flatMap((person) => wrongPerson(project, person)),
    ...Object.values(project.links).flatMap((link) => wrongLink(project, link)),
    ...wrongMe(project),
  ];
}

function wrongSides(project: Project): BrokenRule[] {
  const sides = Object.values(project.organisations).map((organisation) => organisation.side);
  const ours = sides.filter((side) => side === 'ours').length;
  const broken: BrokenRule[] = [];
  if (ours !== 1)
    broken.push({ where: 'organisations', what: `exactly one organisation must be ours, but ${ours} are` });
  if (!sides.includes('partner'))
    broken.push({ where: 'organisations', what: 'at least one organisation must be the partner' });
  return broken;
}

function wrongUnit(project: Project, unit: Unit): BrokenRule[] {
  if (project.organisations[unit.organisation]) return [];
  return [{ where: `unit ${unit.id}`, what: `its organisation ${unit.organisation} does not exist` }];
}

function wrongPerson(project: Project, person: Person): BrokenRule[] {
  const where = `person ${person.id}`;
  if (!project.organisations[person.organisation])
    return [{ where, what: `the organisation ${person.organisation} does not exist` }];
  if (person.unit === undefined) return [];
  const unit = project.units[person.unit];
  if (!unit) return [{ where, what: `the unit ${person.unit} does not exist` }];
  if (unit.organisation !== person.organisation)
    return [{ where, what: `the unit ${person.unit} belongs to another organisation` }];
  return [];
}

function wrongLink(project: Project, link: Link): BrokenRule[] {
  const where = `link ${link.id}`;
  const missing = [link.from, link.to].filter((end) => !project.people[end]);
  if (missing.length > 0) return missing.map((end) => ({ where, what: `the person ${end} does not exist` }));
  return link.from === link.to ? [{ where, what: 'both of its ends are the same person' }] : [];
}

function wrongMe(project: Project): BrokenRule[] {
  if (project.me === undefined) return [];
  const me = project.people[project.me];
  if (!me) return [{ where: 'me', what: `the person ${project.me} does not exist` }];
  const ours = project.organisations[me.organisation]?.side === 'ours';
  return ours ? [] : [{ where: 'me', what: `the person ${project.me} is not in our organisation` }];
}

export const peopleOf = (project: Project, organisation: OrganisationId): Person[] =>
  Object.values(project.people).filter((person) => person.organisation === organisation);

export const peopleIn = (project: Project, unit: UnitId): Person[] =>
  Object.values(project.people).filter((person) => person.unit === unit);

export const unitsOf = (project: Project, organisation: OrganisationId): Unit[] =>
  Object.values(project.units).filter((unit) => unit.organisation === organisation);
