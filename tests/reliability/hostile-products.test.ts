import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { newGain } from '../../shared/model/value.ts';
import { largeProject } from '../bench/large-project.ts';
import { doors } from '../support/doors.ts';
import { failingDisk } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';
import { readPdf } from '../support/pdf.ts';
import { smallProject } from '../support/small-project.ts';

const printer = chromiumPrinter(findChromium, 30_000);
afterAll(() => printer.close?.());
const parts = { printer, clock: { now: () => Date.UTC(2026, 10, 24, 12) }, fonts: bundledFonts() };

const map = {
  kind: 'map',
  paper: 'A3',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
} as const;
const defence = { kind: 'defence', audience: 'team' } as const;
const products: readonly (readonly [name: string, product: Product])[] = [
  ['a PDF', { ...map, format: 'pdf' }],
  ['an SVG', { ...map, format: 'svg' }],
  ['a PNG', { ...map, format: 'png', picture: { scale: 1, transparent: false } }],
  ['slides', { ...map, format: 'pptx' }],
  ['a Word document', { ...defence, format: 'docx' }],
  ['a web page', { ...defence, format: 'html' }],
  ['a defence sheet', { ...defence, format: 'pdf' }],
];
/** A PNG has no text to read. */
const readable = products.filter(([, { format }]) => format !== 'png');

/** What somebody reads in the file, as one text. */
async function textOf(bytes: Uint8Array, { format }: Product): Promise<string> {
  if (format === 'pdf') return (await readPdf(bytes)).pages.map(({ text }) => text).join('\n');
  const markup =
    format === 'pptx' || format === 'docx'
      ? Object.values(unzipSync(bytes))
          .map((each) => strFromU8(each))
          .join('\n')
      : new TextDecoder().decode(bytes);
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** One text wherever a product draws one. */
function saying(text: string): Project {
  const { project, ours, partner, desk, ana, dana, link } = smallProject();
  project.title = text;
  ours.name = text;
  partner.name = text;
  desk.name = text;
  Object.assign(ana, { name: text, jobTitle: text, goals: text, notes: text });
  dana.jobTitle = text;
  link.label = text;
  project.vision.title = text;
  project.value.gains.push({ ...newGain(), group: text, gain: text });
  return project;
}

const made = async (text: string, product: Product) =>
  textOf(await productBytes(saying(text), product, parts), product);
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe.each(readable)('in %s', (_name, product) => {
  test('a label of a million letters (21) does no harm', async () => {
    const { project, dana, link, ours } = smallProject();
    const endless = 'Endless '.repeat(131_072);
    link.label = endless;
    dana.name = endless;
    ours.name = endless;
    project.title = endless;
    project.vision.title = endless;
    expect(await textOf(await productBytes(project, product, parts), product)).toContain('Endless');
  });

  test('a million letters of notes and goals (21) do no harm', async () => {
    const { project, ana, dana } = smallProject();
    Object.assign(ana, { notes: 'Endless '.repeat(131_072), goals: 'Endless\n'.repeat(131_072) });
    Object.assign(dana, { notes: 'e'.repeat(1_048_576), goals: 'e'.repeat(1_048_576) });
    const bytes = await productBytes(project, product, parts);
    expect(bytes.length).toBeLessThan(4_000_000);
  });

  test.each([
    ['22', '<img src=x onerror=alert(1)>'],
    ['23', '</script><iframe src=file:///etc/passwd>'],
    ['24', '<meta http-equiv=refresh content=0>'],
    ['25', 'red}*{background:url(http://a.example/)}'],
    ['30', "=cmd|'/C calc'!A0"],
  ])('markup and commands are words like any other (%s)', async (_number, text) => {
    const read = await made(text, product);
    // It may be cut where there is no room, or broken over two lines.
    expect(squeezed(read)).toContain(
      squeezed(text)
        .slice(0, 12)
        .replaceAll("'", product.format === 'html' || product.format === 'svg' ? '&#x27;' : "'"),
    );
    expect(read).not.toContain('root:');
  });

  test('what nobody would see is shown marked (31)', async () => {
    const read = await made('Dana\u202ednetxe\u200b', product);
    expect(squeezed(read)).toContain('Dana[RLO]dnetxe[ZWSP]');
    expect(read).not.toMatch(/[\u202e\u200b]/);
  });
});

describe.each(products)('%s', (_name, product) => {
  test('is made of nobody at all, and with a title of 300 characters', async () => {
    const project = saying('Title '.repeat(50));
    project.people = {};
    project.links = {};
    expect((await productBytes(project, product, parts)).length).toBeGreaterThan(500);
  });

  test('has a placeholder for an image from a file, the net or another machine (26)', async () => {
    for (const source of [
      'file:///etc/passwd',
      'http://a.example/x.png',
      '\\\\server\\share\\x.png',
      'data:image/svg+xml,<svg/>',
    ]) {
      const { project, dana, ours } = smallProject();
      dana.photo = source;
      ours.logo = source;
      const bytes = await productBytes(project, product, parts);
      expect(bytes.length).toBeGreaterThan(500);
      if (product.format !== 'pdf' && product.format !== 'png')
        expect(await textOf(bytes, product), source).not.toContain(source);
    }
  });

  test('leaves the old file as it was, and nothing beside it, on a disk that is full', async () => {
    const [door] = doors;
    if (!door) throw new Error('there is a door');
    const open = await door.open({ disk: failingDisk('write', 'ENOSPC') });
    const { handle, content } = openedBy(await open.ask('openSample', { sample: 'one-card' }));
    const name = `old.${product.format}`;
    writeFileSync(join(open.library, name), 'the old file');
    open.willChoose(name);
    expect(await open.ask('exportFile', { project: handle, content, product })).toEqual({
      kind: 'failed',
      why: { kind: 'diskFull' },
    });
    expect(readFileSync(join(open.library, name), 'utf8')).toBe('the old file');
    expect(readdirSync(open.library)).toEqual([name]);
    await open.stop();
  });
});

test('2,000 people are on one page', async () => {
  const product: Product = { ...map, format: 'pdf', people: false };
  const { pages } = await readPdf(await productBytes(largeProject(2000), product, parts));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('Person 2000');
}, 120_000);
