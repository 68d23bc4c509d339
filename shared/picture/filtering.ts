import type { Day } from '../base/text.ts';
import type { Person } from '../model/person.ts';
import { daysBefore, isNotAssessed, wasNotReviewedSince } from '../model/person-judgements.ts';
import type { Project } from '../model/project.ts';
import type { Filter } from '../model/view.ts';

type Condition = (person: Person) => boolean;

/**
 * Whether a person passes a filter: within one list any of its entries is enough, and every list has to be met. Units and
 * organisations that are not there any more count for nothing, so that nobody is hidden by what cannot be seen.
 */
export function passingOf(project: Project, filter: Filter, today: Day): Condition {
  const conditions = [
    ...rolesCondition(filter),
    ...placeCondition(project, filter),
    ...attitudeCondition(filter),
    ...tagsCondition(filter),
    ...reviewCondition(filter, today),
  ];
  return (person) => conditions.every((passes) => passes(person));
}

function rolesCondition({ roles }: Filter): Condition[] {
  const wanted = new Set(roles);
  return wanted.size === 0 ? [] : [(person) => person.roles.some((role) => wanted.has(role))];
}

function placeCondition(project: Project, filter: Filter): Condition[] {
  const units = new Set(filter.units.filter((id) => Object.hasOwn(project.units, id)));
  const organisations = new Set(filter.organisations.filter((id) => Object.hasOwn(project.organisations, id)));
  if (units.size + organisations.size === 0) return [];
  return [({ unit, organisation }) => organisations.has(organisation) || (unit !== undefined && units.has(unit))];
}

function attitudeCondition({ attitudes }: Filter): Condition[] {
  const wanted = new Set(attitudes);
  return wanted.size === 0 ? [] : [(person) => wanted.has(person.attitude?.current ?? 'not-assessed')];
}

function tagsCondition({ tags }: Filter): Condition[] {
  const wanted = new Set(tags);
  return wanted.size === 0 ? [] : [(person) => person.tags.some((tag) => wanted.has(tag))];
}

function reviewCondition({ notAssessed, notReviewedForDays }: Filter, today: Day): Condition[] {
  const since = notReviewedForDays === undefined ? undefined : daysBefore(today, notReviewedForDays);
  if (!notAssessed && since === undefined) return [];
  return [
    (person) =>
      (notAssessed === true && isNotAssessed(person)) || (since !== undefined && wasNotReviewedSince(person, since)),
  ];
}
