import type { PersonId } from '../base/ids.ts';
import type { Side } from '../model/organisation.ts';
import type { Project } from '../model/project.ts';
import type { Neighbours } from './neighbours.ts';

/** Somebody without whom we would not be connected with some people of the partner side: how many, and which. */
export type OnlyBridge = {
  person: PersonId;
  /** How many people of the partner side they alone connect us with. */
  alone: number;
  /** Which ones: from each first place in `connected` up to, but not with, the second. */
  parts: [from: number, end: number][];
};

/** Who of the partner side is connected with us, and who alone connects us with some of them, most people first. */
export type OnlyBridges = {
  /** The connected people of the partner side, such that whom somebody alone connects stands together. */
  connected: PersonId[];
  /** The people of the partner side whom no lines connect with us, by name. */
  unconnected: PersonId[];
  bridges: OnlyBridge[];
};

/** Whom a bridge alone connects us with. */
export const connectedBy = ({ connected }: OnlyBridges, { parts }: OnlyBridge): PersonId[] =>
  parts.flatMap(([from, end]) => connected.slice(from, end));

/** The side of a person's organisation. */
export const sideOf = (project: Project, id: PersonId): Side | undefined => {
  const person = project.people[id];
  return person && project.organisations[person.organisation]?.side;
};

/**
 * Finds the only bridges in one walk through all contacts, deep before wide (Hopcroft and Tarjan, "Efficient algorithms for
 * graph manipulation", Communications of the ACM 16 (6), 1973). It begins as if somebody were in touch with all of our
 * people; whoever has people behind them from whom no other way leads back is the only bridge to those.
 */
export function onlyBridges(project: Project, contacts: Neighbours): OnlyBridges {
  const { people, starts, ends } = contacts;
  const sides = people.map((id) => sideOf(project, id));
  const entered = new Int32Array(people.length);
  /** The earliest entered person to whom a way leads back from behind somebody; 0 is our organisation as a whole. */
  const back = new Int32Array(people.length);
  const cursor = starts.slice(0, people.length);
  const firstPlace = new Int32Array(people.length);
  const connected: PersonId[] = [];
  const parts = new Map<number, [number, number][]>();
  const path: number[] = [];
  let clock = 0;

  const enter = (person: number) => {
    clock += 1;
    entered[person] = clock;
    back[person] = sides[person] === 'ours' ? 0 : clock;
    firstPlace[person] = connected.length;
    const id = people[person];
    if (id && sides[person] === 'partner') connected.push(id);
    path.push(person);
  };
  const leave = (person: number) => {
    path.pop();
    const before = path.at(-1);
    if (before === undefined) return;
    const own = back[person] ?? 0;
    back[before] = Math.min(back[before] ?? 0, own);
    const first = firstPlace[person] ?? 0;
    if (own < (entered[before] ?? 0) || first === connected.length) return;
    const known = parts.get(before);
    if (known) known.push([first, connected.length]);
    else parts.set(before, [[first, connected.length]]);
  };
  for (const [start, side] of sides.entries()) {
    if (side !== 'ours' || entered[start]) continue;
    enter(start);
    for (let person = path.at(-1); person !== undefined; person = path.at(-1)) {
      const at = cursor[person] ?? 0;
      if (at === starts[person + 1]) leave(person);
      else {
        cursor[person] = at + 1;
        const next = ends[at] ?? 0;
        if (entered[next]) back[person] = Math.min(back[person] ?? 0, entered[next] ?? 0);
        else enter(next);
      }
    }
  }
  const unconnected = people.filter((_id, person) => sides[person] === 'partner' && !entered[person]);
  return { connected, unconnected, bridges: inOrder(people, parts) };
}

function inOrder(people: readonly PersonId[], parts: ReadonlyMap<number, [number, number][]>): OnlyBridge[] {
  const alone = (its: readonly [number, number][]) => its.reduce((sum, [from, end]) => sum + end - from, 0);
  return [...parts]
    .map(([person, its]) => ({ person, alone: alone(its), parts: its }))
    .sort((a, b) => b.alone - a.alone || a.person - b.person)
    .flatMap(({ person, ...more }) => {
      const id = people[person];
      return id ? [{ person: id, ...more }] : [];
    });
}
