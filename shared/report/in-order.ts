import type { OrganisationId } from '../base/ids.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { type Project, unitsOf } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';

const sideOrder = ['ours', 'partner', 'other'];

/** Ours, the partners, then others. */
export const sidesInOrder = (project: Project): Organisation[] =>
  Object.values(project.organisations).sort((a, b) => sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side));

/** The units of an organisation as one reads them on the map. */
export const unitsInOrder = (project: Project, organisation: OrganisationId): Unit[] =>
  unitsOf(project, organisation).sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);

/** People as one reads them on the map. */
export const peopleInOrder = (people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
