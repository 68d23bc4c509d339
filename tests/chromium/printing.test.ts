import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { parseProject } from '../../shared/file/parse.ts';
import type { MapProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { readPdf } from '../support/pdf.ts';
import { samples } from '../support/places.ts';
import { smallProject } from '../support/small-project.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parts = {
  printer: chromiumPrinter(),
  clock: { now: () => Date.UTC(2026, 10, 24, 12) },
  fonts: bundledFonts(),
};

const usual: MapProduct = {
  kind: 'map',
  format: 'pdf',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
};
const printed = (project: Project, choices: Partial<MapProduct> = {}) =>
  productBytes(project, { ...usual, ...choices }, parts);

function sample(name: string): Project {
  const read = parseProject(readFileSync(join(samples, `${name}.accord`)));
  if (!read.ok) throw new Error('the sample does not open');
  return read.value.project;
}

/** The fonts of a PDF as its objects name them. Chromium writes object streams uncompressed. */
const fontsOf = (pdf: Uint8Array) =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/BaseFont \/([A-Za-z+-]+)/g),
  ].map(([, name]) => name ?? '');

/** Whether the machine can write a language at all; a browser cannot either where no font has its letters. */
function hasFontFor(language: string): boolean {
  const found = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return found.status !== 0 || found.stdout.trim() !== '';
}

/** Letters instead of shapes, without gaps, as written and turned round: readers differ in how they give right-to-left text. */
function bothWays(text: string): string {
  const letters = text.normalize('NFKC').replace(/\s+/g, '');
  return `${letters} ${[...letters].reverse().join('')}`;
}

describe('the PDF of a map', () => {
  test('has title, language, bookmarks, every name as text, and Inter embedded', async () => {
    const project = sample('one-card');
    const pdf = await printed(project);
    const read = await readPdf(pdf);
    expect(read.title).toBe('One Card: City Library and University IT');
    expect(read.language).toBe('en');
    expect(read.bookmarks).toEqual(expect.arrayContaining(['People', 'City Library', 'State University']));
    const [map, ...list] = read.pages;
    for (const name of ['Dana Whitfield', 'Omar Haddad', 'City Library']) expect(map?.text).toContain(name);
    const listed = list.map((page) => page.text).join(' ');
    for (const { name } of Object.values(project.people)) {
      const latin = name.replace(/[^ -\u017f]/g, '').trim();
      expect(listed).toContain(latin);
    }
    expect(map?.text).toContain('Is listened to by (strong)');
    expect(fontsOf(pdf).filter((name) => name.includes('Inter')).length).toBeGreaterThan(1);
  });

  test.for([
    ['Latin', 'Ünïversity', 'en'],
    ['Cyrillic', 'Фёдор', 'ru'],
    ['Chinese', '李伟', 'zh'],
    ['Japanese', 'システム', 'ja'],
    ['Arabic', 'محمد', 'ar'],
    ['emoji', '🌉', 'und-zsye'],
  ] as const)('can be searched in %s', async ([script, name, language], { skip }) => {
    if (!hasFontFor(language)) return skip(`this machine has no font for ${script}: install one to include it`);
    const { project, dana } = smallProject();
    dana.name = `${name} ${name}`;
    const { pages } = await readPdf(await printed(project));
    expect(pages).toHaveLength(2);
    for (const { text } of pages) expect(bothWays(text)).toContain(name);
  });

  test('writes Latin, Greek and Cyrillic with real fonts, never as drawn shapes', async () => {
    const { project, dana } = smallProject();
    dana.name = 'Ελένη Фёдор Ångström';
    const text = Buffer.from(await printed(project)).toString('latin1');
    expect(text).toContain('/Subtype /CIDFontType2');
    expect(text).not.toContain('/Subtype /Type3');
  });

  test.each([
    ['A4', 'landscape', 842, 595],
    ['A4', 'portrait', 595, 842],
    ['A3', 'landscape', 1191, 842],
    ['Letter', 'portrait', 612, 792],
    ['Tabloid', 'landscape', 1224, 792],
  ] as const)('fits %s %s', async (paper, orientation, width, height) => {
    const { pages } = await readPdf(await printed(sample('one-card'), { paper, orientation, people: false }));
    expect(pages).toHaveLength(1);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(width);
    expect(Math.round(pages[0]?.height ?? 0)).toBe(height);
  });

  test('is one page as large as the map, with the list on sheets', async () => {
    const { pages } = await readPdf(await printed(sample('consultants-and-managers'), { paper: 'map' }));
    expect(pages[0]?.width).toBeGreaterThan(1700);
    expect(pages[0]?.text).toContain('Manager 07');
    expect(Math.round(pages[1]?.width ?? 0)).toBe(595);
  });
});

