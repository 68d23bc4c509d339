import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { searchPrivate } from '../../electron/host/search-private.ts';
import type { MapProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { tracesOf } from '../../shared/report/traces.ts';
import { plantedProject } from '../support/planted.ts';
import { sampleProject } from '../support/samples.ts';

const printer = chromiumPrinter();
const parts = { printer, clock: { now: () => Date.UTC(2026, 10, 24, 12) }, fonts: bundledFonts() };
const usual: MapProduct = {
  kind: 'map',
  format: 'pdf',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
};

const wanted = (values: readonly string[]) => values.map((value) => ({ what: value, value, traces: tracesOf(value) }));
const printed = (body: string, head = '<title>T</title>') =>
  printer.print(`<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);
const foundIn = async (pdf: Uint8Array, values: readonly string[]) =>
  (await searchPrivate(pdf, wanted(values))).found.map(({ what }) => what).sort();

const hasFontFor = (language: string): boolean =>
  (spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout ?? 'unknown').trim() !== '';

describe('a value that Chromium printed is found', () => {
  test.for([
    ['Latin', 'Zurückhaltend gegenüber Änderungen', 'en'],
    ['ligatures', 'The efficient office offers affluent staff difficult files', 'en'],
    ['Greek', 'Η Ελένη διστάζει ακόμη', 'el'],
    ['Cyrillic', 'Фёдор против этого', 'ru'],
    ['Arabic', 'لا يثق بنا محمد الأمين', 'ar'],
    ['Hebrew', 'היא עדיין לא השתכנעה', 'he'],
    ['Chinese', '李伟反对这个项目', 'zh'],
    ['Japanese', 'システム部長は反対', 'ja'],
    ['one short word', 'Quarrel', 'en'],
    ['half in one direction', 'Asked محمد twice about it', 'ar'],
  ] as const)('in %s, in several fonts, in one line and in many', async ([_script, value, language], { skip }) => {
    if (!hasFontFor(language)) return skip('this machine has no font for it');
    for (const style of [
      'font: 14px Inter, sans-serif',
      'font: 15px serif; font-variant-ligatures: common-ligatures discretionary-ligatures',
      'font: 700 12px monospace; letter-spacing: 2px',
      ...(value.includes(' ') ? ['font: 14px sans-serif; width: 90px; text-align: justify'] : []),
    ])
      expect(
        await foundIn(await printed(`<p>Before</p><p style="${style}">${value}</p><p>After</p>`), [value]),
        style,
      ).toEqual([value]);
  });

  test('broken in the middle of its words, hyphenated, in capitals, in pieces, over a page', async () => {
    const value = 'Nobody has told the provost anything about this partnership';
    const bodies = [
      `<p style="width: 40px; overflow-wrap: anywhere">${value}</p>`,
      `<p style="width: 60px">${value.replaceAll(/(\w{4})(?=\w)/g, '$1&shy;')}</p>`,
      `<p style="text-transform: uppercase">${value}</p>`,
      `<p>${value.replaceAll(/(\w\w)/g, '<b>$1</b>')}</p>`,
      `<p style="margin-top: 1000px; font-size: 40px; width: 500px">${value}</p>`,
      `<p>${value.slice(0, 34)}…</p>`,
      `<svg><text y="20">${value.slice(0, 30)}</text><text y="40">${value.slice(30)}</text></svg>`,
    ];
    for (const body of bodies) expect(await foundIn(await printed(body), [value]), body).toEqual([value]);
  });

  test('in the title, a bookmark, a description or a link, though no page shows it', async () => {
    const pdf = await printed(
      `<h1><span style="font-size: 0">x</span>Heading of Quirinius</h1><img alt="Picture of Apollonia" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">
       <a href="https://example.org/~bartholomew%2Ekensington?who=L%C3%BCdenscheid">link</a>`,
      '<title>Title with Zenobia Ψ</title>',
    );
    const values = [
      'Title with Zenobia Ψ',
      'Heading of Quirinius',
      'Picture of Apollonia',
      'bartholomew.kensington',
      'Lüdenscheid',
    ];
    expect(await foundIn(pdf, values)).toEqual([...values].sort());
  });

  test('and what is not there is not', async () => {
    const pdf = await printed('<p>An office for the affluent. Ελένη. محمد 李伟</p>');
    expect(
      await foundIn(pdf, [
        'Officer',
        'Ελένης',
        'محمود علي',
        '李伟反对',
        'afflu',
        'stroke',
        'Helvetica',
        'Page',
        'Resources',
        'Producer',
        'Structure',
      ]),
    ).toEqual([]);
  });
});

describe('every value of every record', () => {
  test('that is printed for myself is found by the search for the partner', async () => {
    const project = plantedProject();
    const values = privateValues(project, 'partner');
    const pdf = await productBytes(project, usual, parts);
    const { found, searched } = await searchPrivate(pdf, values);
    expect(searched).toBe(values.length);
    const kinds = found.map(({ what }) => what.replace(/ \(.*/, ''));
    expect(new Set(kinds)).toEqual(
      new Set([
        'What people want to reach',
        'Contact details',
        'Notes on people',
        'Sticky notes',
        'Lines that are our view',
        'Labels of lines',
      ]),
    );
  });

  test('is found wherever it is written', async () => {
    const project = plantedProject();
    const values = privateValues(project, 'partner');
    const body = values.map(({ value }) => `<p>${value}</p>`).join('');
    const { found } = await searchPrivate(await printed(body), values);
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(values.map(({ what }) => what)));
  });
});

describe('what is partner-safe', () => {
  const documents = (project: Project, more: Partial<MapProduct>): Promise<Uint8Array>[] => [
    productBytes(project, { ...usual, audience: 'partner', ...more }, parts),
    productBytes(project, { ...usual, audience: 'partner', format: 'svg', ...more }, parts),
    productBytes(project, { kind: 'defence', format: 'pdf', audience: 'partner', naming: more.naming }, parts),
  ];

  test.each(['one-card', 'consultants-and-managers'])('has no private value of %s, named or not', async (name) => {
    const project = sampleProject(name);
    for (const naming of ['names', 'numbers', 'roles'] as const)
      for (const bytes of await Promise.all(documents(project, { naming }))) {
        const values = privateValues(project, 'partner', naming);
        expect(values.length).toBeGreaterThan(5);
        expect((await searchPrivate(bytes, values)).found).toEqual([]);
      }
  });
});
