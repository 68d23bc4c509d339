import type { PersonId } from '../../shared/base/ids.ts';
import type { Project } from '../../shared/model/project.ts';

const kinds = ['works-with', 'counterpart', 'influence', 'informal'];

/** The people of the best way between two, found by trying every way there is: the shortest, then the first by name. */
export function wayByTrying(project: Project, from: PersonId, to: PersonId): PersonId[] | undefined {
  const isNextTo = (a: PersonId, b: PersonId) =>
    Object.values(project.links).some(
      (link) => kinds.includes(link.kind) && ((link.from === a && link.to === b) || (link.from === b && link.to === a)),
    );
  const found: PersonId[][] = [];
  const goOn = (way: PersonId[]) => {
    const last = way.at(-1);
    if (last === to) found.push(way);
    else
      for (const { id } of Object.values(project.people))
        if (last && !way.includes(id) && isNextTo(last, id)) goOn([...way, id]);
  };
  goOn([from]);
  const named = (way: PersonId[]) => way.map((id) => [project.people[id]?.name ?? '', id] as const);
  return found.sort((a, b) => a.length - b.length || compare(named(a), named(b)))[0];
}

function compare(a: (readonly [string, string])[], b: (readonly [string, string])[]): number {
  for (const [at, [name, id]] of a.entries()) {
    const [otherName = '', otherId = ''] = b[at] ?? [];
    if (name !== otherName) return name < otherName ? -1 : 1;
    if (id !== otherId) return id < otherId ? -1 : 1;
  }
  return 0;
}
