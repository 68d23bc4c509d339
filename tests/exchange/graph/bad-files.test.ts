import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawio } from '../../../shared/exchange/drawio/drawio.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { gexf } from '../../../shared/exchange/gexf/gexf.ts';
import { graphml } from '../../../shared/exchange/graphml/graphml.ts';
import { jsonCanvas } from '../../../shared/exchange/json-canvas.ts';
import { vcard } from '../../../shared/exchange/vcard/vcard.ts';
import { foundBy, refusalBy, utf8, written } from '../../support/exchanged.ts';
import { sampleProject } from '../../support/samples.ts';

const all: readonly Format[] = [jsonCanvas, graphml, gexf, drawio, vcard];
const graphOf = (body: string): string => `<graphml><graph edgedefault="directed">${body}</graph></graphml>`;
const bytesOf = (format: Format): Uint8Array => format.write(sampleProject('one-card'))[0]?.bytes ?? utf8('');

describe.each(all)('$title', (format) => {
  const whole = bytesOf(format);

  test('is taken whole or refused with a sentence, wherever the file is cut off', () => {
    const people = foundBy(format, whole).people.length;
    for (let cut = 1; cut < 60; cut += 1) {
      const length = Math.floor((whole.length * cut) / 60);
      const reading = format.read(whole.subarray(0, length), 'a file');
      if (!reading.ok) expect(reading.failure).toMatch(/^[A-Z].*\.$/s);
      else if (format !== vcard) throw new Error(`taken at ${length} of ${whole.length}`);
      else expect(foundBy(format, whole.subarray(0, length)).people.length).toBeLessThanOrEqual(people);
    }
  });

  test('is never a crash, whatever bytes are in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const reading = format.read(bytes, 'a file');
        if (!reading.ok) expect(reading.failure).toMatch(/\.$/);
      }),
      { numRuns: 60 },
    );
  });

  test('of another kind is refused with a sentence', () => {
    for (const bytes of [
      utf8(''),
      utf8('\0\0\0\0'),
      utf8('hello'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      utf8('<a/>'),
      utf8('{"a":1}'),
    ]) {
      const reading = format.read(bytes, 'a file');
      expect(reading.ok ? 'taken' : reading.failure).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

describe('XML', () => {
  test('that declares entities is refused, so that nothing grows and nothing else is opened', () => {
    const laughs =
      '<!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>';
    expect(refusalBy(graphml, laughs)).toBe('The file declares entities of its own, which Accord does not read.');
    const outside = '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph/></gexf>';
    expect(refusalBy(gexf, outside)).toBe('The file declares entities of its own, which Accord does not read.');
  });

  test('that is nested too deep is refused', () => {
    expect(refusalBy(graphml, '<graphml>'.repeat(20_000))).toBe(
      'The file is nested deeper than 64 levels, which no map is.',
    );
  });

  test('says in which line it is damaged', () => {
    expect(refusalBy(graphml, '<graphml>\n<graph>\n</node>')).toMatch(/^The file is damaged in line 3: /);
  });

  test('is read in the encoding it names', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph><node id="J\u00f6rg"/></graph></graphml>',
      'latin1',
    );
    expect(foundBy(graphml, bytes).people.map(({ name }) => name)).toEqual(['Jörg']);
  });
});

test('a million people are too many, and it is said how many are not', () => {
  const nodes = Array.from({ length: 60_000 }, (_, nth) => `<node id="${nth}"/>`).join('');
  expect(refusalBy(graphml, graphOf(nodes))).toBe(
    'The file has 60,000 people; Accord takes 50,000 at most. Take a part of it.',
  );
});

test('an id that is there twice, lines to oneself and wrong places are told, and the rest is taken', () => {
  const found = foundBy(
    gexf,
    utf8(`<gexf xmlns:viz="v"><graph><nodes>
      <node id="a" label="Ada"><viz:position x="NaN" y="1"/></node>
      <node id="a" label="Twin"/>
      <node id="__proto__" label="Proto"><viz:position x="1e308" y="0"/></node>
      </nodes><edges><edge source="a" target="a"/><edge source="a" target="__proto__" weight="Infinity"/><edge source="a" target="nobody"/></edges></graph></gexf>`),
  );
  expect(found.people.map(({ name, position }) => [name, position])).toEqual([
    ['Ada', undefined],
    ['Proto', undefined],
  ]);
  expect(found.links.map(({ to, fields }) => [to, fields.strength])).toEqual([
    ['__proto__', undefined],
    ['nobody', undefined],
  ]);
  expect(found.skipped.map(({ why }) => why)).toEqual([
    'the id "a" is there twice; the first was taken',
    'its place is beyond the edge of any map; it gets one',
    'its place is beyond the edge of any map; it gets one',
    'both ends of the line are the same person',
  ]);
});

test('groups that lie within each other in a circle are taken apart', () => {
  const cell = (id: string, parent: string) =>
    `<mxCell id="${id}" value="Group ${id}" style="swimlane" vertex="1" parent="${parent}"><mxGeometry x="5" width="10" height="10"/></mxCell>`;
  const found = foundBy(
    drawio,
    utf8(
      `<mxGraphModel><root>${cell('a', 'b')}${cell('b', 'a')}<mxCell id="p" value="Ada" vertex="1" parent="a"/></root></mxGraphModel>`,
    ),
  );
  expect(found.people).toMatchObject([{ name: 'Ada' }]);
  expect(found.skipped.map(({ why }) => why)).toContain('"Group a" lies within itself; it was taken out of its group');
});

test('a page that unpacks to very much is refused before it is unpacked', () => {
  const bomb = deflateRawSync(Buffer.alloc(80 * 1024 * 1024, '%20')).toString('base64');
  expect(refusalBy(drawio, `<mxfile><diagram name="x">${bomb}</diagram></mxfile>`)).toBe(
    'A page of the diagram unpacks to more than 64 MB, which no map is. Nothing was taken.',
  );
});

test('JSON with a name that reaches into prototypes, or a number that cannot be kept, is refused', () => {
  expect(refusalBy(jsonCanvas, '{"nodes":[{"__proto__":{"a":1}}]}')).toMatch(/must not be called __proto__\.$/);
  expect(refusalBy(jsonCanvas, '{"nodes":[{"id":"a","type":"text","x":1e400}]}')).toMatch(
    /too large to be kept exactly\.$/,
  );
});

test('what looks like markup or a formula is text in every field, and comes back as it was', () => {
  const hostile = `<img src=x onerror="alert(1)">]]>&amp;=cmd|'/C calc'!A0[[x]] ![y](http://z) *b*`;
  const project = sampleProject('one-card');
  for (const person of Object.values(project.people)) Object.assign(person, { name: hostile, jobTitle: hostile });
  for (const format of all) {
    const [file] = format.write(project);
    for (const { name, fields } of foundBy(format, file?.bytes ?? utf8('')).people)
      expect([name, fields.jobTitle]).toEqual([hostile, hostile]);
    if (format === jsonCanvas) expect(written(file?.bytes)).not.toMatch(/[^\\]<img/);
    else if (format !== vcard) expect(written(file?.bytes)).not.toContain('<img');
  }
});
