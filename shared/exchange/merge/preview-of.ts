import type { PersonId } from '../../base/ids.ts';
import type { Link } from '../../model/link.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Found } from '../found.ts';
import { Belongings } from './belongings.ts';
import { type ImportChoices, usualChoices } from './choices.ts';
import { Ends } from './ends.ts';
import { mergeLinks } from './links.ts';
import { noticesOf } from './notices.ts';
import { mergePeople } from './people.ts';
import type { LinkPreview, OrganisationPreview, PersonPreview, PlaceholderPreview, Preview } from './preview.ts';

/** What would happen to a project if what was found were taken, with these choices. Nothing is changed. */
export function previewOf(project: Project, found: Found, choices: ImportChoices = usualChoices): Preview {
  const belongings = new Belongings(project, found, choices);
  const people = mergePeople(project, found.people, belongings, choices);
  const ends = new Ends(people, belongings.home, choices);
  const links = mergeLinks(project, found.links, ends, choices);
  const placeholders = [...ends.placeholders.values()];
  const after = peopleAfter(project, people.rows, placeholders);
  const added = new Set([...after.keys()].filter((id) => !project.people[id]));
  return {
    project,
    found,
    choices,
    people: people.rows,
    links,
    ...needed(belongings, found, after),
    placeholders,
    skipped: found.skipped,
    notices: noticesOf(after, added, linksAfter(project, links)),
  };
}

function peopleAfter(
  project: Project,
  rows: readonly PersonPreview[],
  placeholders: readonly PlaceholderPreview[],
): Map<PersonId, Person> {
  const people = new Map(Object.values(project.people).map((person) => [person.id, person]));
  for (const { becomes } of rows) if (becomes) people.set(becomes.id, becomes);
  for (const { becomes, taken } of placeholders) if (taken) people.set(becomes.id, becomes);
  return people;
}

function linksAfter(project: Project, rows: readonly LinkPreview[]): Link[] {
  const links = new Map(Object.values(project.links).map((link) => [link.id, link]));
  for (const { becomes } of rows) if (becomes) links.set(becomes.id, becomes);
  return [...links.values()];
}

/** Organisations and units that somebody will be in, or that the file lists by themselves. */
function needed(
  belongings: Belongings,
  found: Found,
  after: ReadonlyMap<PersonId, Person>,
): Pick<Preview, 'organisations' | 'units'> {
  const counts = new Map<string, number>();
  for (const { organisation, unit } of after.values())
    for (const id of unit ? [organisation, unit] : [organisation]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const listedUnits = new Set(found.units.map(({ name }) => name));
  const listed = new Set(found.organisations.map(({ name }) => name));
  const units = [...belongings.units.values()].filter(({ id, name }) => counts.has(id) || listedUnits.has(name));
  const homes = new Set(units.map(({ organisation }) => organisation));
  const organisations = [...belongings.organisations.values()]
    .filter(({ id, name }) => counts.has(id) || homes.has(id) || listed.has(name))
    .map(
      (organisation): OrganisationPreview => ({
        organisation,
        guessed: belongings.guessed.has(organisation.id),
        people: counts.get(organisation.id) ?? 0,
      }),
    );
  return { organisations, units };
}
