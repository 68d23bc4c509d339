import type { EntryId, PersonId } from '../../base/ids.ts';
import type { ColourName, Organisation } from '../../model/organisation.ts';
import type { Person, Role } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { type ReadOrganisation, readingOrder } from '../../model/reading-order.ts';
import { list, titleOfStory } from '../sentences.ts';
import type { Said } from './part.ts';

/** Somebody who is named on the poster, and what for: "Ana Duarte", "stands behind it". */
export type Carrier = { id: PersonId; name: string; words: string };

/** One side of the partnership: what it is called, what it brings (its units), who carries it there. */
export type PosterSide = {
  name: string;
  colour: ColourName;
  brings: string[];
  carriers: Carrier[];
  /** What of the project its name, its units and its people are. */
  organisations: Said[];
  units: Said[];
  people: Said[];
};

export type PosterGain = { id: EntryId; group: string; gain: string };

/** What a poster shows. Nothing of it is a judgement, a note or a pain. */
export type PosterContent = {
  title: string;
  promise: string;
  ours: PosterSide;
  theirs: PosterSide;
  gains: PosterGain[];
  /** Organisations on neither side, by name. */
  others: string[];
  /** The user's own picture as the project holds it; whether it may be loaded is asked when it is drawn. */
  image: string;
  imageDescription: string;
};

/**
 * Gathers what a poster shows of a project. Give it the project as its audience may see it: whoever is a champion there
 * is named, so a partner-safe project names none.
 */
export function posterContent(project: Project): PosterContent {
  const { vision, value } = project;
  const read = readingOrder(project);
  const onSide = (side: Organisation['side']) => read.filter(({ organisation }) => organisation.side === side);
  return {
    title: titleOfStory(project),
    promise: vision.promise.trim(),
    ours: sideOf(onSide('ours'), 'Our organisation'),
    theirs: sideOf(onSide('partner'), 'Our partner'),
    gains: value.gains
      .map(({ id, group, gain }) => ({ id, group: group.trim(), gain: gain.trim() }))
      .filter(({ gain }) => gain !== ''),
    others: onSide('other').flatMap(({ organisation }) => organisation.name.trim() || []),
    image: vision.image.trim(),
    imageDescription: vision.imageDescription.trim(),
  };
}

function sideOf(read: readonly ReadOrganisation[], unnamed: string): PosterSide {
  const organisations = read.map(({ organisation }) => organisation);
  const names = organisations.flatMap(({ name }) => name.trim() || []);
  const allUnits = read.flatMap(({ units }) => units);
  const units = allUnits.flatMap(({ unit }) => (unit?.name.trim() ? [unit] : []));
  const brings = [...new Map(units.toReversed().map((unit) => [unit.name.trim(), unit])).values()].toReversed();
  const carriers = carriersOf(allUnits.flatMap(({ people }) => people));
  const [only] = organisations;
  const said = names.length === 0 && only ? [{ id: only.id, name: unnamed }] : organisations;
  return {
    name: list(names) || unnamed,
    colour: only?.colour ?? 'slate',
    brings: brings.map(({ name }) => name.trim()),
    carriers,
    organisations: said.map(({ id, name }) => ({ part: { of: 'organisation', id }, text: name.trim() })),
    units: brings.map(({ id, name }) => ({ part: { of: 'unit', id }, text: name.trim() })),
    people: carriers.map(({ id, name, words }) => ({ part: { of: 'person', id }, text: name, more: words })),
  };
}

/** Who is named, in this order, and how it is said on a wall. */
const carrying: readonly [Role, string][] = [
  ['champion', 'carries it'],
  ['sponsor', 'stands behind it'],
];

function carriersOf(people: readonly Person[]): Carrier[] {
  const known = people.filter(({ name, placeholder }) => name.trim() !== '' && !placeholder);
  const found = new Map<Person, Carrier>();
  for (const [role, words] of carrying)
    for (const person of known)
      if (person.roles.includes(role) && !found.has(person))
        found.set(person, { id: person.id, name: person.name.trim(), words });
  return [...found.values()];
}
