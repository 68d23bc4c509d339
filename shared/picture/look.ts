import type { LinkId, PersonId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import { concernsChampions } from '../model/champion.ts';
import type { Link, LinkKind } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { isPlain, type Lens, type View } from '../model/view.ts';
import { passingOf } from './filtering.ts';
import { withinSteps } from './steps.ts';

/** Hidden is not drawn at all; dimmed is drawn pale, so that one sees what it belongs to. */
export type Presence = 'shown' | 'dimmed' | 'hidden';

/** What of the map is in view, for the canvas and for every export. */
export type Look = {
  lens: Lens;
  person(id: PersonId): Presence;
  link(id: LinkId): Presence;
  /** How many people are neither hidden nor dimmed, and how many there are. */
  shown: number;
  total: number;
  /** Whether anything at all is hidden or dimmed. */
  filtered: boolean;
};

/** How much of something dimmed is left. */
export const dimmedOpacity = 0.26;

/**
 * How the map is looked at, from the view that is saved with the project. One pass over people and lines; ask it again
 * when the project changes.
 *
 * The filter hides people who do not pass, and the lines of whoever is hidden. Focus dims whoever is further away than
 * its steps, and every line that does not run between two people in focus. A lens then says which kinds of lines count:
 * influence and hierarchy hide the others; support hides all but influence and conflict and dims those, for there the
 * people matter; coverage dims all lines; champions dims whoever has nothing to do with the search for them.
 */
export function lookOf(project: Project, today: Day): Look {
  const view = project.view.map;
  if (isPlain(view)) return everythingShown(Object.keys(project.people).length);
  const people = Object.values(project.people);
  const lens = view?.lens ?? 'everything';
  const personPresence = new Map<PersonId, Presence>();
  const linkPresence = new Map<LinkId, Presence>();
  const ofPerson = personRule(project, view, today);
  let shown = 0;
  for (const person of people) {
    const presence = ofPerson(person);
    if (presence === 'shown') shown += 1;
    else personPresence.set(person.id, presence);
  }
  const ofLink = linkRule(lens, new Set(view?.filter?.kinds), (id) => personPresence.get(id) ?? 'shown');
  for (const link of Object.values(project.links)) {
    const presence = ofLink(link);
    if (presence !== 'shown') linkPresence.set(link.id, presence);
  }
  return {
    lens,
    person: (id) => personPresence.get(id) ?? 'shown',
    link: (id) => linkPresence.get(id) ?? 'shown',
    shown,
    total: people.length,
    filtered: personPresence.size > 0 || linkPresence.size > 0,
  };
}

/** The look of a map that is looked at as it is, which most are: nothing has to be asked of anybody. */
const everythingShown = (total: number): Look => ({
  lens: 'everything',
  person: () => 'shown',
  link: () => 'shown',
  shown: total,
  total,
  filtered: false,
});

function personRule(project: Project, view: View | undefined, today: Day): (person: Person) => Presence {
  const passes = view?.filter ? passingOf(project, view.filter, today) : () => true;
  const focus = view?.focus && Object.hasOwn(project.people, view.focus.person) ? view.focus : undefined;
  const near = focus && withinSteps(project, focus.person, focus.steps);
  return (person) => {
    if (!passes(person)) return 'hidden';
    if (near && !near.has(person.id)) return 'dimmed';
    return view?.lens === 'champions' && !concernsChampions(person) ? 'dimmed' : 'shown';
  };
}

function linkRule(
  lens: Lens,
  kinds: ReadonlySet<LinkKind>,
  presenceOf: (id: PersonId) => Presence,
): (link: Link) => Presence {
  return ({ from, to, kind }) => {
    const throughLens = kindThroughLens(lens, kind);
    const [one, other] = [presenceOf(from), presenceOf(to)];
    if (throughLens === 'hidden' || (kinds.size > 0 && !kinds.has(kind))) return 'hidden';
    if (one === 'hidden' || other === 'hidden') return 'hidden';
    return one === 'dimmed' || other === 'dimmed' ? 'dimmed' : throughLens;
  };
}

function kindThroughLens(lens: Lens, kind: LinkKind): Presence {
  switch (lens) {
    case 'everything':
    case 'champions':
      return 'shown';
    case 'influence':
      return kind === 'influence' ? 'shown' : 'hidden';
    case 'hierarchy':
      return kind === 'reports-to' ? 'shown' : 'hidden';
    case 'support':
      return kind === 'influence' || kind === 'conflict' ? 'dimmed' : 'hidden';
    case 'coverage':
      return 'dimmed';
  }
}
