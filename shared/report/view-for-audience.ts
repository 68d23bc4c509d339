import type { LinkKind } from '../model/link.ts';
import type { PrivateField } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Filter, Lens, View } from '../model/view.ts';
import { openKinds, openRoles } from './open-to-partner.ts';

/**
 * The view as the partner may see it. Who is hidden or dimmed says something about them, so whatever rests on a judgement
 * is left out, unless everybody who has that judgement also has it released. Champions, tags, what is not reviewed and the
 * roles that are our view of somebody never leave. What stays is applied to the partner-safe project, so that a line that
 * does not leave counts for no step of a focus either.
 */
export function partnerSafeView(whole: Project, view: View): View {
  const { filter, ...rest } = view;
  const lens = lensMayLeave(whole, view.lens) ? view.lens : 'everything';
  return { ...rest, lens, ...(filter && { filter: partnerSafeFilter(whole, filter) }) };
}

function lensMayLeave(whole: Project, lens: Lens): boolean {
  switch (lens) {
    case 'everything':
    case 'hierarchy':
      return true;
    case 'influence':
      return kindMayLeave(whole, 'influence');
    case 'support':
      return isReleased(whole, 'attitude');
    case 'coverage':
      return isReleased(whole, 'coverage');
    case 'champions':
      return false;
  }
}

function partnerSafeFilter(whole: Project, filter: Filter): Filter {
  const { notAssessed: _notAssessed, notReviewedForDays: _days, ...rest } = filter;
  return {
    ...rest,
    tags: [],
    roles: filter.roles.every((role) => openRoles.has(role)) ? filter.roles : [],
    kinds: filter.kinds.every((kind) => kindMayLeave(whole, kind)) ? filter.kinds : [],
    attitudes: isReleased(whole, 'attitude') ? filter.attitudes : [],
  };
}

/** Whether somebody has this judgement, and everybody who has it lets it leave. */
function isReleased(whole: Project, field: PrivateField): boolean {
  const having = Object.values(whole.people).filter((person) => person[field] !== undefined);
  return having.length > 0 && having.every((person) => person.released.includes(field));
}

/** Whether no line of this kind stays behind. */
const kindMayLeave = (whole: Project, kind: LinkKind): boolean =>
  openKinds.has(kind) || Object.values(whole.links).every((link) => link.kind !== kind || link.released);
