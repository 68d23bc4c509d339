import type { Page } from '@playwright/test';
import { serializeProject } from '../../shared/file/serialize.ts';
import { newLink } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';
import { largeProject } from '../bench/large-project.ts';
import { type Accord, expect, test } from './journey.ts';

/** Opens a project from a file of the library, panned and at 100 %. */
async function open(accord: Accord, page: Page, project: Project): Promise<void> {
  accord.put('Extreme.accord', serializeProject(project));
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('button', { name: /Extreme\.accord/ }).click();
  const confirm = page.getByRole('button', { name: 'Open', exact: true });
  if (await confirm.isVisible()) await confirm.click();
  await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible({ timeout: 30_000 });
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search the map' }).fill(name);
  await page.keyboard.press('Enter');
}

const firstTwo = (project: Project) => {
  const [one, two] = Object.values(project.people);
  if (!one || !two) throw new Error('there are two people');
  return [one, two] as const;
};

test('20,000 people open, and can be panned, found, moved and taken back (bad input 20)', async ({ accord, page }) => {
  test.slow();
  await open(accord, page, largeProject(20_000));
  await expect(page.getByRole('contentinfo')).toContainText('20000 people');
  const middle = await accord.place(page.locator('.react-flow'));
  await accord.drag(middle, { x: middle.x - 200, y: middle.y - 100 });
  await goTo(page, 'Person 19999');
  await expect(accord.card('Person 19999')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Undo: Move Person 19999' }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('a label of a megabyte is drawn as far as there is room, and kept whole (bad input 21)', async ({
  accord,
  page,
}) => {
  const project = largeProject(2);
  const [one, two] = firstTwo(project);
  const link = newLink(one.id, two.id, 'influence', { label: 'so much to say '.repeat(70_000) });
  project.links = { [link.id]: link };
  await open(accord, page, project);
  await expect(accord.lines()).toHaveCount(1);
  await accord.card('Person 1').click();
  await page.keyboard.press('ArrowDown');
  await accord.saved();
  const [saved] = accord.savedProject().links as unknown as { label: string }[];
  expect(saved?.label).toBe(link.label);
});

test('500 lines between two people are drawn, and one of them can be chosen', async ({ accord, page }) => {
  const project = largeProject(2);
  const [one, two] = firstTwo(project);
  const links = Array.from({ length: 500 }, () => newLink(one.id, two.id, 'works-with'));
  project.links = Object.fromEntries(links.map((link) => [link.id, link]));
  await open(accord, page, project);
  const [from, to] = [await accord.place(accord.card('Person 1'), 1), await accord.place(accord.card('Person 2'), 0)];
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect(accord.details()).toContainText('Person 1 works with Person 2');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('contentinfo')).toContainText('499 lines');
});

test('somebody at the end of the world can be found, and comes back', async ({ accord, page }) => {
  const project = largeProject(20);
  const [one] = firstTwo(project);
  project.people[one.id] = { ...one, position: { x: 9_999_000, y: -9_999_000 } };
  await open(accord, page, project);
  await goTo(page, 'Person 1');
  await expect(accord.card('Person 1')).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await accord.saved();
  await page.keyboard.press('Control+z');
  await accord.saved();
});
