import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../../shared/exchange/formats.ts';
import type { Found } from '../../../shared/exchange/found.ts';
import { foundBy, named } from '../../support/exchanged.ts';
import { fixtures } from '../../support/places.ts';

function foundIn(fileName: string): Found {
  const bytes = readFileSync(join(fixtures, 'exchange', fileName));
  const format = formatFor(fileName, bytes);
  if (!format) throw new Error('nobody knows this file');
  return foundBy(format, bytes, fileName);
}

/** "Dana > Omar, influence, directed", by the names of the people. */
function lines({ people, links }: Found): string[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return links.map(({ from, to, fields: { kind, direction, label } }) =>
    [`${names.get(from) ?? from} > ${names.get(to) ?? to}`, kind, direction, label].filter(Boolean).join(', '),
  );
}

const belongs = ({ people }: Found): string[] =>
  people.map(({ name, organisation, unit }) => [name, organisation, unit].filter(Boolean).join(' / '));

describe('a canvas of Obsidian', () => {
  const found = foundIn('obsidian.canvas');

  test('has its groups as organisations and units, and people by where they lie', () => {
    expect(belongs(found)).toEqual([
      'Dana Whitfield / University Library',
      'Rosa Lindqvist / University Library / Circulation',
      'Omar Haddad / State University',
      'Mei Tanaka',
    ]);
    expect(found.organisations.map(({ name, fields }) => [name, fields.colour])).toEqual([
      ['University Library', 'teal'],
      ['State University', 'plum'],
    ]);
    expect(found.units.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Circulation', 'University Library'],
    ]);
  });

  test('is read without its Markdown, names first, what they do below', () => {
    expect(named(found, 'Rosa Lindqvist').fields.jobTitle).toBe('Head of circulation');
  });

  test('has its lines with kinds and directions; an end that is missing stays to be offered as a placeholder', () => {
    expect(lines(found)).toEqual([
      'Dana Whitfield > Omar Haddad, influence, directed',
      'Rosa Lindqvist > Dana Whitfield, reports-to, directed',
      'Rosa Lindqvist > Omar Haddad, works-with, mutual, lunch on Fridays',
      'Mei Tanaka > Omar Haddad, influence, directed',
      'deadbeef00000000 > Dana Whitfield, influence, directed',
    ]);
  });

  test('says what was not taken', () => {
    expect(found.skipped).toEqual([
      { place: { column: 'nodes[6]' }, why: 'a file or a web page is not a person' },
      { place: { column: 'edges[4]' }, why: 'the line ends at a group; lines are between people' },
    ]);
  });
});

describe('a graph of yEd', () => {
  const found = foundIn('yed.graphml');

  test('has groups in groups as units, with their colours, and people where they are drawn', () => {
    expect(belongs(found)).toEqual([
      'Dana Whitfield / University Library',
      'Rosa Lindqvist / University Library / Circulation',
      'Omar Haddad',
    ]);
    expect(found.organisations).toMatchObject([
      { name: 'University Library', frame: { x: 0, y: 0, width: 520, height: 300 }, fields: { colour: 'teal' } },
    ]);
    expect(named(found, 'Dana Whitfield').position).toEqual({ x: 20, y: 62 });
  });

  test('has data as fields: by the heading, by the usual value, and as plain text', () => {
    expect(named(found, 'Dana Whitfield').fields).toMatchObject({
      jobTitle: 'Director',
      notes: 'Decides on <budget> & staff',
    });
    expect(named(found, 'Omar Haddad').fields).toMatchObject({
      jobTitle: 'Member of staff',
      contact: { other: 'https://example.org/omar' },
    });
  });

  test('has lines by their arrows, and how strong they are by how thick they are drawn', () => {
    expect(lines(found)).toEqual([
      'Dana Whitfield > Omar Haddad, influence, directed',
      'Rosa Lindqvist > Dana Whitfield, reports-to, directed',
      'Rosa Lindqvist > Omar Haddad, works-with, mutual, lunch',
    ]);
    expect(found.links.map(({ fields }) => fields.strength)).toEqual([3, 1, 2]);
  });
});