describe('a hostile project cannot make the printer read or call anything (S8)', () => {
  test('no file, no address and no script reach the document', async () => {
    const canary = join(temporaryFolder(), 'canary.txt');
    writeFileSync(canary, 'CANARY-OF-A-LOCAL-FILE');
    let called = 0;
    const server = createServer((_request, response) => {
      called += 1;
      response.end('CANARY-OF-A-SERVER');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('connection', () => {
      called += 1;
    });
    // As if escaping had failed: the printer itself must hold.
    const pdf = await chromiumPrinter().print(`<!doctype html><html lang="en"><head><title>T</title>
      <meta http-equiv="refresh" content="0;url=${address}/refresh">
      <link rel="preconnect" href="${address}"><link rel="stylesheet" href="${address}/style.css">
      <base href="${address}/"></head><body><p>Still here</p>
      <iframe src="file://${canary}"></iframe><iframe src="${address}/frame"></iframe>
      <object data="file://${canary}"></object><embed src="${address}/embed">
      <img src="${address}/image"><img src="file://${canary}">
      <script>document.body.append('SCRIPT-RAN'); fetch('${address}/script')</script>
      <style>@import url("${address}/import"); body { background: url(${address}/background) }</style>
      </body></html>`);
    const text = (await readPdf(pdf)).pages.map((page) => page.text).join(' ');
    expect(text).toContain('Still here');
    expect(text).not.toContain('CANARY');
    expect(text).not.toContain('SCRIPT-RAN');
    expect(called).toBe(0);
    server.close();
  });
});

describe('without a browser to print with', () => {
  test('it says so and what to do', async () => {
    await expect(chromiumPrinter(() => undefined).print('<p>')).rejects.toThrow(/Install one, or set ACCORD_BROWSER/);
  });

  test('a program that is no browser is a failed print, not a crash, and leaves no profile behind', async () => {
    vi.stubEnv('TMPDIR', temporaryFolder());
    await expect(chromiumPrinter(() => '/bin/true').print('<p>')).rejects.toThrow(PrintingFailed);
    await expect(chromiumPrinter(() => '/nowhere/chromium').print('<p>')).rejects.toThrow(PrintingFailed);
    expect(readdirSync(tmpdir())).toEqual([]);
    vi.unstubAllEnvs();
  });
});

describe('finding a browser', () => {
  const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...there: string[]) =>
    findChromium({ platform, env, isThere: (path) => there.includes(path) });

  test('ACCORD_BROWSER comes first, and alone', () => {
    const env = { ACCORD_BROWSER: '/opt/mine', PATH: '/usr/bin' };
    expect(machine('linux', env, '/opt/mine', '/usr/bin/chromium')).toBe('/opt/mine');
    expect(machine('linux', env, '/usr/bin/chromium')).toBeUndefined();
  });

  test('on Linux, macOS and Windows it looks where they are', () => {
    expect(machine('linux', { PATH: '/bin:/opt/bin' }, '/opt/bin/google-chrome')).toBe('/opt/bin/google-chrome');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(machine('darwin', { HOME: '/Users/ana' }, mac)).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(machine('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge);
    expect(machine('linux', {})).toBeUndefined();
  });
});
