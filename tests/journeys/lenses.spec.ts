import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { readPdf } from '../support/pdf.ts';
import { type Accord, expect, test } from './journey.ts';

/** The bar over the map: the lens, the filter, the focus, and how much is shown. */
const bar = ({ page }: Accord): Locator => page.getByRole('toolbar', { name: 'How the map is looked at' });
const lens = (accord: Accord): Locator => bar(accord).getByLabel('Lens', { exact: true });
const clear = (accord: Accord): Locator => bar(accord).getByRole('button', { name: /clear$/ });
const heard = ({ page }: Accord): Locator => page.getByRole('log', { name: 'What has just changed' });
const choice = ({ page }: Accord, group: string, words: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name: words });

/** What the file says of how the map is looked at. */
const savedView = (accord: Accord) =>
  (accord.savedProject() as unknown as { view: { map?: Record<string, unknown> } }).view.map;

test('each lens shows what it is about, and the map as it was comes back with one click', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await expect(clear(accord)).toHaveCount(0);

  await test.step('influence only, by choice', async () => {
    await lens(accord).selectOption('Influence only');
    await expect(accord.lines()).toHaveCount(8);
    await expect(clear(accord)).toHaveText('8 of 12 lines shown · clear');
    await expect(heard(accord)).toHaveText('Influence only. 8 of 12 lines shown');
  });

  await test.step('hierarchy only, by key', async () => {
    await accord.card('Dana Whitfield').focus();
    await page.keyboard.press('Alt+3');
    await expect(lens(accord)).toHaveValue('hierarchy');
    await expect(accord.lines()).toHaveCount(0);
  });

  await test.step('support: an attitude on every card', async () => {
    await page.keyboard.press('Alt+4');
    await expect(accord.card('Nils Aalto')).toHaveAttribute('aria-label', /attitude: resistant/);
    await expect(accord.card('Omar Haddad')).toHaveAttribute('aria-label', /attitude: neutral, wanted: supportive/);
  });

  await test.step('coverage: our contact on every card', async () => {
    await page.keyboard.press('Alt+5');
    await expect(accord.card('Helen Ito')).toHaveAttribute('aria-label', /contact: no contact/);
    await expect(clear(accord)).toHaveText('Lines stand back · clear');
  });

  await test.step('champions: who has to do with them stands out', async () => {
    await accord.menu('View', 'Lens: Champions');
    await expect(accord.card('Dana Whitfield')).toHaveAttribute('aria-label', /; champion/);
    await expect(accord.card('Omar Haddad')).toHaveAttribute('aria-label', /dimmed/);
    await expect(clear(accord)).toHaveText('3 of 14 shown · clear');
  });

  await test.step('clear', async () => {
    await clear(accord).click();
    await expect(lens(accord)).toHaveValue('everything');
    await expect(clear(accord)).toHaveCount(0);
    await expect(accord.lines()).toHaveCount(12);
    await expect(heard(accord)).toHaveText('Everything is shown');
  });
});

test('a filter by attitude, tag and review; what it hides is only hidden', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('heading', { name: 'Filter', exact: true })).toBeFocused();

  await test.step('by attitude, any of two', async () => {
    await choice(accord, 'Attitude', 'Resistant').check();
    await choice(accord, 'Attitude', 'Unaware').check();
    await expect(accord.cards()).toHaveCount(4);
    await expect(clear(accord)).toHaveText('4 of 14 shown · clear');
    await expect(heard(accord)).toHaveText('4 of 14 shown');
  });

  await test.step('all people that are selected are people that are shown', async () => {
    await page.keyboard.press('Escape');
    await accord.card('Nils Aalto').focus();
    await page.keyboard.press('Control+a');
    await expect(accord.details()).toContainText('4 selected');
  });

  await test.step('by tag', async () => {
    await page.keyboard.press('Control+Shift+L');
    await accord.details().getByRole('button', { name: 'Clear' }).click();
    await choice(accord, 'Tag', 'group').check();
    await expect(accord.cards()).toHaveCount(1);
    await expect(accord.card('Branch staff')).toBeVisible();
  });

  await test.step('by what was not reviewed for 90 days', async () => {
    await accord.details().getByRole('button', { name: 'Clear' }).click();
    await page.clock.setFixedTime(new Date('2027-01-10T12:00:00'));
    await choice(accord, 'Judgement', 'Not reviewed for 90 days').check();
    await expect(accord.cards()).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2027-01-11T12:00:00'));
    await accord.details().getByLabel('Days without a review').fill('91');
    await expect(accord.cards()).toHaveCount(0);
    await accord.details().getByLabel('Days without a review').fill('90');
    await expect(accord.cards()).toHaveCount(14);
  });

  await test.step('whoever is added is seen: the filter gives way and says so', async () => {
    await choice(accord, 'Attitude', 'Leading').check();
    await expect(accord.cards()).toHaveCount(3);
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.keyboard.type('Mara Lind');
    await page.keyboard.press('Enter');
    await expect(accord.card('Mara Lind')).toBeVisible();
    await expect(page.getByText('The filter was cleared')).toBeVisible();
    await expect(page.getByText('15 people')).toBeVisible();
  });
});

