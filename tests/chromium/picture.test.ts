import { describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import type { MapProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { mapBounds } from '../../shared/picture/map.tsx';
import { readPng } from '../support/png.ts';
import { smallProject } from '../support/small-project.ts';

const parts = { printer: chromiumPrinter(), clock: { now: () => Date.UTC(2026, 10, 24, 12) }, fonts: bundledFonts() };
const usual: MapProduct = {
  kind: 'map',
  format: 'png',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: false,
};
const pictured = (project: Project, picture?: MapProduct['picture']) =>
  productBytes(project, { ...usual, picture }, parts);

describe('the picture of a map', () => {
  test('is twice as large as the map, on paper', async () => {
    const { project } = smallProject();
    const { width, height } = mapBounds(project);
    const png = readPng(await pictured(project));
    expect(png).toEqual({ width: width * 2, height: height * 2, corner: [0xf7, 0xf6, 0xf3, 255] });
  });

  test.each([1, 4])('is %i times as large when asked, and what is not drawn lets through', async (scale) => {
    const { project } = smallProject();
    const { width, height } = mapBounds(project);
    const png = readPng(await pictured(project, { scale, transparent: true }));
    expect(png).toEqual({ width: width * scale, height: height * scale, corner: [0, 0, 0, 0] });
  });

  test('is as large as a picture can be', async () => {
    const { project, partner } = smallProject();
    Object.assign(partner.frame, { x: 600, width: 15_300, height: 320 });
    const png = readPng(await pictured(project, { scale: 1, transparent: false }));
    expect(png).toMatchObject({ width: mapBounds(project).width, corner: [0xf7, 0xf6, 0xf3, 255] });
  });

  test('is refused in a sentence when it would have 20,000 pixels on a side', async () => {
    const { project, partner } = smallProject();
    Object.assign(partner.frame, { x: 600, width: 9_344 });
    const refused = pictured(project, { scale: 2, transparent: false });
    await expect(refused).rejects.toThrow(PrintingFailed);
    await expect(refused).rejects.toThrow('20,000 x 752 pixels, more than a picture can have here');
    await expect(refused).rejects.toThrow('Choose the scale 1, or the PDF or the SVG');
  });

  test('says so when there is no browser to paint it', async () => {
    const { project } = smallProject();
    const made = productBytes(project, usual, { ...parts, printer: chromiumPrinter(() => undefined) });
    await expect(made).rejects.toThrow(
      'There is no Chromium, Chrome or Edge on this machine to make the picture with.',
    );
  });
});
