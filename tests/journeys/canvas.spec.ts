import type { Page } from '@playwright/test';
import { largeProject } from '../bench/large-project.ts';
import { expect, test } from './journey.ts';

const status = (page: Page) => page.getByRole('contentinfo');

test('a line’s end is dragged to somebody else, and back by undo', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const ends = [
    await accord.place(accord.card('Rosa Klein'), 0.5, 0),
    await accord.place(accord.card('Ana Duarte'), 0.5, 1),
  ];
  const [a, b] = ends;
  if (!a || !b) throw new Error('both cards are there');
  await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2 + 20);
  await expect(accord.details()).toContainText('Ana Duarte listens to Rosa Klein');
  const end = page.locator('[data-end="to"]');
  await accord.drag(await accord.place(end), await accord.place(accord.card('Tomas Berg')));
  await expect(accord.details()).toContainText('Tomas Berg listens to Rosa Klein');
  await page.keyboard.press('Control+z');
  await expect(accord.details()).toContainText('Ana Duarte listens to Rosa Klein');
});

test('a label is written on its line where it stands', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const [kwame, nils] = [
    await accord.place(accord.card('Kwame Mensah'), 1),
    await accord.place(accord.card('Nils Aalto'), 0),
  ];
  const middle = { x: (kwame.x + nils.x) / 2, y: kwame.y };
  await page.mouse.dblclick(middle.x, middle.y);
  await page.getByLabel('Label of the line').fill('same job');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-line][aria-label*="Label: same job"]')).toHaveCount(1);
  await expect(accord.cards()).toHaveCount(14);
});

test('a card jumps to its neighbour’s height, and with Alt it does not', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const heights = async () => [
    (await accord.place(accord.card('Li Wei 李伟'), 0.5, 0)).y,
    (await accord.place(accord.card('Kwame Mensah'), 0.5, 0)).y,
  ];
  const [from = 0, to = 0] = await heights();
  const start = await accord.place(accord.card('Li Wei 李伟'), 0.3, 0.8);
  await accord.drag(start, { x: start.x, y: start.y - (from - to) + 2 });
  await expect.poll(async () => Math.abs((await heights()).reduce((one, other) => one - other))).toBeLessThan(0.6);
  await page.keyboard.press('Control+z');
  await page.keyboard.down('Alt');
  await accord.drag(start, { x: start.x, y: start.y - (from - to) + 2 });
  await page.keyboard.up('Alt');
  await expect.poll(async () => Math.abs((await heights()).reduce((one, other) => one - other))).toBeGreaterThan(1);
});

test('an organisation is made larger by its edge, and never smaller than what is in it', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.organisation(0).click({ position: { x: 200, y: 12 } });
  const box = async () => (await accord.organisation(0).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = await box();
  const corner = { x: before.x + before.width, y: before.y + before.height };
  await accord.drag(corner, { x: corner.x + 24, y: corner.y + 30 });
  await expect.poll(async () => (await box()).width).toBeCloseTo(before.width + 24, -1);
  await expect(page.getByRole('button', { name: 'Undo: Resize City Library' })).toBeEnabled();
  const now = await box();
  await accord.drag({ x: now.x + now.width, y: now.y + now.height }, { x: now.x + 60, y: now.y + 60 });
  await expect.poll(async () => (await box()).width).toBeGreaterThan(300);
  for (const card of await accord.cards().all()) await expect(card).toBeInViewport();
});

