import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../shared/base/one-line.ts';
import { hasAt, isEmptyValue, valueAt } from '../../../shared/exchange/columns/field.ts';
import { fieldsOf } from '../../../shared/exchange/columns/recognise.ts';
import { drawio } from '../../../shared/exchange/drawio/drawio.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { gexf } from '../../../shared/exchange/gexf/gexf.ts';
import { graphml } from '../../../shared/exchange/graphml/graphml.ts';
import { fitForXml } from '../../../shared/exchange/xml/write.ts';
import { anyProject } from '../../support/any-project.ts';
import { foundBy } from '../../support/exchanged.ts';

const formats: readonly [Format, (text: string) => string][] = [
  [graphml, fitForXml],
  [gexf, fitForXml],
  [drawio, fitForXml],
];

/** The fields of a record that say something, in words, as a list would write them; what is told from elsewhere is left out. */
function saidOf(kind: 'people' | 'links', record: object, kept: (text: string) => string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const field of fieldsOf(kind)) {
    if (field.path.length === 0 || !hasAt(record, field.path)) continue;
    const value = once(valueAt(record, field.path), kept);
    const text = isEmptyValue(value) ? '' : kept(field.kind.write(value));
    if (text.trim() !== '') said[field.id] = text.trim();
  }
  return said;
}

/** A list says each thing once, and nothing says nothing. */
const once = (value: unknown, kept: (text: string) => string): unknown =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? [...new Set(value.map((each) => kept(each).trim()))].filter((each) => each !== '')
    : value;

describe.each(formats)('$title', (format, kept) => {
  test('gives back of every project what its people and lines say', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const people = Object.values(project.people);
        if (people.length === 0) return;
        const [file] = format.write(project);
        const found = foundBy(format, file?.bytes ?? new Uint8Array());
        expect(found.people.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
        for (const person of people) {
          const again = found.people.find(({ id }) => id === person.id);
          if (!again) throw new Error('somebody is missing');
          expect(again.name).toBe(oneLine(person.name));
          expect(saidOf('people', again.fields, kept)).toEqual(saidOf('people', person, kept));
          expect(again.position?.x).toBeCloseTo(person.position.x, 5);
          expect(again.position?.y).toBeCloseTo(person.position.y, 5);
          const organisation = project.organisations[person.organisation]?.name ?? '';
          expect(again.organisation ?? '').toBe(oneLine(organisation));
        }
        expect(found.links).toHaveLength(Object.keys(project.links).length);
        for (const link of Object.values(project.links)) {
          const again = found.links.find(({ id }) => id === link.id);
          expect([again?.from, again?.to]).toEqual([link.from, link.to]);
          expect(saidOf('links', again?.fields ?? {}, kept)).toEqual(saidOf('links', link, kept));
        }
        expect(found.skipped).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
