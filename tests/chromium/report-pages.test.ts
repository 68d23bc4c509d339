import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import type { MapProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { reportSection } from '../../shared/model/view.ts';
import { largeProject } from '../bench/large-project.ts';
import { pageCount, readPdf } from '../support/pdf.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parts = {
  printer: chromiumPrinter(),
  clock: { now: () => Date.UTC(2026, 10, 24, 12) },
  fonts: bundledFonts(),
};
const every = reportSection.options.map((name) => ({ name }));

const printed = (project: Project, choices: Partial<MapProduct>) =>
  productBytes(
    project,
    {
      kind: 'map',
      format: 'pdf',
      paper: 'A4',
      orientation: 'landscape',
      audience: 'myself',
      view: 'everything',
      people: true,
      ...choices,
    },
    parts,
  );

/** Where the links of every page lead to: the number of a page, from 1. */
async function linksOf(pdf: Uint8Array): Promise<{ from: number; to: number }[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const found = [];
  for (let from = 1; from <= document.numPages; from += 1) {
    const page = await document.getPage(from);
    for (const { subtype, dest } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (explicit) found.push({ from, to: (await document.getPageIndex(explicit[0])) + 1 });
    }
  }
  await task.destroy();
  return found;
}

/** Asks a program of the machine about a PDF; nothing where it is not installed. */
function asked(program: string, args: readonly string[], pdf: Uint8Array) {
  const path = join(mkdtempSync(join(temporaryFolder(), 'pdf-')), 'report.pdf');
  writeFileSync(path, pdf);
  const { stdout, status, error } = spawnSync(program, [...args, path, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
  });
  return error ? undefined : { stdout, status };
}

const compact = (text: string): string => text.replaceAll(/\s+/g, '');

describe('a whole report as a PDF', () => {
  test('is tagged, has title, language and outline, and its sizes of pages are mixed', async () => {
    const project = sampleProject('one-card');
    const pdf = await printed(project, {
      sections: every.map((each) => (each.name === 'map' ? { ...each, paper: 'A3' } : each)),
    });
    const { title, language, bookmarks, pages } = await readPdf(pdf);
    expect(title).toBe('One Card: City Library and University IT');
    expect(language).toBe('en');
    const chapters = ['Vision', 'Map', 'Engagement matrix', 'Champions', 'Key support', 'People', 'Links', 'Insights'];
    const found = bookmarks.filter((each) => chapters.includes(each));
    expect(found).toEqual(chapters);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/MarkInfo');
    const sizes = pages.map(({ width, height }) => `${Math.round(width)} x ${Math.round(height)}`);
    expect(sizes.slice(0, 4)).toEqual(['595 x 842', '595 x 842', '842 x 595', '1191 x 842']);
    expect(await pageCount(pdf)).toBe(pages.length);
    // Each page says which it is, what it belongs to, and for whom it is; only the poster goes to the edge.
    for (const [nth, { text }] of pages.entries()) {
      if (nth === 2) continue;
      expect(compact(text)).toContain(`Page${nth + 1}of${pages.length}`);
      expect(compact(text)).toContain('For:Myself');
    }
  });

  test('is sound for qpdf and read in order by poppler', async ({ skip }) => {
    const pdf = await printed(sampleProject('one-card'), { sections: every });
    const checked = asked('qpdf', ['--check'], pdf);
    const read = asked('pdftotext', [], pdf);
    if (!checked || !read) return skip('this machine has no qpdf or no poppler: install them to include it');
    expect(checked.status).toBe(0);
    const order = [
      'C how somebody stands today',
      'could draw level',
      'Secured',
      'Omar Haddad listens to',
      'Find out next:',
    ];
    const places = order.map((words) => read.stdout.replaceAll(/\s+/g, ' ').indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('leads from everybody on the map to their row, and back', async () => {
    const project = sampleProject('one-card');
    const pdf = await printed(project, { sections: [{ name: 'map' }, { name: 'people', orientation: 'portrait' }] });
    const { pages } = await readPdf(pdf);
    const links = await linksOf(pdf);
    const count = Object.keys(project.people).length;
    expect(links.filter(({ from, to }) => from === 1 && to > 1)).toHaveLength(count);
    expect(links.filter(({ from, to }) => from > 1 && to === 1)).toHaveLength(count);
    expect(pages.length).toBeGreaterThan(1);
  });
});

describe('the map on more than one page', () => {
  test('is one page for each organisation, with its people and nobody else', async () => {
    const project = sampleProject('one-card');
    const { pages } = await readPdf(await printed(project, { sections: [{ name: 'map' }], pages: 'organisation' }));
    expect(pages).toHaveLength(2);
    const [ours, theirs] = pages.map(({ text }) => text);
    expect(ours).toContain('Ana Duarte');
    expect(ours).not.toContain('Dana Whitfield');
    expect(theirs).toContain('Dana Whitfield');
    expect(theirs).not.toContain('Ana Duarte');
  });

  test('is one page for each unit', async () => {
    const project = sampleProject('one-card');
    const { pages } = await readPdf(await printed(project, { sections: [{ name: 'map' }], pages: 'unit' }));
    expect(pages).toHaveLength(Object.keys(project.units).length);
    const help = pages.filter(({ text }) => text.includes('Priya Nair'));
    expect(help).toHaveLength(1);
    expect(help[0]?.text).toContain('Front line');
  });

  test('is on as many sheets as it takes, everybody on at least one, each with its number and its place', async () => {
    const project = sampleProject('consultants-and-managers');
    const { pages } = await readPdf(await printed(project, { sections: [{ name: 'map' }], pages: 'several' }));
    const [overview, ...sheets] = pages;
    expect(overview?.text).toContain(`On ${sheets.length} pages`);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { name } of Object.values(project.people))
      expect(
        sheets.some(({ text }) => text.includes(name)),
        name,
      ).toBe(true);
    // A sheet has its own part and not the whole.
    expect(sheets.every(({ text }) => !text.includes('Manager 07') || !text.includes('Consultant 20'))).toBe(true);
    for (const [nth, { text }] of sheets.entries())
      expect(compact(text)).toContain(`Page${nth + 1}of${sheets.length},row`);
  });

  test('is as large as it needs to be', async () => {
    const { pages } = await readPdf(
      await printed(sampleProject('consultants-and-managers'), {
        sections: [{ name: 'map', paper: 'map' }, { name: 'legend' }],
      }),
    );
    expect(pages[0]?.width).toBeGreaterThan(1700);
    expect(Math.round(pages[1]?.width ?? 0)).toBe(595);
  });
});

describe('at the ends of what a project can be', () => {
  test('nobody on the map still gives every section', async () => {
    const { project } = smallProject();
    Object.assign(project, { people: {}, links: {}, units: {} });
    const { pages } = await readPdf(await printed(project, { sections: every, pages: 'unit' }));
    expect(pages.length).toBeGreaterThanOrEqual(every.length);
  });

  test('2,000 people are on one page', { timeout: 120_000 }, async () => {
    const project = largeProject(2000);
    const pdf = await printed(project, { sections: [{ name: 'map', paper: 'A3' }] });
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('Person 2000');
  });
});
