import { addLink, addPerson, addUnit, freePlace, unitBelow } from '../../shared/model/edits/add.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject } from '../../shared/model/project.ts';

/** Two organisations that face each other, one unit and one person in each, and a line between the two. */
export function smallProject() {
  const ours = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 492, height: 320 });
  const partner = newOrganisation('University', 'partner', { x: 600, y: 0, width: 492, height: 320 });
  const project = newProject('One Card', [ours, partner]);
  const [desk, it] = [unitBelow(project, ours, 'Desk'), unitBelow(project, partner, 'IT')];
  addUnit(desk)(project);
  addUnit(it)(project);
  const ana = newPerson(ours.id, 'Ana Duarte', freePlace(project, ours.id, desk.id), { unit: desk.id });
  addPerson(ana)(project);
  const dana = newPerson(partner.id, 'Dana Whitfield', freePlace(project, partner.id, it.id), { unit: it.id });
  addPerson(dana)(project);
  const link = newLink(dana.id, ana.id, 'influence');
  addLink(link)(project);
  return { project, ours, partner, desk, it, ana, dana, link };
}
