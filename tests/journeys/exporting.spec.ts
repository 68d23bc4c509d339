import type { Page } from '@playwright/test';
import { largeProject } from '../bench/large-project.ts';
import { type Accord, expect, test } from './journey.ts';

/** Exports as a PDF under a name, from Ctrl+E to the place it is written to. */
async function exportAs(accord: Accord, name: string): Promise<void> {
  const { page } = accord;
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export( the map)?$/ })
    .click();
  await accord.chooseWhere(`${name}.pdf`);
}

test('a long export says what it is doing, lets one work meanwhile, and can be cancelled', async ({ accord, page }) => {
  test.skip(accord.door === 'desktop shell in Chromium', 'the double prints before anybody can press a button');
  test.setTimeout(240_000);
  await accord.openProject('Large.accord', largeProject(2000));
  for (const stage of [/…$/, 'Making the pages…']) {
    await exportAs(accord, 'Never');
    const strip = page.getByRole('region', { name: 'Exporting' });
    await expect(strip.getByRole('status')).toHaveText(stage, { timeout: 90_000 });
    const zoom = page.getByRole('contentinfo').getByText(/%$/);
    const before = (await zoom.textContent()) ?? '';
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(zoom).not.toHaveText(before);
    await strip.getByRole('button', { name: 'Cancel the export' }).click();
    await expect(page.getByText('The export was cancelled. Nothing was written.')).toBeVisible();
    await expect(strip).toBeHidden();
    expect(accord.files()).toEqual(['Large.accord']);
  }
});

/** The picture on the clipboard: its kind and its size. */
const pictureCopied = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    if (!blob) throw new Error('there is no picture on the clipboard');
    const { width, height } = await createImageBitmap(blob);
    return { width, height };
  });

test('the map is copied as a picture, or only what is selected', async ({ accord, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accord.openSample('One Card');
  await accord.menu('Edit', 'Copy the map as a picture');
  await expect(page.getByText(/^Copied the map \(\d+ people\) as a picture/)).toBeVisible({ timeout: 30_000 });
  const whole = await pictureCopied(page);
  expect(whole.width).toBeGreaterThan(1500);
  await accord.card('Dana Whitfield').click();
  await accord.menu('Edit', 'Copy the map as a picture');
  await expect(page.getByText('Copied what is selected (1 person) as a picture')).toBeVisible({ timeout: 30_000 });
  const part = await pictureCopied(page);
  expect(part.width).toBeLessThan(whole.width / 2);
});

const textCopied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the map is copied as text, and so is an answer', async ({ accord, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accord.openSample('One Card');
  await accord.menu('Edit', 'Copy the map as text');
  await expect(page.getByText(/^Copied the map \(\d+ people\) as text/)).toBeVisible();
  expect(await textCopied(page)).toContain('Ana Duarte');
  await accord.card('Dana Whitfield').click();
  await accord.menu('Edit', 'Copy the map as text');
  await expect(page.getByText('Copied what is selected (1 person) as text')).toBeVisible();
  const part = await textCopied(page);
  expect(part).toContain('Dana Whitfield');
  expect(part).not.toContain('Ana Duarte');

  await page.getByRole('button', { name: 'Insight', exact: true }).click();
  await page.getByRole('button', { name: 'Copy all answers' }).click();
  await expect(page.getByText('Copied all answers as text')).toBeVisible();
  expect(await textCopied(page)).toContain('Your judgement, not a measurement.');
  await page.getByRole('navigation', { name: 'Answers' }).getByRole('button', { name: 'Our champion' }).click();
  const question = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied this answer as text')).toBeVisible();
  expect(await textCopied(page)).toContain(question);
});

test('a clipboard that is not to be had is said in a sentence', async ({ accord, page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('no'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await page.reload();
  await accord.openSample('One Card');
  const refused = page.getByText('The browser did not let Accord use the clipboard.');
  await accord.menu('Edit', 'Copy the map as text');
  await expect(refused).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refused).toBeHidden();
  await accord.menu('Edit', 'Copy the map as a picture');
  await expect(refused).toBeVisible();
});
