import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFor, formatNamed, formats, formatsCalled, lostIn } from '../../shared/exchange/formats.ts';
import type { Project } from '../../shared/model/project.ts';
import { utf8 } from '../support/exchanged.ts';
import { type NetworkName, network } from '../support/networks.ts';
import { sampleProject } from '../support/samples.ts';
import { questions, roundTrip, surviving } from '../support/surviving.ts';

const manual = readFileSync(new URL('../../docs/lists/formats.md', import.meta.url), 'utf8');

test('every file that is written is known again for what it is', () => {
  const project = sampleProject('one-card');
  // Tables of people and lines are read in one way, whoever has written them.
  for (const format of formats)
    for (const { suffix, extension, bytes } of format.write(project))
      expect(formatFor(`map${suffix}.${extension}`, bytes)?.name).toMatch(extension === 'csv' ? /csv$/ : format.name);
});

test('what is in a file counts more than how it is called', () => {
  const graphml = utf8('<?xml version="1.0"?>\n<!-- hello --><graphml xmlns="http://graphml.graphdrawing.org/xmlns"/>');
  expect(formatFor('map.xml', graphml)?.name).toBe('graphml');
  expect(formatFor('map.canvas', graphml)?.name).toBe('graphml');
  expect(formatFor('map.gexf', utf8('not XML at all'))?.name).toBe('gexf');
  expect(formatFor('map.xyz', utf8('not XML at all'))).toBeUndefined();
});

test('a name that can be several formats means the usual one', () => {
  expect(formatsCalled('People.CSV')[0]?.name).toBe('csv');
  expect(formatsCalled('people.xlsx')[0]?.name).toBe('xlsx');
  expect(formatNamed('drawio')?.extensions).toEqual(['drawio']);
});

test('the manual says of every format what survives a round trip, as it is', () => {
  const survivors = formats.map((format) => ({ format, kept: surviving(format) }));
  const heading = ['', ...formats.map(({ name }) => `\`${name}\``)];
  const rows = questions.map((question) => [
    question,
    ...survivors.map(({ kept }) => (kept.has(question) ? 'yes' : '-')),
  ]);
  const table = [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  expect(manual).toContain(table);
});

test('the manual names every format with its ending and what it cannot hold', () => {
  for (const format of formats) {
    const endings = format.extensions.map((each) => `.${each}`).join(', ');
    expect(manual).toContain(
      `- \`${format.name}\`: ${format.title} (${endings}). It cannot hold: ${lostIn(format).join('; ')}.`,
    );
  }
});

const linesOf = ({ people, links }: Project): string[] =>
  Object.values(links)
    .map(({ from, to, kind, direction }) => `${people[from]?.name} ${kind} ${direction} ${people[to]?.name}`)
    .sort();

test.each(
  (['consulting', 'high-tech-managers'] as const satisfies readonly NetworkName[]).flatMap((name) =>
    formats.filter((format) => format.name !== 'vcard').map((format) => [name, format] as const),
  ),
)('the study %s comes back with every line in $name', (name, format) => {
  const { project } = network(name);
  expect(linesOf(roundTrip(format, project))).toEqual(linesOf(project));
});