test('focus on somebody, step by step, by keyboard alone', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Tab');
  await accord.card('Dana Whitfield').focus();
  await page.keyboard.press('Shift+F');
  await expect(bar(accord)).toContainText('Focus on Dana Whitfield, 1 step');
  const near = (await clear(accord).textContent()) ?? '';
  await page.keyboard.press('Alt++');
  await expect(bar(accord)).toContainText('Focus on Dana Whitfield, 2 steps');
  await expect(heard(accord)).toContainText('Focus on Dana Whitfield, 2 steps');
  await expect(clear(accord)).not.toHaveText(near);
  await page.keyboard.press('Alt+-');
  await expect(clear(accord)).toHaveText(near);
  await bar(accord).getByRole('button', { name: 'More steps' }).click();
  await expect(bar(accord)).toContainText('2 steps');
  await page.keyboard.press('Shift+F');
  await expect(bar(accord)).not.toContainText('Focus on');
  await expect(clear(accord)).toHaveCount(0);
});

test('the look is kept with the project, is no step to undo, and prints', async ({ accord, page }) => {
  await accord.openSample('One Card');

  await test.step('it is saved and there again', async () => {
    await lens(accord).selectOption('Support');
    await page.keyboard.press('Control+Shift+L');
    await choice(accord, 'Attitude', 'Resistant').check();
    await choice(accord, 'Attitude', 'Leading').check();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await accord.saved();
    expect(savedView(accord)).toMatchObject({ lens: 'support', filter: { attitudes: ['resistant', 'leading'] } });
    expect(accord.savedProject().people).toHaveLength(14);
    await page.getByRole('button', { name: 'Close project' }).click();
    await page.getByRole('button', { name: /^One Card: City Library/ }).click();
    await expect(lens(accord)).toHaveValue('support');
    await expect(clear(accord)).toHaveText('4 of 14 shown · clear');
  });

  await test.step('the PDF shows what is shown', async () => {
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
    await expect(dialog.getByLabel('Show', { exact: true })).toHaveValue('shown');
    await expect(dialog).toContainText('As the map is shown now (Support, 4 of 14 shown)');
    await dialog.getByRole('button', { name: 'Export the map' }).click();
    await accord.chooseWhere('Support.pdf');
    await expect(page.getByText('Exported: Support.pdf')).toBeVisible({ timeout: 30_000 });
    const pdf = await readPdf(readFileSync(join(accord.library, 'Support.pdf')));
    const text = pdf.pages.map((sheet) => sheet.text).join(' ');
    expect(text).toContain('Support · Attitude: Resistant or Leading · 4 of 14 shown');
    expect(text).toContain('Nils Aalto');
    expect(text).not.toContain('Omar Haddad');
  });

  await test.step('for the partner the dialog says that the lens stays here', async () => {
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
    await dialog.getByLabel('For', { exact: true }).selectOption('partner');
    await expect(dialog).toContainText('would show the partner what you think');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('the bar and the filter are sound for assistive technology, in a narrow window too', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await lens(accord).selectOption('Support');
  await page.keyboard.press('Control+Shift+L');
  await choice(accord, 'Attitude', 'Leading').check();
  const found = await new AxeBuilder({ page }).include('[role=toolbar]').include('aside').analyze();
  expect(found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.setViewportSize({ width: 560, height: 640 });
  // In a narrow window it would lie over the map: it has gone, and comes when it is asked for.
  await expect(accord.details()).toBeHidden();
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Close the filter' }).click();
  await accord.details().getByRole('button', { name: 'Hide details' }).click();
  await clear(accord).click();
  await expect(lens(accord)).toBeFocused();
});
