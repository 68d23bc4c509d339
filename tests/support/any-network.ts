import fc from 'fast-check';
import type { PersonId } from '../../shared/base/ids.ts';
import { linkKind, newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson, role } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';

/** So many random maps a measure is compared on with the plain way to work it out. */
export const runs = 1000;

const sides = ['ours', 'partner', 'other'] as const;

/**
 * Small maps for measures: nobody up to nine people, some with the same name; lines of all kinds and strengths, mutual and
 * directed, several between the same two, and now and then a loop, which no editor makes but a file can hold.
 */
export const anyNetwork: fc.Arbitrary<Project> = fc
  .record({
    people: fc.array(
      fc.record({
        side: fc.constantFrom(...sides),
        name: fc.constantFrom('Ana', 'Dana', 'Kwame', 'Omar', 'Rosa', ''),
        seniorManagement: fc.boolean(),
        roles: fc.uniqueArray(fc.constantFrom(...role.options), { maxLength: 2 }),
      }),
      { maxLength: 9 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(8),
        to: fc.nat(8),
        kind: fc.oneof(
          { weight: 2, arbitrary: fc.constant('influence' as const) },
          fc.constantFrom(...linkKind.options),
        ),
        strength: fc.constantFrom(1, 2, 3),
        direction: fc.constantFrom('directed', 'mutual'),
      }),
      { maxLength: 22 },
    ),
  })
  .map(({ people, links }) => {
    const frame = { x: 0, y: 0, width: 400, height: 400 };
    const organisations = sides.map((side) => newOrganisation(side, side, frame));
    const project = newProject('any network', organisations);
    const ids = people.flatMap(({ side, name, ...more }): PersonId[] => {
      const organisation = organisations[sides.indexOf(side)];
      if (!organisation) return [];
      const person = newPerson(organisation.id, name, { x: 0, y: 0 }, more);
      project.people[person.id] = person;
      return [person.id];
    });
    for (const { from, to, kind, ...more } of links) {
      const [one, other] = [ids[from], ids[to]];
      if (!one || !other) continue;
      const link = newLink(one, other, kind, more as Parameters<typeof newLink>[3]);
      project.links[link.id] = link;
    }
    return project;
  });

/** The people a person is heard by directly, from the lines as they are written down. */
export function heardBy(project: Project, person: PersonId): Set<PersonId> {
  const found = new Set<PersonId>();
  for (const { from, to, kind, direction } of Object.values(project.links)) {
    if (kind !== 'influence' || from === to) continue;
    if (from === person) found.add(to);
    if (to === person && direction === 'mutual') found.add(from);
  }
  return found;
}

/** Everybody on a map. */
export const everybody = (project: Project): PersonId[] => Object.values(project.people).map(({ id }) => id);
