import type { OrganisationId } from '../../base/ids.ts';
import { newOrganisation } from '../organisation.ts';
import { brokenRules, type Project } from '../project.ts';
import { removeItems } from './remove.ts';

/**
 * A project that keeps the rules across records, made from one that may break them, and a sentence for each thing that had
 * to be another way. For work that would be lost otherwise; what breaks no rule stays as it is.
 */
export function mended(broken: Project): { project: Project; changes: string[] } {
  if (brokenRules(broken).length === 0) return { project: broken, changes: [] };
  const project = structuredClone(broken);
  const changes = [...bringBack(project), ...sort(project), ...leaveUnits(project), ...leaveOut(project)];
  return { project, changes };
}

/** Whoever and whatever is in an organisation that is not there is not lost with it. */
function bringBack(draft: Project): string[] {
  const inside = [...Object.values(draft.units), ...Object.values(draft.people)];
  const missing = new Set(inside.map(({ organisation }) => organisation).filter((id) => !draft.organisations[id]));
  for (const id of missing) put(draft, '', 'other', id);
  return [...missing].map(() => 'An organisation was not there any more. It is back, without its name.');
}

/** One organisation is ours, and at least one is the partner. */
function sort(draft: Project): string[] {
  const changes: string[] = [];
  const all = () => Object.values(draft.organisations);
  const [ours, ...alsoOurs] = all().filter(({ side }) => side === 'ours');
  for (const each of alsoOurs) {
    each.side = 'partner';
    changes.push(`“${each.name}” counts as the partner, since only one organisation can be ours.`);
  }
  if (!ours) {
    put(draft, 'Our organisation', 'ours');
    changes.push('Our own organisation was not there any more. A new one is in its place.');
  }
  if (all().some(({ side }) => side === 'partner')) return changes;
  put(draft, 'Partner', 'partner');
  return [...changes, 'The partner was not there any more. A new one is in its place.'];
}

/** A new organisation to the right of all others. */
function put(draft: Project, name: string, side: 'ours' | 'partner' | 'other', id?: OrganisationId): void {
  const x = Math.max(0, ...Object.values(draft.organisations).map(({ frame }) => frame.x + frame.width + 100));
  const organisation = newOrganisation(name, side, { x, y: 0, width: 492, height: 320 }, id ? { id } : {});
  draft.organisations[organisation.id] = organisation;
}

function leaveUnits(draft: Project): string[] {
  return Object.values(draft.people).flatMap((person) => {
    if (person.unit === undefined || draft.units[person.unit]?.organisation === person.organisation) return [];
    delete person.unit;
    return [`${called(person.name)} is in no unit: theirs was not there any more, or in another organisation.`];
  });
}

/** What cannot be without what is missing. */
function leaveOut(draft: Project): string[] {
  const links = Object.values(draft.links);
  const me = draft.me && draft.people[draft.me];
  const noMe = draft.me !== undefined && (!me || draft.organisations[me.organisation]?.side !== 'ours');
  if (noMe) delete draft.me;
  removeItems(new Set(links.filter(({ from, to }) => from === to).map(({ id }) => id)))(draft);
  const left = links.length - Object.keys(draft.links).length;
  return [
    ...(noMe ? ['Nobody is “me”: that person was not there any more, or is not in our organisation.'] : []),
    ...(left === 1 ? ['One line was left out: one of its ends was not there any more.'] : []),
    ...(left > 1 ? [`${left} lines were left out: their ends were not there any more.`] : []),
  ];
}

const called = (name: string): string => name.trim() || 'Somebody without a name';
