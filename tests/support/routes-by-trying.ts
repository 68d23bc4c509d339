import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import type { Strength } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';

/** A route that was found by trying them all, with what it is compared by. */
export type Tried = { people: PersonId[]; links: LinkId[]; strengths: Strength[]; strength: number };

const weight: Record<Strength, number> = { 1: 0.3, 2: 0.6, 3: 1 };

type Heard = { from: PersonId; to: PersonId; link: LinkId; strength: Strength };

function arcsOf(project: Project): Heard[] {
  const arcs = Object.values(project.links)
    .filter(({ kind, from, to }) => kind === 'influence' && from !== to)
    .flatMap(({ id, from, to, strength, direction }) => {
      const forth = { from, to, link: id, strength };
      return direction === 'mutual' ? [forth, { ...forth, from: to, to: from }] : [forth];
    })
    .sort((a, b) => b.strength - a.strength || (a.link < b.link ? -1 : 1));
  return arcs.filter((arc, nth) => arcs.findIndex(({ from, to }) => from === arc.from && to === arc.to) === nth);
}

/** Every path of at most three arcs from one person to another, the best first; none that has the arc to be avoided. */
export function triedRoutes(
  project: Project,
  from: PersonId,
  to: PersonId,
  avoided?: { from: PersonId; to: PersonId },
): Tried[] {
  const arcs = arcsOf(project).filter((arc) => arc.from !== avoided?.from || arc.to !== avoided.to);
  const found: Tried[] = [];
  const go = (at: PersonId, path: readonly Heard[]): void => {
    if (at === to) found.push(tried(from, path));
    else if (path.length < 3)
      for (const arc of arcs)
        if (arc.from === at && arc.to !== from && path.every((each) => each.to !== arc.to)) go(arc.to, [...path, arc]);
  };
  go(from, []);
  return found.sort(
    (a, b) =>
      (Math.abs(a.strength - b.strength) < 1e-12 ? 0 : b.strength - a.strength) ||
      a.links.length - b.links.length ||
      compare(names(project, a), names(project, b)) ||
      compare(a.people, b.people),
  );
}

const tried = (from: PersonId, path: readonly Heard[]): Tried => ({
  people: [from, ...path.map((arc) => arc.to)],
  links: path.map((arc) => arc.link),
  strengths: path.map((arc) => arc.strength),
  strength: path.reduce((product, arc, nth) => product * weight[arc.strength] * (nth === 0 ? 1 : 0.5), 1),
});

const names = (project: Project, { people }: Tried): string[] => people.map((id) => project.people[id]?.name ?? '');

/** Lists of texts by their code points, the first difference counts. */
function compare(a: readonly string[], b: readonly string[]): number {
  for (const [nth, text] of a.entries()) {
    const [one, other] = [[...text], [...(b[nth] ?? '')]].map((each) => each.map((sign) => sign.codePointAt(0) ?? 0));
    for (let at = 0; at < Math.max(one?.length ?? 0, other?.length ?? 0); at += 1) {
      const difference = (one?.[at] ?? -1) - (other?.[at] ?? -1);
      if (difference !== 0) return difference;
    }
  }
  return 0;
}
