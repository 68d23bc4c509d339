import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { entryId } from '../../shared/base/ids.ts';
import { type PosterName, type PosterSize, posterName } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { newPain } from '../../shared/model/value.ts';
import type { Audience } from '../../shared/model/view.ts';
import { posterSvg } from '../../shared/report/poster.tsx';
import { readPdf } from '../support/pdf.ts';
import { readPng } from '../support/png.ts';
import { hardToFit } from '../support/posters.ts';
import { sampleProject } from '../support/samples.ts';

const parts = { printer: chromiumPrinter(), clock: { now: () => Date.UTC(2026, 10, 24, 12) }, fonts: bundledFonts() };

const usual = { poster: 'bridge', size: 'A4', orientation: 'landscape', audience: 'partner' } as const;

const svg = (project: Project, audience: Audience, poster: PosterName = 'bridge') =>
  posterSvg(project, { ...usual, poster, audience, fontFaces: '' });

/** The project with a mark in every text that is a note, a judgement or our own affair. */
function withSecrets(): Project {
  const project = sampleProject('one-card');
  const secret = 'SECRET';
  for (const organisation of Object.values(project.organisations)) organisation.notes = secret;
  for (const unit of Object.values(project.units)) {
    unit.notes = secret;
    unit.priority = { rank: 1, of: 9, basis: secret };
  }
  for (const person of Object.values(project.people)) {
    person.notes = secret;
    person.goals = secret;
    person.tags = [secret];
    person.jobTitle = secret;
    person.attitude = { current: 'resistant', basis: secret };
    person.contact = { email: secret, phone: secret, location: secret, other: secret };
  }
  project.question = secret;
  project.value.pains = [{ ...newPain(), team: secret, pain: secret, plan: secret }];
  for (const culture of project.value.cultures)
    Object.assign(culture, { left: secret, expect: secret, goodFor: secret });
  project.value.defence = secret;
  project.vision.namesInUse = [secret];
  project.vision.readers = [{ id: entryId.parse(crypto.randomUUID()), who: secret, answer: secret, confusion: secret }];
  return project;
}

describe('nothing private is on a poster', () => {
  test('no note, judgement, pain or reader’s answer, for any audience', () => {
    for (const poster of posterName.options)
      for (const audience of ['myself', 'team', 'partner'] as const)
        expect(svg(withSecrets(), audience, poster), poster).not.toContain('SECRET');
  });

  test('the partner does not learn who our champion is; who is a sponsor is no secret', () => {
    for (const poster of posterName.options) {
      expect(svg(sampleProject('one-card'), 'team', poster)).toContain('Dana Whitfield');
      expect(svg(sampleProject('one-card'), 'partner', poster)).not.toContain('Dana Whitfield');
      expect(svg(sampleProject('one-card'), 'partner', poster)).toContain('Ana Duarte');
    }
  });
});

/** The page box in points, as poppler reads it; nothing where it is not installed. */
function pageBox(pdf: Uint8Array): { pages: number; width: number; height: number } | undefined {
  const { stdout, error } = spawnSync('pdfinfo', ['-'], { encoding: 'utf8', input: pdf });
  if (error) return undefined;
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]), width: Number(width), height: Number(height) };
}

describe('a printed poster', () => {
  test.each<[PosterSize, width: number, height: number]>([
    ['A4', 842, 595],
    ['A3', 1191, 842],
    ['A2', 1684, 1191],
    ['16:9', 960, 540],
    ['4:3', 720, 540],
    ['square', 595, 595],
  ])('is one page of exactly %s, with its words as text in Inter', async (size, width, height) => {
    const pdf = await productBytes(
      sampleProject('one-card'),
      { ...usual, kind: 'poster', format: 'pdf', size, audience: 'team' },
      parts,
    );
    const read = await readPdf(pdf);
    const box = pageBox(pdf) ?? {
      pages: read.pages.length,
      width: read.pages[0]?.width,
      height: read.pages[0]?.height,
    };
    expect(box.pages).toBe(1);
    expect(Math.abs((box.width ?? 0) - width)).toBeLessThan(1);
    expect(Math.abs((box.height ?? 0) - height)).toBeLessThan(1);
    expect(read.title).toBe('One Card');
    for (const said of ['One Card', 'Dana Whitfield', 'State University', 'A third fewer calls'])
      expect(read.pages[0]?.text).toContain(said);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/BaseFont \/\w+\+Inter/);
  });

  test('stays one page whatever is on it', async () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const choices = {
        ...usual,
        kind: 'poster',
        format: 'pdf',
        poster: 'orchestra',
        orientation,
        audience: 'team',
      } as const;
      expect((await readPdf(await productBytes(hardToFit(), choices, parts))).pages).toHaveLength(1);
    }
  });
});

test('a poster as SVG brings its fonts and its size along', async () => {
  const bytes = await productBytes(
    sampleProject('one-card'),
    { ...usual, kind: 'poster', format: 'svg', size: 'A2' },
    parts,
  );
  const text = new TextDecoder().decode(bytes);
  expect(text).toMatch(/^<\?xml[^>]*>\n<svg [^>]*width="594\.00mm" height="420\.00mm"/);
  expect(text).toContain('@font-face{font-family:Inter');
  expect(text).not.toContain('foreignObject');
});

describe('a poster as PNG', () => {
  const png = async (more: object) =>
    readPng(
      await productBytes(
        sampleProject('one-card'),
        { ...usual, kind: 'poster', format: 'png', size: 'A4', ...more },
        parts,
      ),
    );

  test('is twice as sharp as a screen unless it is asked otherwise, with its sky', async () => {
    expect(await png({})).toEqual({ width: 2246, height: 1588, corner: [0xf7, 0xf6, 0xf3, 255] });
  });

  test('has nothing behind its picture when that is asked for', async () => {
    const { width, corner } = await png({ picture: { scale: 1, transparent: true } });
    expect(width).toBe(1123);
    expect(corner[3]).toBe(0);
  });
});

test('a report has the poster on a sheet of its own, to its edge, for its audience', async () => {
  const pdf = await productBytes(
    sampleProject('one-card'),
    {
      kind: 'map',
      format: 'pdf',
      paper: 'A4',
      orientation: 'portrait',
      audience: 'partner',
      view: 'everything',
      people: false,
      sections: [{ name: 'cover' }, { name: 'poster', paper: 'A3' }, { name: 'people' }],
    },
    parts,
  );
  const { pages } = await readPdf(pdf);
  const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(sizes.filter(([width]) => width === 1191)).toEqual([[1191, 842]]);
  expect(pages[1]?.text).toContain('One card opens both houses.');
  expect(pages[1]?.text).not.toMatch(/Dana Whitfield|Page 2/);
});
