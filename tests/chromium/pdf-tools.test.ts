import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { sampleProject } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sections = [
  { name: 'cover' },
  { name: 'map', paper: 'A3' },
  { name: 'people', orientation: 'portrait' },
] as const;
let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await productBytes(
    sampleProject('one-card'),
    {
      kind: 'map',
      format: 'pdf',
      paper: 'A4',
      orientation: 'landscape',
      audience: 'team',
      view: 'everything',
      people: true,
      sections: [...sections],
    },
    { printer: chromiumPrinter(), clock: { now: () => Date.UTC(2026, 10, 24, 12) }, fonts: bundledFonts() },
  );
});

/** What a tool says of the report; nothing where it is not installed. */
function saidBy(tool: string, ...args: string[]): string | undefined {
  const file = join(temporaryFolder(), 'report.pdf');
  writeFileSync(file, pdf);
  const { error, status, stdout, stderr } = spawnSync(tool, [...args, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
  });
  if (error) return undefined;
  expect(status, stderr).toBe(0);
  return stdout;
}

describe('a report, read by other programs', () => {
  test('is a sound PDF to qpdf, with an outline, a language and links both ways', ({ skip }) => {
    const said = saidBy('qpdf', '--check');
    if (said === undefined) return skip('qpdf is not installed');
    expect(said).toMatch(/No syntax or stream encoding errors found/);
    const objects = saidBy('qpdf', '--json') ?? '';
    expect(objects).toContain('"/Lang": "u:en"');
    expect(objects).toContain('"/Outlines"');
    expect(objects).toContain('"/PageLabels"');
    expect(objects).toMatch(/"\/Dest": "\/?(u:)?[^"]*person-/);
    expect(objects).toMatch(/"\/Dest": "\/?(u:)?[^"]*card-/);
  });

  test('has its pages in their own sizes, tags and a title', ({ skip }) => {
    const said = saidBy('pdfinfo', '-f', '1', '-l', '9');
    if (said === undefined) return skip('pdfinfo is not installed');
    expect(said).toMatch(/Title: +One Card: City Library and University IT/);
    expect(said).toMatch(/Subject: +Partnership map, for: My team/);
    expect(said).toMatch(/Creator: +Accord/);
    expect(said).toMatch(/Tagged:\s+yes/);
    expect(said).toMatch(/Page\s+2 size:\s+119[01]\.\d+ x 84[12]/);
    expect(said).toMatch(/Page\s+3 size:\s+59[45]\.\d* x 84[12]/);
  });

  test('brings every font it uses', ({ skip }) => {
    const said = saidBy('pdffonts');
    if (said === undefined) return skip('pdffonts is not installed');
    const fonts = said.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // The columns from the right: object, generation, unicode, subset, embedded.
    for (const font of fonts) expect(font, font).toMatch(/\byes\s+(yes|no)\s+yes\s+\d+\s+\d+$/);
    // Our own is a font like any other; what a system has for other scripts may come letter by letter (Type 3).
    const ours = fonts.filter((font) => font.includes('Inter'));
    expect(ours.length).toBeGreaterThan(1);
    for (const font of ours) expect(font, font).toContain('TrueType');
  });

  test('is read in the order in which it is written', ({ skip }) => {
    const said = saidBy('pdftotext', '-raw');
    if (said === undefined) return skip('pdftotext is not installed');
    const places = ['One Card', 'City Library', 'People', 'Ruth Adeyemi', 'Dana Whitfield'].map((text) =>
      said.lastIndexOf(text),
    );
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(said.indexOf('One Card')).toBeLessThan(said.lastIndexOf('People'));
    expect(said.lastIndexOf('People')).toBeLessThan(said.lastIndexOf('Ruth Adeyemi'));
    expect(said.lastIndexOf('Ruth Adeyemi')).toBeLessThan(said.lastIndexOf('Dana Whitfield'));
  });
});
