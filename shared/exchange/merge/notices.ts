import type { PersonId } from '../../base/ids.ts';
import type { Link } from '../../model/link.ts';
import type { Person } from '../../model/person.ts';
import { foldedName } from '../folded-name.ts';
import { andMore } from './and-more.ts';

/** What somebody should look at after an import: people of the same name, and bosses who report to their own people. */
export const noticesOf = (
  people: ReadonlyMap<PersonId, Person>,
  added: ReadonlySet<PersonId>,
  links: Iterable<Link>,
): string[] => [...sameNames(people, added), ...circles(people, links)];

function sameNames(people: ReadonlyMap<PersonId, Person>, added: ReadonlySet<PersonId>): string[] {
  const byName = Map.groupBy(
    [...people.values()].filter(({ name }) => name !== ''),
    ({ name }) => foldedName(name),
  );
  const twice = [...byName.values()].filter((same) => same.length > 1 && same.some(({ id }) => added.has(id)));
  if (twice.length === 0) return [];
  return [
    `People of the same name: ${andMore(twice.map((same) => `${same[0]?.name} (${same.length})`))}. Are they the same person?`,
  ];
}

function circles(people: ReadonlyMap<PersonId, Person>, links: Iterable<Link>): string[] {
  const bosses = new Map<PersonId, PersonId[]>();
  for (const { kind, from, to } of links)
    if (kind === 'reports-to') bosses.set(from, [...(bosses.get(from) ?? []), to]);
  const found = circlesIn(bosses).map((circle) => {
    const names = circle.map((id) => people.get(id)?.name || 'somebody without a name');
    return [...names, names[0]].join(' > ');
  });
  return found.length === 0 ? [] : [`Reports in a circle: ${andMore(found)}. Who is whose boss?`];
}

/** Circles that a walk from boss to boss comes upon, one for each line that closes one. */
function circlesIn(bosses: ReadonlyMap<PersonId, readonly PersonId[]>): PersonId[][] {
  const found: PersonId[][] = [];
  const done = new Set<PersonId>();
  for (const start of bosses.keys()) {
    const path: PersonId[] = [];
    const onPath = new Set<PersonId>();
    const steps: { id: PersonId; next: number }[] = [];
    const enter = (id: PersonId) => {
      steps.push({ id, next: 0 });
      path.push(id);
      onPath.add(id);
    };
    if (!done.has(start)) enter(start);
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const boss = bosses.get(step.id)?.[step.next];
      step.next += 1;
      if (boss === undefined) {
        done.add(step.id);
        onPath.delete(step.id);
        path.pop();
        steps.pop();
      } else if (onPath.has(boss)) found.push(path.slice(path.indexOf(boss)));
      else if (!done.has(boss)) enter(boss);
    }
  }
  return found;
}