test('a graph of NetworkX names people by their ids, and tells once what it has no field for', () => {
  const found = foundIn('networkx.graphml');
  expect(belongs(found)).toEqual(['Ada / IT', 'Ben / Finance', 'Cleo']);
  expect(lines(found)).toEqual(['Ada > Ben, works-with, mutual', 'Ben > Cleo, works-with, mutual']);
  expect(found.links.map(({ fields }) => fields.strength)).toEqual([1, 3]);
  expect(found.skipped).toEqual([{ place: { column: 'betweenness' }, why: 'Accord has no field for this' }]);
});

describe('a graph of Gephi', () => {
  const found = foundIn('gephi.gexf');

  test('has its title, attributes by their titles, and whoever has no label by the id', () => {
    expect(found.title).toBe('Who asks whom');
    expect(belongs(found)).toEqual(['Ada Okafor / State University', 'Ben Ruiz / State University', '2']);
    expect(named(found, 'Ada Okafor').fields.jobTitle).toBe('Staff');
    expect(named(found, 'Ben Ruiz').fields.jobTitle).toBe('Head of networks');
  });

  test('is drawn apart so that cards have room, the right way up', () => {
    const [ada, ben] = [named(found, 'Ada Okafor').position, named(found, 'Ben Ruiz').position];
    expect((ben?.x ?? 0) - (ada?.x ?? 0)).toBeGreaterThan(200);
    expect((ben?.y ?? 0) - (ada?.y ?? 0)).toBeGreaterThan(200);
  });

  test('turns a line around that is told from its other end', () => {
    expect(lines(found)).toEqual([
      'Ada Okafor > Ben Ruiz, influence, directed',
      'Ben Ruiz > 2, works-with, mutual',
      'Ada Okafor > Ben Ruiz, influence, directed',
    ]);
  });
});

test('GEXF 1.2 has groups by nesting and by "pid"', () => {
  const found = foundIn('hierarchy-1.2.gexf');
  expect(belongs(found)).toEqual([
    'Rosa / Kevin Bacon Library / Circulation',
    'Dana / Kevin Bacon Library',
    'Omar / University',
  ]);
  expect(lines(found)).toEqual(['Rosa > Omar, works-with, mutual']);
});

describe.each(['plain.drawio', 'packed.drawio'])('a diagram of draw.io, %s', (fileName) => {
  const found = foundIn(fileName);

  test('has containers as organisations, through groups without a name, and labels as plain text', () => {
    expect(belongs(found)).toEqual([
      'Dana Whitfield / University Library',
      'Rosa & Tom / University Library',
      'Omar Haddad / State University / IT',
    ]);
    expect(found.organisations.map(({ name, fields }) => [name, fields.colour])).toEqual([
      ['University Library', 'moss'],
      ['State University', 'indigo'],
    ]);
  });

  test('has the data of its objects as fields, and places on the whole page', () => {
    expect(named(found, 'Dana Whitfield').fields).toMatchObject({
      jobTitle: 'Director',
      contact: { email: 'dana@library.example' },
      tower: { value: 8 },
    });
    expect(named(found, 'Rosa & Tom').position).toEqual({ x: 40 + 200 + 10 + 80 - 100, y: 40 + 120 + 20 + 30 - 38 });
  });

  test('has its lines by their arrows and by the words on them', () => {
    expect(lines(found)).toEqual([
      'Dana Whitfield > Omar Haddad, influence, directed',
      'Rosa & Tom > Omar Haddad, works-with, mutual',
      'Rosa & Tom > Dana Whitfield, influence, directed',
    ]);
    expect(found.links.map(({ fields }) => fields.strength)).toEqual([3, 1, 1]);
  });

  test('says what was not taken', () => {
    const why = found.skipped.map((each) => each.why);
    expect(why).toContain('these are words on the page, not a shape');
    expect(why).toContain('1 shape has no words on it and names nobody');
    expect(why).toContain('the line has a loose end');
    expect(why).toContain('Accord has no field for this');
    expect(why.includes('only the first page with shapes is taken')).toBe(fileName === 'plain.drawio');
  });
});
