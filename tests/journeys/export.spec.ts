import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './journey.ts';

test('the map becomes a PDF with every name on pages of the chosen size', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.getByRole('button', { name: 'Export…' }).click();
  const choices = page.getByRole('dialog', { name: 'Export', exact: true });
  await choices.getByLabel('Paper').selectOption('A3');
  await choices.getByRole('button', { name: 'Export the map' }).click();
  await accord.chooseWhere('For the kick-off.pdf');
  await expect(page.getByText('Exported: For the kick-off.pdf')).toBeVisible({ timeout: 30_000 });
  const pdf = await readPdf(readFileSync(join(accord.library, 'For the kick-off.pdf')));
  expect(pdf.title).toBe('One Card: City Library and University IT');
  for (const sheet of pdf.pages) {
    expect(Math.round(sheet.width)).toBe(1191);
    expect(Math.round(sheet.height)).toBe(842);
  }
  expect(pdf.pages[0]?.text).toContain('Dana Whitfield');
  expect(
    pdf.pages
      .slice(1)
      .map((sheet) => sheet.text)
      .join(' '),
  ).toContain('Priya Nair');
  expect(pdf.bookmarks).toContain('State University');
});

test('an SVG for the partner says nothing we think of anybody', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Control+e');
  const choices = page.getByRole('dialog', { name: 'Export', exact: true });
  await choices.getByLabel('As', { exact: true }).selectOption('svg');
  await choices.getByLabel('For', { exact: true }).selectOption('partner');
  await choices.getByRole('button', { name: 'Export the map' }).click();
  await accord.chooseWhere();
  await expect(page.getByText('Exported:')).toBeVisible();
  const [name = ''] = accord.files().filter((file) => file.endsWith('.svg'));
  expect(accord.file(name)).toContain('Dana Whitfield');
  expect(accord.file(name)).not.toContain('Champion');
});
