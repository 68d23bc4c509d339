import type { Project } from './project.ts';

type Headcount = { people: ReadonlyMap<string, number>; units: ReadonlyMap<string, number> };

const counted = new WeakMap<Project['people'], { units: Project['units']; headcount: Headcount }>();

/** How many people each unit and each organisation has, and how many units each organisation, by id. */
export function headcount(project: Project): Headcount {
  const known = counted.get(project.people);
  if (known?.units === project.units) return known.headcount;
  const people = new Map<string, number>();
  const units = new Map<string, number>();
  const add = (to: Map<string, number>, id: string) => to.set(id, (to.get(id) ?? 0) + 1);
  for (const person of Object.values(project.people)) {
    add(people, person.organisation);
    if (person.unit) add(people, person.unit);
  }
  for (const unit of Object.values(project.units)) add(units, unit.organisation);
  const made = { people, units };
  counted.set(project.people, { units: project.units, headcount: made });
  return made;
}
