import { parseProject } from '../../shared/file/parse.ts';
import type { Project } from '../../shared/model/project.ts';
import { largeProject } from '../bench/large-project.ts';
import { untidiness } from '../support/sound-map.ts';
import { type Accord, expect, test } from './journey.ts';

const arrangements = [
  ['Face to face', 'Arrange face to face'],
  ['By who reports to whom', 'Arrange by who reports to whom'],
  ['Tidy inside the units', 'Tidy inside the units'],
  ['Rings of influence around senior management', 'Arrange in rings of influence'],
] as const;

/** The only project in the library, read as the app reads it. */
function saved(accord: Accord): Project {
  const [name = ''] = accord.files().filter((file) => file.endsWith('.accord'));
  const read = parseProject(new TextEncoder().encode(accord.file(name)));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.project;
}

const places = ({ people, units, organisations }: Project) => ({
  people: Object.values(people).map(({ id, position }) => [id, position]),
  frames: [...Object.values(units), ...Object.values(organisations)].map(({ id, frame }) => [id, frame]),
});

async function openLarge(accord: Accord, people: number): Promise<void> {
  await accord.openProject('large.accord', largeProject(people));
  await expect(accord.page.getByText(`${people} people`).first()).toBeVisible({ timeout: 90_000 });
}

for (const sample of ['One Card', 'Consultants and managers']) {
  test(`each arrangement of ${sample} is one step, neat, saved, and undone at once`, async ({ accord, page }) => {
    const isDouble = accord.door === 'desktop shell in Chromium';
    test.skip(isDouble && sample !== 'One Card', 'what a worker of a worker asks for does not pass by the double');
    await accord.openSample(sample);
    // A step of its own, so that there is a file with the places as they were.
    await accord.menu('Insert', 'Add note');
    await page.keyboard.type('Ask again in May');
    await page.keyboard.press('Enter');
    await expect.poll(() => accord.files().length).toBeGreaterThan(0);
    await accord.saved();
    const before = saved(accord);
    for (const [item, step] of arrangements) {
      await test.step(item, async () => {
        await accord.menu('Arrange', item);
        await expect(page.getByRole('button', { name: `Undo: ${step}` })).toBeEnabled();
        await expect.poll(() => places(saved(accord))).not.toEqual(places(before));
        await accord.saved();
        expect(untidiness(before, saved(accord))).toEqual([]);
        await page.keyboard.press('Control+z');
        await expect.poll(() => places(saved(accord))).toEqual(places(before));
        await accord.saved();
      });
    }
  });
}

test('pinned people stay in place, and can be let go again', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await page.keyboard.press('p');
  await expect(accord.details().getByLabel('Stays in place when the map is arranged')).toBeChecked();
  await accord.saved();
  const before = saved(accord);
  await accord.menu('Arrange', 'Face to face');
  await expect.poll(() => places(saved(accord))).not.toEqual(places(before));
  expect(untidiness(before, saved(accord))).toEqual([]);
  await accord.menu('Arrange', 'Unpin');
  await expect(accord.details().getByLabel('Stays in place when the map is arranged')).not.toBeChecked();
});

test('arranging a large map says how far it is, and can be cancelled', async ({ accord, page }) => {
  test.slow();
  await openLarge(accord, 2000);
  const before = accord.file('large.accord');
  // A worker that never answers stands for an arrangement that takes long.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await accord.menu('Arrange', 'Face to face');
  const strip = page.getByRole('region', { name: 'Arranging the map' });
  await expect(strip).toContainText('Arranging 2000 people…');
  await strip.getByRole('button', { name: 'Cancel' }).click();
  await expect(strip).toHaveCount(0);
  await expect(page.getByRole('log', { name: 'What has just changed' })).toContainText('cancelled');
  await accord.menu('Arrange', 'Tidy inside the units');
  await expect(strip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(strip).toHaveCount(0);
  expect(accord.file('large.accord')).toBe(before);
});

test('an arrangement of a map that changes meanwhile is dropped', async ({ accord, page }) => {
  await accord.openSample('One Card');
  // The worker is asked only once the map has been changed.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...args: Parameters<Worker['postMessage']>) {
      addEventListener('ask-now', () => postMessage.apply(this, args), { once: true });
    } as Worker['postMessage'];
  });
  await accord.menu('Arrange', 'Face to face');
  await accord.card('Dana Whitfield').click();
  await page.keyboard.press('p');
  await page.evaluate(() => dispatchEvent(new Event('ask-now')));
  await expect(page.getByText('The map was changed while it was being arranged')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Pin Dana Whitfield' })).toBeEnabled();
});
