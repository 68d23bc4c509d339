import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readPdf } from '../support/pdf.ts';
import { type Accord, expect, test } from './journey.ts';

type Saved = { units: { name: string }[]; vision: { title: string; promise: string; metaphor?: string } };

const saved = async (accord: Accord): Promise<Saved> => {
  await accord.saved();
  return accord.savedProject() as unknown as Saved;
};

async function openPoster(accord: Accord, name: string): Promise<void> {
  await accord.openSample(name);
  await accord.menu('Story', 'Poster');
  await expect(accord.page.getByRole('heading', { name: 'Poster' })).toBeVisible();
}

test('a poster is chosen, its title written where it stands, taken back, and exported, by keyboard', async ({
  accord,
  page,
}) => {
  await openPoster(accord, 'One Card');
  const { keyboard } = page;
  const drawing = page.getByRole('img', { name: /: poster$/ });
  await page.getByRole('radio', { name: 'Bridge' }).focus();
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tandem' })).toBeChecked();
  await expect(page.getByText('Two pedal, and both arrive')).toBeVisible();

  await page.getByRole('button', { name: 'Change the title: One Card' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Change the title' })).toBeFocused();
  await keyboard.type('One Card for Everybody');
  // The drawing is the very one that will be exported, as one types.
  await expect(drawing).toContainText('One Card for Everybody');
  await keyboard.press('Escape');
  await expect(drawing).not.toContainText('Everybody');
  await expect(page.getByRole('button', { name: 'Change the title: One Card' })).toBeFocused();

  await keyboard.press('Enter');
  await keyboard.type('Two Houses, One Card');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Change the title: Two Houses, One Card' })).toBeFocused();
  expect((await saved(accord)).vision).toMatchObject({ title: 'Two Houses, One Card', metaphor: 'tandem' });
  await keyboard.press('Control+z');
  await expect(drawing).toContainText('One Card');
  await expect(drawing).not.toContainText('Two Houses');
  await keyboard.press('Control+y');
  await expect(drawing).toContainText('Two Houses, One Card');

  await page.getByRole('button', { name: 'Export the poster' }).focus();
  await keyboard.press('Enter');
  await accord.chooseWhere('On the wall.pdf');
  await expect(page.getByText('Exported: On the wall.pdf')).toBeVisible({ timeout: 30_000 });
  const pdf = await readPdf(readFileSync(join(accord.library, 'On the wall.pdf')));
  expect(pdf.pages).toHaveLength(1);
  for (const said of ['Two Houses, One Card', 'City Library', 'Ana Duarte', 'A third fewer calls'])
    expect(pdf.pages[0]?.text).toContain(said);
  // Partner-safe is usual: who our champion is stays with us.
  expect(pdf.pages[0]?.text).not.toContain('Dana Whitfield');
});

test('what stands on the sheet is what its audience will see, and leads to where it comes from', async ({
  accord,
  page,
}) => {
  await openPoster(accord, 'One Card');
  const drawing = page.getByRole('img', { name: /: poster$/ });
  await expect(drawing).not.toContainText('Dana Whitfield');
  await page.getByLabel('For', { exact: true }).selectOption('team');
  await expect(drawing).toContainText('Dana Whitfield');
  await page.getByLabel('People are called').selectOption('numbers');
  await expect(drawing).not.toContainText('Dana Whitfield');
  await page.getByLabel('People are called').selectOption('');
  await page.getByLabel('Sheet').selectOption('square');
  await expect(page.getByLabel('Direction')).toHaveCount(0);

  await page.getByRole('button', { name: 'Change the name of the unit: Digital services' }).click();
  await page.keyboard.type('Digital team');
  await page.getByRole('heading', { name: 'Poster' }).click();
  await expect(drawing).toContainText('Digital team');

  await page.getByRole('button', { name: 'Change Dana Whitfield on the map' }).click();
  await expect(accord.card('Dana Whitfield')).toBeVisible();
  expect(Object.values((await saved(accord)).units).map(({ name }) => name)).toContain('Digital team');
  await accord.menu('Story', 'Poster');
  await expect(page.getByLabel('Sheet')).toHaveValue('square');
});

test('the own picture is chosen and described here, and is the image of the vision', async ({ accord, page }) => {
  await openPoster(accord, 'One Card');
  await page.getByRole('radio', { name: 'Own picture' }).check();
  await expect(page.getByRole('img', { name: /: poster$/ })).toContainText('Choose your picture');
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page
    .getByLabel('Picture', { exact: true })
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: bytes });
  await page.getByLabel('What it shows, for those who cannot see it').fill('Two keys on one ring');
  await expect(page.locator('svg image').last()).toHaveAttribute('href', /^data:image\/png/);
  expect((await saved(accord)).vision).toMatchObject({ poster: 'picture', imageDescription: 'Two keys on one ring' });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe-core finds nothing serious on the poster, ${colorScheme}`, async ({ accord, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPoster(accord, 'Consultants and managers');
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
    };
    await check();
    await page.getByRole('radio', { name: 'Lighthouse' }).check();
    await page.getByRole('button', { name: /^Change the title/ }).click();
    await page.getByRole('button', { name: 'Larger' }).focus();
    await page.keyboard.press('Enter');
    await page.setViewportSize({ width: 560, height: 900 });
    await check();
  });
