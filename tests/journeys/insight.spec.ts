import { serializeProject } from '../../shared/file/serialize.ts';
import { sampleProject } from '../support/samples.ts';
import { expect, test } from './journey.ts';

const answers = 'Answers';

test('the answers stand beside the map, and every sentence shows on it what it rests on', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+I');
  const insight = page.getByRole('region', { name: 'Insight', exact: true });
  const statement = insight.getByRole('button', { name: 'Dana Whitfield leads; Head of networks could draw level.' });

  await test.step('every question has an answer in a sentence', async () => {
    await expect(statement).toBeVisible();
    for (const question of ['Why is it worth it?', 'Who am I in this?', 'How do we say what it is?'])
      await expect(insight.getByRole('region', { name: question })).toContainText('.');
  });

  await test.step('a sentence lights up its people, until all is shown again', async () => {
    await statement.click();
    await expect(statement).toHaveAttribute('aria-pressed', 'true');
    const bar = page.getByRole('status').filter({ hasText: 'Show all again' });
    await expect(bar).toContainText('Dana Whitfield leads');
    await bar.getByRole('button', { name: 'Show all again' }).click();
    await expect(bar).toBeHidden();
    await expect(statement).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a sentence that is pressed once more shows all again', async () => {
    await statement.click();
    await statement.press('Enter');
    await expect(statement).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('button', { name: 'Show all again' })).toBeHidden();
    await statement.press('Enter');
    await expect(statement).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the answers follow the map, and undo', async () => {
    await accord.card('Dana Whitfield').click();
    await page.keyboard.press('Delete');
    await expect(insight).toContainText('Priya Nair leads');
    await page.keyboard.press('Control+z');
    await expect(statement).toBeVisible();
  });

  await test.step('the screen is kept with the project', async () => {
    await accord.saved();
    expect((accord.savedProject().view as { screen: string }).screen).toBe('insight');
    await page.keyboard.press('Shift+M');
    await expect(insight).toBeHidden();
    await expect(accord.details()).toBeVisible();
  });
});

test('the answers of a project are gone when another is opened, also before that is read', async ({ accord, page }) => {
  for (const name of ['one-card', 'consultants-and-managers'] as const) {
    const project = sampleProject(name);
    project.view.screen = 'insight';
    accord.put(`${name}.accord`, serializeProject(project));
  }
  const open = async (file: string) => {
    await page.keyboard.press('Control+o');
    await accord.chooseFile(file);
  };
  const insight = page.getByRole('region', { name: 'Insight', exact: true });
  await open('one-card.accord');
  await expect(insight).toContainText('Dana Whitfield leads');

  let letItBeRead = () => {};
  const asked = new Promise<void>((resolve) => {
    letItBeRead = resolve;
  });
  await page.route('**/findings-worker*', async (route) => {
    await asked;
    await route.fallback();
  });
  await open('consultants-and-managers.accord');
  await expect(page.getByRole('banner')).toContainText(sampleProject('consultants-and-managers').title);
  await expect(insight).toContainText('Reading the map…');
  await expect(insight).not.toContainText('Dana Whitfield');
  letItBeRead();
  await expect(insight).toContainText('Why is it worth it?');
  await expect(insight).not.toContainText('Dana Whitfield');
});

test('what is not known: three things to find out, and a checklist to take along', async ({
  accord,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accord.openSample('One Card');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what we do not know');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const next = page.getByRole('region', { name: 'Find out next' });
  await expect(next.getByRole('listitem')).toHaveCount(3);
  await expect(next).toContainText('Does Head of networks make things happen?');
  await expect(page.getByRole('region', { name: 'Not identified yet' })).toContainText('Who is the Head of networks');
  await next.getByRole('button', { name: 'Copy the whole checklist' }).click();
  await expect(page.getByText('The checklist was copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('[ ] Who is the Head of networks of State University?');
});

test('in a narrow window a sentence goes to the map, and the way back is there', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.setViewportSize({ width: 560, height: 800 });
  await page.keyboard.press('Shift+I');
  await expect(page.locator('[data-area="map"]')).toHaveAttribute('inert', '');
  const areaAt = (x: number, y: number) =>
    page.evaluate(
      ([across, down]) => {
        const area = document.elementFromPoint(across, down)?.closest<HTMLElement>('[data-area]');
        return area?.dataset.area;
      },
      [x, y] as const,
    );
  for (const [x, y] of [
    [40, 300],
    [280, 400],
    [520, 700],
  ] as const)
    expect(await areaAt(x, y)).toBe('insight');
  await page.getByRole('button', { name: 'Dana Whitfield leads; Head of networks could draw level.' }).click();
  await expect(accord.card('Dana Whitfield')).toBeVisible();
  const bar = page.getByRole('status').filter({ hasText: 'Show all again' });
  await expect(bar).toContainText('Dana Whitfield leads');
  await bar.getByRole('button', { name: 'Insight' }).click();
  await expect(page.getByRole('navigation', { name: answers })).toBeVisible();

  await test.step('the page is found again where it was left', async () => {
    const last = page.getByRole('region', { name: 'What holds it together?' });
    await last.scrollIntoViewIfNeeded();
    await last.getByRole('button').first().click();
    await bar.getByRole('button', { name: 'Insight' }).click();
    await expect(last).toBeInViewport();
  });
});

test('who only looks at the answers of a sample leaves no file behind', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+I');
  await expect(page.getByRole('navigation', { name: answers })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(accord.files()).toEqual([]);
});

test('an empty project has an answer on every page', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.keyboard.press('Shift+I');
  const pages = page.getByRole('navigation', { name: answers }).getByRole('button');
  await expect(pages).toHaveCount(8);
  const read = page.getByRole('region', { name: 'Insight', exact: true });
  for (const button of await pages.all()) {
    await button.click();
    await expect(read.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(read).toContainText(/not known yet|nobody|nothing|no |not /i);
    await expect(read).not.toContainText(/undefined|NaN/);
  }
});
