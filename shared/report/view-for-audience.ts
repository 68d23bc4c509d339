import type { LinkKind } from '../model/link.ts';
import type { AudienceField } from '../model/own-audience.ts';
import { judgementFields, type Role } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Filter, Lens, View } from '../model/view.ts';
import { openKinds, openRoles } from './open-to-partner.ts';
import type { Rights } from './rights.ts';

/**
 * The view as an audience may see it. Who is hidden or dimmed says something about them, so whatever rests on what this
 * audience may not see is left out, unless everybody who has that judgement also has it released. What stays is applied to
 * the project as the audience sees it, so that a line that does not leave counts for no step of a focus either.
 */
export function viewFor(whole: Project, rights: Rights, view: View): View {
  const { lens, filter, focus, area } = view;
  // Named one by one: what this version does not know of a view may be private.
  return {
    lens: lensMayLeave(whole, rights, lens) ? lens : 'everything',
    ...(filter && { filter: filterFor(whole, rights, filter) }),
    ...(focus && { focus: { person: focus.person, steps: focus.steps } }),
    ...(area && { area }),
  };
}

function lensMayLeave(whole: Project, rights: Rights, lens: Lens): boolean {
  switch (lens) {
    case 'everything':
      return true;
    case 'hierarchy':
      return kindMayLeave(whole, rights, 'reports-to');
    case 'influence':
      return kindMayLeave(whole, rights, 'influence');
    case 'support':
      return isReleased(whole, rights, 'attitude');
    case 'coverage':
      return isReleased(whole, rights, 'coverage');
    case 'champions':
      return sees(rights, 'champion', 'qualities', 'ourRoles');
  }
}

function filterFor(whole: Project, rights: Rights, filter: Filter): Filter {
  const { notAssessed, notReviewedForDays, units, organisations } = filter;
  return {
    units,
    organisations,
    ...(sees(rights, ...judgements) && { notAssessed, notReviewedForDays }),
    tags: sees(rights, 'tags') ? filter.tags : [],
    roles: filter.roles.every((role) => roleMayLeave(rights, role)) ? filter.roles : [],
    kinds: filter.kinds.every((kind) => kindMayLeave(whole, rights, kind)) ? filter.kinds : [],
    attitudes: isReleased(whole, rights, 'attitude') ? filter.attitudes : [],
  };
}

/** What somebody can be judged in, and the days on which that was done. */
const judgements: readonly AudienceField[] = [...judgementFields, 'evidence'];

const sees = (rights: Rights, ...fields: readonly AudienceField[]): boolean =>
  fields.every((field) => rights.access(field) === 'yes');

const roleMayLeave = (rights: Rights, role: Role): boolean =>
  sees(rights, openRoles.has(role) ? 'openRoles' : 'ourRoles');

/** Whether this judgement is seen anyway, or somebody has it and everybody who has it lets it leave. */
function isReleased(whole: Project, rights: Rights, field: 'attitude' | 'coverage'): boolean {
  if (rights.access(field) !== 'released') return sees(rights, field);
  const having = Object.values(whole.people).filter((person) => person[field] !== undefined);
  return having.length > 0 && having.every((person) => person.released.includes(field));
}

/** Whether no line of this kind stays behind. */
function kindMayLeave(whole: Project, rights: Rights, kind: LinkKind): boolean {
  const access = rights.access(openKinds.has(kind) ? 'openLines' : 'ourLines');
  if (access === 'yes') return true;
  return Object.values(whole.links).every((link) => link.kind !== kind || (access === 'released' && link.released));
}
