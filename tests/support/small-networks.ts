import fc from 'fast-check';
import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import { type Direction, type LinkKind, linkKind, newLink, type Strength } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';

const mostPeople = 7;

const person = fc.record({
  // Few names, so that several people have the same one; the last two change places when they are compared by UTF-16 units.
  name: fc.constantFrom('Ana', 'Kwame', '', '😀', '\uffee'),
  isPartner: fc.boolean(),
  seniorManagement: fc.boolean(),
});

type DrawnPerson = { name: string; isPartner: boolean; seniorManagement: boolean };
type DrawnLine = { from: number; to: number; kind: LinkKind; strength: Strength; direction: Direction };

const line: fc.Arbitrary<DrawnLine> = fc.record({
  from: fc.nat(mostPeople - 1),
  to: fc.nat(mostPeople - 1),
  kind: fc.oneof({ weight: 3, arbitrary: fc.constant('influence' as const) }, fc.constantFrom(...linkKind.options)),
  strength: fc.constantFrom<Strength>(1, 2, 3),
  direction: fc.constantFrom<Direction>('directed', 'directed', 'mutual'),
});

/**
 * Small maps with everything that goes wrong in large ones: nobody, one person, people without lines or names, namesakes,
 * lines of all kinds and strengths, mutual ones, several between the same people, and lines from somebody to themselves.
 */
export const smallNetwork: fc.Arbitrary<Project> = fc
  .record({
    people: fc.array(person, { maxLength: mostPeople, size: 'max' }),
    lines: fc.array(line, { maxLength: 24, size: 'max' }),
  })
  .map(({ people, lines }) => made(people, lines));

/**
 * Maps on which the first person is heard by the last through two people of two and three, by many routes that are equally
 * strong: what decides is who has which name, and among namesakes the id.
 */
export const tiedNetwork: fc.Arbitrary<Project> = fc
  .record({
    people: fc.array(person, { minLength: mostPeople, maxLength: mostPeople }),
    lines: fc.subarray([...between([0], [1, 2, 3]), ...between([1, 2, 3], [4, 5]), ...between([4, 5], [6])], {
      minLength: 9,
    }),
    weak: fc.nat(20),
  })
  .map(({ people, lines, weak }) =>
    made(
      people,
      lines.map(([from, to], nth) => ({
        from,
        to,
        kind: 'influence',
        strength: nth === weak ? 2 : 3,
        direction: 'directed',
      })),
    ),
  );

function between(tellers: readonly number[], listeners: readonly number[]): [number, number][] {
  return tellers.flatMap((from) => listeners.map((to): [number, number] => [from, to]));
}

function made(drawn: readonly DrawnPerson[], lines: readonly DrawnLine[]): Project {
  const ours = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 400, height: 300 });
  const partner = newOrganisation('University', 'partner', { x: 600, y: 0, width: 400, height: 300 });
  const project = newProject('Small', [ours, partner]);
  const people = drawn.map(({ name, isPartner, seniorManagement }, nth) => {
    // Ids that are always the same: a map that fails must fail again.
    const id = numbered<PersonId>(1, (nth * 3) % mostPeople);
    const each = newPerson((isPartner ? partner : ours).id, name, { x: 0, y: 0 }, { id, seniorManagement });
    project.people[id] = each;
    return each;
  });
  for (const [nth, { from, to, kind, ...more }] of lines.entries()) {
    const [one, other] = [people[from], people[to]];
    if (!one || !other) continue;
    const id = numbered<LinkId>(2, (nth * 7) % 24);
    project.links[id] = newLink(one.id, other.id, kind, { id, ...more });
  }
  return project;
}

const numbered = <Id extends string>(kind: number, nth: number): Id =>
  `${kind}0000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as Id;
