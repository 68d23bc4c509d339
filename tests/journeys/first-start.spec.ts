import { expect, test } from './journey.ts';

test('the start screen offers templates, samples and a file, each with a picture', async ({ accord, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accord');
  for (const name of ['Blank', 'Library and university IT', 'Business account', 'Net-Map workshop'])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(6);
  await expect(page.getByText(accord.library)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('a click counts whose picture arrives while the button is held', async ({ accord, page }) => {
  test.skip(accord.native !== undefined, 'calls of the desktop door are no requests that could be held');
  const pictures = Promise.withResolvers<void>();
  await page.route('**/call/starterPictures', async (route) => {
    await pictures.promise;
    await route.continue();
  });
  await page.reload();
  const sample = page.getByRole('button', { name: 'One Card' });
  const middle = await accord.place(sample, 0.5, 0.3);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  pictures.resolve();
  await expect(page.locator('main img')).toHaveCount(6);
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
});

test('the sample One Card shows its people and lines, and nothing is written until it is changed', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await expect(accord.cards()).toHaveCount(14);
  await expect(accord.lines()).toHaveCount(12);
  await expect(page.getByText('14 people · 12 lines')).toBeVisible();
  await accord.card('Dana Whitfield').click();
  await expect(accord.details().getByRole('heading', { level: 2 })).toHaveText('Dana Whitfield');
  await expect(accord.details().getByLabel('Attitude now')).toHaveValue('leading');
  await page.waitForTimeout(1500);
  expect(accord.files()).toEqual([]);
  await accord.details().getByLabel('Job title').fill('Head of services');
  await accord.saved();
  expect(accord.files()).toEqual(['One Card City Library and University IT.accord']);
});

test('the sample of real people shows all 67', async ({ accord, page }) => {
  await accord.openSample('Consultants and managers');
  await expect(page.getByText('67 people · 599 lines')).toBeVisible();
  await expect(accord.card('Manager 07')).toBeVisible();
});

test('a project that was changed is among the recent ones, with its picture', async ({ accord, page }) => {
  await accord.openTemplate('Library and university IT');
  await page.keyboard.press('n');
  await page.keyboard.type('Ana Duarte');
  await page.keyboard.press('Enter');
  await accord.saved();
  await page.getByRole('button', { name: 'Close project' }).click();
  const recent = page.getByRole('region', { name: 'Recent projects' });
  await expect(recent.locator('img')).toHaveCount(1);
  await recent.getByRole('button', { name: /^Library and university IT/ }).click();
  await expect(accord.card('Ana Duarte')).toBeVisible();
  await page.getByRole('button', { name: 'Close project' }).click();
  await recent.getByRole('button', { name: /^Remove/ }).click();
  await expect(recent).toHaveCount(0);
});

test('the theme follows the system and can be chosen', async ({ accord, page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe('rgb(20, 23, 28)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBe('rgb(247, 246, 243)');
  await accord.openSample('One Card');
  await accord.menu('View', /dark/i);
  await expect.poll(ground).toBe('rgb(20, 23, 28)');
});
