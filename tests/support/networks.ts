import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId } from '../../shared/base/ids.ts';
import { readCsv } from '../../shared/exchange/csv.ts';
import { newLink, type Strength } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { fixtures } from './places.ts';

/** What the measures of a network must be, by name; see the README beside the data. */
export type Expected = {
  people: number;
  arcs: number;
  seniors: string[];
  voice: Record<string, number>;
  routes: Record<string, Record<string, { strength: number; arcs: number }>>;
  lookedTo: Record<string, number>;
  bridge: Record<string, number>;
  reach: Record<string, number>;
  smallestGroup: { group: string[]; reached: number }[];
};

/** A published network as a project of which all people are the partner's, and its reference values. */
export type Network = {
  project: Project;
  expected: Expected;
  seniors: PersonId[];
  /** Who named themselves in the study. The reference counts that as an arc; in Accord nobody listens to themselves. */
  namedThemselves: string[];
  idOf(name: string): PersonId;
};

type Asked = { from: string; to: string; strength: Strength };

const listed = {
  consulting: () =>
    rows('consulting', 'asks-for-information.csv').flatMap(({ From = '', To = '', Strength: often }): Asked[] => {
      const strength = Number(often) - 2;
      return strength === 1 || strength === 2 || strength === 3 ? [{ from: From, to: To, strength }] : [];
    }),
  'high-tech-managers': () =>
    rows('high-tech-managers', 'goes-to-for-advice.csv').map(
      ({ From = '', To = '' }): Asked => ({ from: From, to: To, strength: 3 }),
    ),
};

/** A network of the fixtures: whoever is asked is heard by the one who asks. */
export function network(name: keyof typeof listed): Network {
  const expected: Expected = JSON.parse(readFileSync(join(fixtures, 'networks', name, 'expected.json'), 'utf8'));
  const frame = { x: 0, y: 0, width: 400, height: 400 };
  const partner = newOrganisation(name, 'partner', { ...frame, x: 600 });
  const project = newProject(name, [newOrganisation('Ours', 'ours', frame), partner]);
  const ids = new Map<string, PersonId>();
  for (const each of Object.keys(expected.lookedTo)) {
    const seniorManagement = expected.seniors.includes(each);
    const person = newPerson(partner.id, each, { x: 620, y: 80 }, { seniorManagement });
    project.people[person.id] = person;
    ids.set(each, person.id);
  }
  const idOf = (each: string): PersonId => {
    const id = ids.get(each);
    if (!id) throw new Error(`${each} is not in ${name}`);
    return id;
  };
  const namedThemselves: string[] = [];
  for (const { from, to, strength } of listed[name]()) {
    if (from === to) {
      namedThemselves.push(from);
      continue;
    }
    const link = newLink(idOf(to), idOf(from), 'influence', { strength });
    project.links[link.id] = link;
  }
  return { project, expected, seniors: expected.seniors.map(idOf), namedThemselves, idOf };
}

function rows(name: string, file: string): Readonly<Record<string, string>>[] {
  const read = readCsv(readFileSync(join(fixtures, 'networks', name, file), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.rows.map(({ cells }) => cells);
}
