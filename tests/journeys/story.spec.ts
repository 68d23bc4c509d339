import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

async function troubles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

const headlines = (page: Page) =>
  page
    .getByRole('list', { name: 'Steps of the story' })
    .getByRole('textbox', { name: /^Headline/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

test('a story of three steps is made, put in order by keyboard, presented with the speaker view, and ended', async ({
  accord,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await accord.openSample('Consultants');
  const { keyboard } = page;

  // A view of the map, from the map.
  await keyboard.press('Alt+2');
  await keyboard.press('Shift+V');
  await expect(page.getByText('This view is now step 1 of the story.')).toBeVisible();
  await keyboard.press('Shift+S');
  await page.getByRole('navigation', { name: 'Story' }).getByRole('button', { name: 'Steps' }).click();
  await page.getByRole('textbox', { name: 'Headline of step 1' }).fill('Who listens to whom');

  // Two more, and what is said at one of them.
  const add = page.getByRole('button', { name: 'Add a step', exact: true });
  await add.click();
  await page.getByRole('menuitem', { name: 'The poster' }).click();
  await page.getByRole('textbox', { name: 'Headline of step 2' }).fill('What everybody gains');
  await page.getByRole('textbox', { name: 'What the speaker says at step 2' }).fill('Say what it costs us, too.');
  await add.click();
  await page.getByRole('menuitem', { name: 'The vision' }).click();
  await page.getByRole('textbox', { name: 'Headline of step 3' }).fill('Together');
  expect(await headlines(page)).toEqual(['Who listens to whom', 'What everybody gains', 'Together']);

  // The last one becomes the first: by keyboard, with the keyboard still in it.
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => headlines(page)).toEqual(['Together', 'Who listens to whom', 'What everybody gains']);
  await expect(page.getByRole('textbox', { name: 'Headline of step 1' })).toBeFocused();
  expect(await troubles(page)).toEqual([]);

  // Full screen, through the steps with the usual keys.
  await keyboard.press('F5');
  const wall = page.getByRole('dialog', { name: /^Presentation of/ });
  const shown = wall.getByRole('status');
  await expect(wall).toBeVisible();
  await expect(shown).toHaveText('Step 1 of 3: Together');
  expect(await troubles(page)).toEqual([]);
  await keyboard.press('ArrowRight');
  await expect(shown).toHaveText('Step 2 of 3: Who listens to whom');
  await expect(wall.getByRole('heading', { level: 1, name: 'Who listens to whom' })).toBeVisible();
  await keyboard.press('3');
  await keyboard.press('Enter');
  await expect(shown).toHaveText('Step 3 of 3: What everybody gains');
  // What the speaker says is never on the wall.
  await expect(wall).not.toContainText('Say what it costs us');
  await keyboard.press('b');
  await expect(shown).toContainText('The screen is black');
  await keyboard.press('b');

  // The speaker has a window of their own, which drives the wall.
  const opening = context.waitForEvent('page');
  await keyboard.press('s');
  const speaker = await opening;
  expect(speaker.url()).toBe('about:blank');
  await expect(speaker.getByRole('region', { name: 'What you say' })).toHaveText('Say what it costs us, too.');
  await expect(speaker.getByRole('timer')).toHaveText(/^0:00:\d\d$/);
  // Asked for again, it stays the one it is, and nothing that is said comes onto the wall.
  await keyboard.press('s');
  await expect(speaker.getByRole('region', { name: 'What you say' })).toHaveText('Say what it costs us, too.');
  await expect(wall).not.toContainText('Say what it costs us');
  await speaker.getByRole('button', { name: 'Step before' }).click();
  await expect(shown).toHaveText('Step 2 of 3: Who listens to whom');
  await speaker.keyboard.press('ArrowLeft');
  await expect(shown).toHaveText('Step 1 of 3: Together');
  await expect(speaker.getByRole('heading', { name: '1 of 3: Together' })).toBeVisible();
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('Who listens to whom');
  // It was given nothing that could reach the files.
  expect(await speaker.evaluate(() => location.hash + document.documentElement.outerHTML)).not.toContain('token');

  const closed = speaker.waitForEvent('close');
  await speaker.getByRole('button', { name: 'End' }).click();
  await closed;
  await expect(wall).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect.poll(() => headlines(page)).toEqual(['Who listens to whom', 'Together', 'What everybody gains']);
});

test('whoever has no story yet begins with a proposed one, and one undo takes it back', async ({ accord, page }) => {
  await accord.openSample('Consultants');
  await page.keyboard.press('F5');
  await expect(page.getByRole('heading', { name: 'There is no story yet' })).toBeVisible();
  expect(await troubles(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin with this story' }).click();
  await expect.poll(async () => (await headlines(page)).length).toBe(4);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'There is no story yet' })).toBeVisible();
});

test('a step that its readers do not see is marked, and the readers are the same for the poster and the export', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await accord.menu('Story', 'Steps');
  await page.getByRole('button', { name: 'Add a step', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Power and interest' }).click();
  const steps = page.getByRole('list', { name: 'Steps of the story' });
  const why = steps.getByText('Not shown to Partner-safe, because it says what we think of people.');
  await expect(why).toBeVisible();
  await page.getByRole('combobox', { name: /^For/ }).selectOption('My team');
  await expect(why).toHaveCount(0);
  await page.getByRole('button', { name: 'Export the story…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('For', { exact: true })).toHaveValue('team');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await accord.menu('Story', 'Poster');
  await expect(page.getByLabel('For', { exact: true })).toHaveValue('team');
});

test('a window for the speaker that is refused says what to do, and shows the notes only when asked', async ({
  accord,
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.reload();
  await accord.openSample('One Card');
  await page.keyboard.press('Alt+F5');
  const strip = page.getByRole('region', { name: 'Speaker' });
  await expect(strip).toContainText('The window for the speaker could not be opened');
  // Whoever sits before the screen reads no note that the speaker has not brought there.
  await expect(page.locator('body')).not.toContainText('Start with the student who carries three cards.');
  await expect(page.getByRole('region', { name: 'What you say' })).toHaveCount(0);
  expect(await troubles(page)).toEqual([]);
  await strip.getByRole('button', { name: 'Show my notes here' }).click();
  await expect(strip).toContainText('everybody who sees this screen can read them');
  await expect(strip).toContainText('Start with the student who carries three cards.');
  await strip.getByRole('button', { name: 'Next step' }).click();
  await expect(strip).toContainText('Point at the three pairs');
  await strip.getByRole('button', { name: 'Hide my notes' }).click();
  await expect(page.locator('body')).not.toContainText('Point at the three pairs');
  await page.keyboard.press('Escape');
  await expect(strip).toHaveCount(0);
});
