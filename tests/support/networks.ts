import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId } from '../../shared/base/ids.ts';
import { readCsvText } from '../../shared/exchange/csv/read-csv.ts';
import { recordsOf } from '../../shared/exchange/sheet.ts';
import { type LinkKind, newLink, type Strength } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { fixtures } from './places.ts';

/** Two published studies of who listens to whom at work; see the README beside the fixtures. */
export type NetworkName = 'consulting' | 'high-tech-managers';

/** What was computed of a network with another program (NetworkX), by the names of the people. */
export type Expected = {
  people: number;
  arcs: number;
  seniors: string[];
  voice: Record<string, number>;
  /** Of a person, for each senior who can be reached, the strongest route. */
  routes: Record<string, Record<string, { strength: number; arcs: number }>>;
  lookedTo: Record<string, number>;
  bridge: Record<string, number>;
  reach: Record<string, number>;
  smallestGroup: { group: string[]; reached: number }[];
};

export type Network = {
  project: Project;
  expected: Expected;
  seniors: PersonId[];
  /** Who named themselves in the study. The reference counts that as an arc; in Accord nobody listens to themselves. */
  namedThemselves: string[];
  idOf(name: string): PersonId;
};

/** A network as a partner's organisation whose senior management is marked; our own has nobody. */
export function network(name: NetworkName): Network {
  const expected = JSON.parse(fixture(name, 'expected.json')) as Expected;
  const ours = newOrganisation('Ours', 'ours', { x: 0, y: 0, width: 400, height: 300 });
  const partner = newOrganisation('Theirs', 'partner', { x: 600, y: 0, width: 400, height: 300 });
  const project = newProject(name, [ours, partner]);
  const ids = new Map<string, PersonId>();
  for (const each of Object.keys(expected.voice)) {
    const seniorManagement = expected.seniors.includes(each);
    const person = newPerson(partner.id, each, { x: 0, y: 0 }, { seniorManagement });
    project.people[person.id] = person;
    ids.set(each, person.id);
  }
  const idOf = (wanted: string): PersonId => {
    const id = ids.get(wanted);
    if (!id) throw new Error(`nobody is called ${wanted}`);
    return id;
  };
  const namedThemselves: string[] = [];
  for (const { from, to, kind, strength } of linesOf(name)) {
    if (from === to) {
      namedThemselves.push(from);
      continue;
    }
    const link = newLink(idOf(from), idOf(to), kind, { strength });
    project.links[link.id] = link;
  }
  return { project, expected, seniors: expected.seniors.map(idOf), namedThemselves, idOf };
}

type Line = { from: string; to: string; kind: LinkKind; strength: Strength };

/** Who asks somebody listens to them: the line runs from the one who is asked. */
const asking = ({ from, to, kind, strength }: Line): Line => ({ from: to, to: from, kind, strength });

const linesOf = (name: NetworkName): Line[] =>
  name === 'consulting'
    ? rows(name, 'asks-for-information.csv')
        .filter(({ Strength: asked }) => Number(asked) >= 3)
        .map((row) => asking(line(row, 'influence', (Number(row.Strength) - 2) as Strength)))
    : [
        ...rows(name, 'goes-to-for-advice.csv').map((row) => asking(line(row, 'influence', 3))),
        ...rows(name, 'reports-to.csv').map((row) => line(row, 'reports-to', 2)),
        ...rows(name, 'names-as-friend.csv').map((row) => line(row, 'informal', 2)),
      ];

const line = (row: Readonly<Record<string, string>>, kind: LinkKind, strength: Strength): Line => ({
  from: row.From ?? '',
  to: row.To ?? '',
  kind,
  strength,
});

function rows(name: NetworkName, file: string) {
  const table = readCsvText(fixture(name, file), file);
  if (!table.ok) throw new Error(table.failure);
  return recordsOf(table.value);
}

const fixture = (name: NetworkName, file: string): string =>
  readFileSync(join(fixtures, 'networks', name, file), 'utf8');
