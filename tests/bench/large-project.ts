import { cardSize } from '../../shared/model/geometry.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';

/** A seeded project: half of the people on either side, two lines for each. */
export function largeProject(people: number): Project {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const half = Math.ceil(people / 2);
  const columns = Math.ceil(Math.sqrt(half));
  const step = { x: cardSize.width + 48, y: cardSize.height + 40 };
  const size = { width: columns * step.x + 60, height: Math.ceil(half / columns) * step.y + 120 };
  const sides = [
    newOrganisation('Ours', 'ours', { x: 0, y: 0, ...size }),
    newOrganisation('Partner', 'partner', { x: size.width + 200, y: 0, ...size }),
  ];
  const project = newProject(`${people} people`, sides);
  const added = Array.from({ length: people }, (_, index) => {
    const organisation = sides[index < half ? 0 : 1] ?? sides[0];
    if (!organisation) throw new Error('there are two sides');
    const nth = index % half;
    const at = {
      x: organisation.frame.x + 30 + (nth % columns) * step.x,
      y: 80 + Math.floor(nth / columns) * step.y,
    };
    const person = newPerson(organisation.id, `Person ${index + 1}`, at, {
      jobTitle: 'Manager',
      attitude: { current: 'neutral', basis: '' },
      tower: { value: random(11), basis: '' },
    });
    project.people[person.id] = person;
    return person;
  });
  for (let count = 0; count < people * 2; count += 1) {
    const [from, to] = [added[random(people)], added[random(people)]];
    if (!from || !to || from === to) continue;
    const link = newLink(from.id, to.id, 'influence', { label: 'asks' });
    project.links[link.id] = link;
  }
  return project;
}
