import { assertNever } from '../base/assert-never.ts';
import type { PersonId } from '../base/ids.ts';
import { headcount } from '../model/headcount.ts';
import type { Link, LinkKind, Strength } from '../model/link.ts';
import { linksOf } from '../model/links-of.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';
import { drawable } from './text.ts';
import { attitudeWord, roleWord, sideWord, unitFunctionWord } from './words.ts';

/** "3 people", "1 person". */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a person is called in a sentence: by name, else by the job. */
export const nameOf = (person: Person | undefined): string =>
  person?.name || (person?.jobTitle ? `the ${person.jobTitle}` : 'somebody without a name');

/** What a project is called; never empty. */
export const nameOfProject = ({ title }: Pick<Project, 'title'>): string => title.trim() || 'Untitled partnership';

/** What the partnership is called before others, as it may be drawn: its title for everybody, else that of the project. */
export const titleOfStory = ({ vision, title }: Pick<Project, 'vision' | 'title'>): string =>
  drawable(vision.title).trim() || nameOfProject({ title: drawable(title) });

/** What an organisation is called; never empty. */
export const nameOfOrganisation = (organisation: Pick<Organisation, 'name'> | undefined): string =>
  organisation?.name.trim() || 'Organisation without a name';

/** What a unit is called; never empty. */
export const nameOfUnit = (unit: Pick<Unit, 'name'> | undefined): string => unit?.name.trim() || 'Unit without a name';

/** How much, said of what two people do. Reporting and having the same job are not more or less. */
export const degree: Record<LinkKind, Record<Strength, string>> = {
  influence: { 1: ' weakly', 2: '', 3: ' strongly' },
  'reports-to': { 1: '', 2: '', 3: '' },
  'works-with': { 1: ' loosely', 2: '', 3: ' closely' },
  counterpart: { 1: '', 2: '', 3: '' },
  informal: { 1: ' weakly', 2: '', 3: ' strongly' },
  conflict: { 1: ' weakly', 2: '', 3: ' strongly' },
};

/** What a line says: "Omar Haddad listens to Dana Whitfield strongly." */
export function linkSentence(link: Pick<Link, 'kind' | 'direction' | 'strength'>, from: string, to: string): string {
  const mutual = link.direction === 'mutual';
  const much = degree[link.kind][link.strength];
  switch (link.kind) {
    case 'influence':
      return mutual ? `${from} and ${to} listen to each other${much}.` : `${to} listens to ${from}${much}.`;
    case 'reports-to':
      return `${from} reports to ${to}.`;
    case 'works-with':
      return `${from} works with ${to}${much}.`;
    case 'counterpart':
      return `${from} and ${to} have the same job on either side.`;
    case 'informal':
      return `${from} and ${to} are linked informally${much && ` and${much}`}.`;
    case 'conflict':
      return `${from} and ${to} are${much} in conflict.`;
    default:
      return assertNever(link.kind);
  }
}

/** What a line of the project says, with its label. */
export function lineSentence(project: Project, link: Link): string {
  const said = capital(linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to])));
  return link.label ? `${said} Label: ${short(link.label)}.` : said;
}

/** "Dana Whitfield, service manager, State University; leading; champion; listened to by Omar Haddad strongly". */
export function personSentence(project: Project, person: Person): string {
  const who = [
    person.name || 'Person without a name',
    inSentence(person.jobTitle),
    project.organisations[person.organisation]?.name ?? '',
  ];
  const parts = [
    who.filter(Boolean).join(', '),
    project.me === person.id ? 'you' : '',
    person.placeholder ? 'not identified yet' : '',
    person.attitude?.current ? inSentence(attitudeWord[person.attitude.current]) : 'attitude not assessed',
    ...person.roles.map((role) => inSentence(roleWord[role])),
    heardBy(project, person.id),
  ];
  return parts.filter(Boolean).join('; ');
}

/** "Information technology, unit of State University, IT, 4 people". */
export function unitSentence(project: Project, unit: Unit): string {
  const people = headcount(project).people.get(unit.id) ?? 0;
  const organisation = project.organisations[unit.organisation]?.name || 'an organisation without a name';
  const its = unit.function === 'other' ? '' : inSentence(unitFunctionWord[unit.function]);
  return [nameOfUnit(unit), `unit of ${organisation}`, its, counted(people, 'person', 'people')]
    .filter(Boolean)
    .join(', ');
}

/** "City Library, our organisation, 3 units, 12 people". */
export function organisationSentence(project: Project, organisation: Organisation): string {
  const { people, units } = headcount(project);
  return [
    nameOfOrganisation(organisation),
    inSentence(sideWord[organisation.side]),
    counted(units.get(organisation.id) ?? 0, 'unit', 'units'),
    counted(people.get(organisation.id) ?? 0, 'person', 'people'),
  ].join(', ');
}

/** So many of those who listen are named; the others are counted. */
const mostNamed = 3;

function heardBy(project: Project, person: PersonId): string {
  const listening = linksOf(project, person)
    .filter((link) => link.kind === 'influence' && (link.from === person || link.direction === 'mutual'))
    .sort((a, b) => b.strength - a.strength);
  if (listening.length === 0) return '';
  const named = listening.slice(0, mostNamed).map((link) => {
    const listener = link.from === person ? link.to : link.from;
    return `${nameOf(project.people[listener])}${degree.influence[link.strength]}`;
  });
  const others = listening.length - named.length;
  const all = others > 0 ? [...named, counted(others, 'other', 'others')] : named;
  return `listened to by ${list(all)}`;
}

/** "A", "A and B", "A, B and C". */
export const list = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

/** A label can hold a book; what is read out of it is its beginning. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** With a capital letter at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter at the start, as in the middle of a sentence; abbreviations stay ("IT", "CEO of the year"). */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