test('on a map of 2,000 people everybody can be clicked, moved and renamed from afar', async ({ accord, page }) => {
  test.slow();
  await accord.openProject('Large.accord', largeProject(2000));
  await expect(status(page)).toContainText('2000 people');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(accord.cards()).toHaveCount(0);
  const map = await accord.place(page.locator('.react-flow'), 0.3, 0.5);
  await page.mouse.click(map.x, map.y);
  await expect(accord.details()).not.toContainText('The question this map is about');
  await page.getByRole('combobox', { name: /search|find/i }).fill('Person 1234');
  await page.keyboard.press('Enter');
  await expect(accord.card('Person 1234')).toBeVisible();
  await expect(accord.details()).toContainText('Person 1234');
  const before = await accord.place(accord.card('Person 1234'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Undo: Move Person 1234' })).toBeEnabled();
  await accord.drag(before, { x: before.x + 40, y: before.y + 30 });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2000);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.keyboard.press('Control+1');
  // Sharp at rest: the bitmap that is seen was painted for just this scale.
  await expect(
    page.locator('.react-flow canvas[style*="scale(1)"][style*="visible"][style*="z-index: 1"]'),
  ).toHaveCount(1);
});

test('undo brings what it changes into view', async ({ accord, page }) => {
  test.slow();
  await accord.openProject('Large.accord', largeProject(500));
  await page.getByRole('combobox', { name: /search|find/i }).fill('Person 7');
  await page.keyboard.press('Enter');
  await expect(accord.card('Person 7')).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: /search|find/i }).fill('Person 499');
  await page.keyboard.press('Enter');
  await expect(accord.card('Person 499')).toBeInViewport();
  await expect(accord.card('Person 7')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(accord.card('Person 7')).toBeInViewport();
});

test('the legend says what is on the map and on the grid, and nothing of us when that is hidden', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toBeHidden();
  await page.getByRole('button', { name: 'Show the legend' }).click();
  await expect(legend.getByRole('listitem')).toContainText(['Is listened to by (strong)', 'Counterparts', 'Resistant']);
  await page.keyboard.press('F8');
  await expect(legend).toContainText('Counterparts');
  await expect(legend).not.toContainText('Resistant');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+g');
  await expect(legend.getByRole('listitem')).toContainText(['State University', 'City Library', 'Resistant']);
  await accord.menu('View', 'Hide the legend');
  await expect(legend).toBeHidden();
});

test('when the window becomes narrow the details go, can be had over the map, and come back', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await expect(accord.details()).toBeVisible();
  await page.setViewportSize({ width: 800, height: 800 });
  await expect(accord.details()).toBeHidden();
  await page.getByRole('button', { name: 'Show details' }).click();
  await accord.details().getByRole('button', { name: 'Hide details' }).click();
  await expect(accord.details()).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(accord.details()).toBeVisible();

  // The answers have the room of the details, however the window changes meanwhile.
  await page.setViewportSize({ width: 800, height: 800 });
  await page.keyboard.press('Alt+i');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('region', { name: 'Insight', exact: true })).toBeVisible();
  await expect(accord.details()).toBeHidden();
  await page.keyboard.press('Alt+m');
  await expect(accord.details()).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('two fingers zoom, one pans, a long press opens the menu', async ({ accord, page }) => {
    await accord.openSample('One Card');
    const touch = await page.context().newCDPSession(page);
    const send = (type: string, ...points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map((point, id) => ({ ...point, id })),
      });
    const scale = async () => Number.parseInt((await status(page).textContent())?.match(/(\d+) %/)?.[1] ?? '0', 10);
    const middle = await accord.place(page.locator('.react-flow'), 0.5, 0.06);
    const before = await scale();
    await send('touchStart', { x: middle.x - 30, y: middle.y }, { x: middle.x + 30, y: middle.y });
    for (let step = 1; step <= 8; step += 1)
      await send(
        'touchMove',
        { x: middle.x - 30 - 8 * step, y: middle.y },
        { x: middle.x + 30 + 8 * step, y: middle.y },
      );
    await send('touchEnd');
    await expect.poll(scale).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(scale).toBe(before);
    const card = await accord.place(accord.card('Dana Whitfield'));
    await send('touchStart', middle);
    for (let step = 1; step <= 8; step += 1) await send('touchMove', { x: middle.x, y: middle.y + 6 * step });
    await send('touchEnd');
    await expect.poll(async () => (await accord.place(accord.card('Dana Whitfield'))).y).toBeGreaterThan(card.y + 20);
    const there = await accord.place(accord.card('Dana Whitfield'));
    await send('touchStart', there);
    await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
    await send('touchEnd');
    await expect(accord.details()).toContainText('Dana Whitfield');
  });
});
