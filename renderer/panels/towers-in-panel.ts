import type { OrganisationId, PersonId } from '../../shared/base/ids.ts';
import { type Ranked, towerBetween, towerPast, towerRanking } from '../../shared/insight/tower-ranking.ts';
import { tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { ordinal } from '../../shared/picture/ordinal.ts';
import { setTowerOf } from '../commands/tower-commands.ts';
import type { App } from '../store/app.ts';

/** What can be done with the towers of the panel. */
export type TowersInPanel = {
  set(person: Person, discs: number | undefined): void;
  /** Judges somebody for the first time; the keyboard goes along to the place in the order when `follow` says so. */
  assess(person: Person, discs: number | undefined, follow: boolean): void;
  /** Whether the keyboard is to come to a row that has just appeared. True once. */
  takesFocus(id: PersonId): boolean;
  /** Puts somebody above the next shorter or below the next taller one. */
  pass(person: Person, way: 'up' | 'down'): void;
  /** Remembers who is being dragged. */
  drag(id: PersonId | undefined): void;
  /** Puts whoever is dragged directly above or below somebody. */
  drop(on: PersonId, side: 'above' | 'below'): void;
};

/** Changes towers as the panel shows them, of everybody or of one organisation, and says where somebody now stands. */
export function towersInPanel(app: App, organisation: OrganisationId | undefined): TowersInPanel {
  let dragged: PersonId | undefined;
  let followed: PersonId | undefined;
  const people = () => app.projects.getState().open?.project.people ?? {};
  const ranked = (): Ranked[] => {
    const project = app.projects.getState().open?.project;
    return project ? towerRanking(project, organisation).ranked : [];
  };

  const set = (person: Person, discs: number | undefined) => {
    if (person.tower?.value === discs) return;
    setTowerOf(app, person, discs);
    app.window.announce(standing(person, ranked()));
  };

  return {
    set,
    assess(person, discs, follow) {
      if (follow && discs !== undefined) followed = person.id;
      set(person, discs);
    },
    takesFocus(id) {
      const takes = followed === id;
      if (takes) followed = undefined;
      return takes;
    },
    pass(person, way) {
      const discs = towerPast(ranked(), person.id, way);
      if (discs === undefined) app.window.announce(`${named(person)} cannot go farther ${way}.`);
      else set(person, discs);
    },
    drag(id) {
      dragged = id;
    },
    drop(on, side) {
      const person = dragged && (people() as Record<string, Person>)[dragged];
      dragged = undefined;
      if (!person || person.id === on) return;
      const others = ranked().filter((each) => each.person.id !== person.id);
      const index = others.findIndex((each) => each.person.id === on);
      if (index < 0) return;
      const gap = side === 'above' ? index : index + 1;
      set(person, towerBetween(person.tower?.value, others[gap - 1]?.discs, others[gap]?.discs));
    },
  };
}

const named = (person: Person): string => person.name || 'Somebody without a name';

/** "Dana Whitfield: 7 of 10, now 2nd, a tie". */
function standing(person: Person, ranked: readonly Ranked[]): string {
  const now = ranked.find((each) => each.person.id === person.id);
  if (!now) return `${named(person)}: not assessed`;
  return `${named(person)}: ${now.discs} of ${tallest}, now ${ordinal(now.rank)}${now.tied ? ', a tie' : ''}`;
}
