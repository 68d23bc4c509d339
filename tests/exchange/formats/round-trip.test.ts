import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../shared/exchange/columns/found-in.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { csv } from '../../../shared/exchange/formats/csv.ts';
import { gephiCsv } from '../../../shared/exchange/formats/gephi-csv.ts';
import { kumu } from '../../../shared/exchange/formats/kumu.ts';
import { kumuBlueprint } from '../../../shared/exchange/formats/kumu-blueprint.ts';
import { kumuCsv } from '../../../shared/exchange/formats/kumu-csv.ts';
import { xlsx } from '../../../shared/exchange/formats/xlsx.ts';
import type { Found } from '../../../shared/exchange/found.ts';
import { countOutcomes } from '../../../shared/exchange/merge/preview.ts';
import { previewOf } from '../../../shared/exchange/merge/preview-of.ts';
import { projectFrom } from '../../../shared/exchange/merge/project-from.ts';
import { tidied } from '../../../shared/exchange/merge/tidied.ts';
import { type Link, linkSchema } from '../../../shared/model/link.ts';
import { type Person, personSchema } from '../../../shared/model/person.ts';
import { brokenRules, type Project } from '../../../shared/model/project.ts';
import { anyProject } from '../../support/any-project.ts';

/** What came back of a project that was written and read. */
function comeBack(format: Format, project: Project): Found {
  const sheets = format.write(project).flatMap(({ bytes, suffix, extension }) => {
    const read = format.read(bytes, `list${suffix}.${extension}`);
    if (!read.ok) throw new Error(read.failure);
    return read.value.kind === 'tables' ? read.value.sheets : [];
  });
  return foundIn(sheets);
}

/** Cells hold text without spaces at its ends and without halves of characters; lists hold nothing twice. */
function asCell(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().trim();
  if (Array.isArray(value)) return [...new Set(value.map(asCell))].filter((each) => each !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asCell(part)]));
}

/** The project as tables can hold it: organisations and units are told apart by their names. */
const held = (project: Project): Project => ({
  ...project,
  organisations: renamed(project.organisations),
  units: renamed(project.units),
  people: mapped(project.people, (person) => personSchema.parse(tidied(asCell(person) as object))),
  links: mapped(project.links, (link) => linkSchema.parse(tidied(asCell(link) as object))),
});

const renamed = <Item extends { name: string }>(records: Record<string, Item>): Record<string, Item> =>
  Object.fromEntries(
    Object.entries(records).map(([id, record], nth) => [
      id,
      { ...record, name: `${asCell(record.name)} ${nth}`.trim() },
    ]),
  );

const mapped = <Item>(records: Record<string, Item>, change: (record: Item) => Item): Record<string, Item> =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]));

const who = (project: Project, { organisation, unit, position: _, photo: _photo, ...person }: Person) => ({
  ...person,
  organisation: project.organisations[organisation]?.name,
  unit: unit && project.units[unit]?.name,
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const peopleIn = (project: Project) =>
  Object.values(project.people)
    .map((person) => who(project, person))
    .sort(byId);
const linksIn = (project: Project): Link[] => Object.values(project.links).sort(byId);

const formats = [csv, xlsx, kumu, kumuCsv, kumuBlueprint, gephiCsv].map((format) => [format.title, format] as const);

describe.each(formats)('%s', (_, format) => {
  test('brings everything back that tables can hold, into a new project', () => {
    fc.assert(
      fc.property(anyProject, (any) => {
        const project = held(any);
        const found = comeBack(format, project);
        expect(found.skipped).toEqual([]);
        const again = projectFrom(found, project.title);
        expect(peopleIn(again)).toEqual(peopleIn(project));
        expect(linksIn(again)).toEqual(linksIn(project));
        expect(brokenRules(again)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('that was not changed elsewhere changes nothing in its project', () => {
    fc.assert(
      fc.property(anyProject, (any) => {
        const project = held(any);
        const { people, links, organisations, units } = previewOf(project, comeBack(format, project));
        const all = [...people, ...links];
        expect(countOutcomes(all)).toMatchObject({ unchanged: all.length });
        expect([organisations, units]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });
});
