import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { type Accord, expect, test } from './journey.ts';

const grid = ({ page }: Accord): Locator => page.getByRole('region', { name: 'Power-interest grid' });
const person = (accord: Accord, name: string): Locator =>
  accord.page
    .getByRole('region', { name: 'Grid', exact: true })
    .getByRole('button', { name: new RegExp(`^${name}, `) });
const undone = (accord: Accord): Locator => accord.page.getByRole('button', { name: /^Undo/ });

test('somebody is dragged into another field of the grid in one step, and taken off it', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+G');
  const ruth = person(accord, 'Ruth Adeyemi');
  await expect(ruth).toHaveAttribute('aria-label', /Manage closely$/);

  await test.step('dragged to the lower left', async () => {
    const field = await grid(accord).boundingBox();
    const card = await ruth.boundingBox();
    if (!field || !card) throw new Error('Nothing is drawn.');
    await page.mouse.move(card.x + 20, card.y + 10);
    await page.mouse.down();
    await page.mouse.move(field.x + field.width * 0.2, field.y + field.height * 0.8, { steps: 4 });
    await page.mouse.up();
    await expect(ruth).toHaveAttribute('aria-label', 'Ruth Adeyemi, influence 2, interest 2: Monitor');
    await expect(undone(accord)).toHaveAttribute('title', /Place Ruth Adeyemi on the grid/);
  });

  await test.step('undone at once, influence and interest together', async () => {
    await page.keyboard.press('Control+Z');
    await expect(ruth).toHaveAttribute('aria-label', /Manage closely$/);
  });

  await test.step('by keyboard: more interest, then off the grid and into the tray', async () => {
    await person(accord, 'Helen Ito').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(person(accord, 'Helen Ito')).toHaveAttribute('aria-label', /Manage closely$|Keep satisfied$/);
    await person(accord, 'Helen Ito').focus();
    await page.keyboard.press('Delete');
    const tray = page.getByRole('complementary', { name: 'Without a place' });
    await expect(tray.getByRole('button', { name: /^Helen Ito, influence not assessed/ })).toBeVisible();
  });

  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the letters of the engagement matrix are moved by mouse and by keyboard, and the gaps follow', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+G');
  await page.getByRole('navigation', { name: 'Grid' }).getByRole('button', { name: 'How they stand' }).click();
  const gaps = page.getByRole('complementary', { name: 'Gaps' });
  await expect(gaps).toContainText('Nils Aalto');
  const stands = page.getByRole('slider', { name: 'Nils Aalto, how the person stands' });
  await expect(stands).toHaveAttribute('aria-valuetext', 'Resistant');

  await stands.focus();
  await page.keyboard.press('ArrowRight');
  await expect(stands).toHaveAttribute('aria-valuetext', 'Neutral');
  await expect(stands).toBeFocused();
  await expect(gaps).not.toContainText('Nils Aalto');

  const leading = page.getByRole('columnheader', { name: 'Leading' }).first();
  const from = await page.getByRole('slider', { name: 'Nils Aalto, how the person is wanted' }).boundingBox();
  const to = await leading.boundingBox();
  if (!from || !to) throw new Error('Nothing is drawn.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, from.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect(gaps).toContainText('Neutral, wanted Leading: two steps up');
  await expect(undone(accord)).toHaveAttribute('title', /Nils Aalto, wanted: leading/);

  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
