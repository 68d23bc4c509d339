import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readPdf } from '../support/pdf.ts';
import { dot, hand, huge } from './hand-file.ts';
import { type Accord, expect, test } from './journey.ts';

type Saved = {
  vision: {
    title: string;
    metaphor: string;
    image?: string;
    promise?: string;
    namesInUse?: string[];
    readers?: object[];
  };
};

async function openVision(accord: Accord, name: string): Promise<void> {
  await accord.openTemplate(name);
  await accord.page.keyboard.press('Shift+S');
  await expect(accord.page.getByRole('heading', { name: 'How do we say what it is?' })).toBeVisible();
}

const saved = async (accord: Accord) => {
  await accord.saved();
  return (accord.savedProject() as unknown as Saved).vision;
};

test('from a title with jargon to one that three readers understand, each a step that can be taken back', async ({
  accord,
  page,
}) => {
  await openVision(accord, 'Library and university IT');
  const { keyboard } = page;
  const title = page.getByLabel('Title', { exact: true });

  await test.step('type a title and see why it would not do', async () => {
    await title.focus();
    await keyboard.type('Seamless CRM Portal');
    const said = page.getByRole('region', { name: 'The title' }).getByRole('listitem');
    await expect(said.getByText('“Seamless” is a word of those who run it.')).toBeVisible();
    await expect(said.getByText('cannot know what “CRM” is short for.')).toBeVisible();
    await expect(said.getByText('“Portal” can be taken for a website with many links or for a door.')).toBeVisible();
    await title.fill('Two Doors');
    await expect(said.getByText('Nothing to say against it')).toBeVisible();
    await expect(page.getByRole('img', { name: 'How the page will look' })).toContainText('Two Doors');
  });

  await test.step('name what it is called already, and see that it is nearly the same', async () => {
    await page.getByLabel('Another name in use').fill('TwoDoors');
    await keyboard.press('Enter');
    const alike = page.getByRole('listitem').getByText('“TwoDoors”, one of the names in use, is written almost like');
    await expect(alike).toBeVisible();
    await page.getByRole('button', { name: 'Remove the name TwoDoors' }).click();
    await expect(alike).toHaveCount(0);
  });

  await test.step('choose a metaphor with the arrow keys', async () => {
    await page.getByRole('radio', { name: 'Bridge' }).focus();
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Tandem' })).toBeChecked();
    await expect(page.getByText('It misleads')).toBeVisible();
    await expect(page.getByRole('img', { name: 'How the page will look' })).toContainText('Like a tandem');
  });

  await test.step('write one of our own, choose another after all, and have the words again', async () => {
    await page.getByRole('radio', { name: 'In our own words' }).click();
    const words = page.getByLabel('Our metaphor, in a few words');
    await words.fill('A market on a square');
    await page.getByRole('radio', { name: 'Tandem' }).click();
    await page.getByRole('button', { name: 'Undo: Choose the metaphor tandem' }).click();
    await expect(words).toHaveValue('A market on a square');
    await page.getByRole('radio', { name: 'Tandem' }).click();
  });

  await test.step('ask three readers', async () => {
    for (const [who, answer] of [
      ['A student', 'Two ways into the library'],
      ['A clerk', 'Something about fire doors'],
      ['A neighbour', 'A shared entrance'],
    ] as const) {
      await page.getByRole('button', { name: /^Add (the first|a) reader$/ }).click();
      await keyboard.type(who);
      await keyboard.press('Tab');
      await keyboard.type(answer);
    }
    await page.getByLabel('The confusion of A clerk').fill('took the doors for real ones');
    await expect(
      page.getByText('Of 3 readers, 2 understood it and 1 did not. The confusion is about “Doors”.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Remove A neighbour' }).click();
    await expect(page.getByText('Ask one more reader who knows nothing of it')).toBeVisible();
  });

  await test.step('rename it, and ask again who answered about the old title', async () => {
    await title.fill('One Door');
    await expect(page.getByText('Nobody has been asked about this title yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Ask again: A clerk' }).click();
    await keyboard.type('A door to both');
    await expect(page.getByText('1 reader said what they think it is')).toBeVisible();
    for (const name of ['Change the answer of A clerk', 'Ask A clerk again', 'Change the title'])
      await page.getByRole('button', { name: `Undo: ${name}`, exact: true }).click();
  });

  await test.step('take it back, a step at a time', async () => {
    const undo = async (name: string) => {
      await expect(page.getByRole('button', { name: `Undo: ${name}`, exact: true })).toBeVisible();
      await page.getByRole('button', { name: `Undo: ${name}`, exact: true }).click();
    };
    await undo('Remove A neighbour');
    await undo('Change the confusion of A clerk');
    await undo('Change the answer of A neighbour');
    await expect(page.getByLabel('What A neighbour thinks this is')).toHaveValue('');
    const { readers, ...vision } = await saved(accord);
    expect(readers).toHaveLength(3);
    expect(vision).toMatchObject({ title: 'Two Doors', metaphor: 'tandem' });
  });
});

test('an image is dropped, pasted and removed, and one that cannot be used says why', async ({ accord, page }) => {
  await openVision(accord, 'One Card');
  const part = page.getByRole('region', { name: 'The overarching image' });
  await hand(page, 'drop', dot, { x: 300, y: 300 });
  await expect(part.getByRole('img', { name: 'Not described yet' })).toBeVisible();
  await part.getByLabel('What is on it, for those who do not see it').fill('A red dot');
  await expect(part.getByRole('img', { name: 'A red dot' })).toBeVisible();
  expect((await saved(accord)).image).toMatch(/^data:image\/png/);
  await part.getByRole('button', { name: 'Remove' }).click();
  await hand(page, 'paste', dot);
  await expect(part.getByRole('img', { name: 'A red dot' })).toBeVisible();
  await hand(page, 'paste', huge);
  await expect(part.getByRole('alert')).toContainText('This picture is too large: 60,000 by 60,000 pixels.');
});

test('what nobody sees in a title is marked, and goes at a press', async ({ accord, page }) => {
  await openVision(accord, 'One Card');
  await page.getByLabel('Title', { exact: true }).fill('Two\u202e Doors');
  await expect(page.getByText('Two▯ Doors')).toBeVisible();
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Two Doors');
  await expect(page.getByRole('button', { name: 'Undo: Take hidden characters out of the title' })).toBeEnabled();
});

test('the answer leads to the page and back, and the page becomes a PDF without what is ours', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+I');
  const answer = page.getByRole('region', { name: 'How do we say what it is?' });
  await answer.getByRole('button', { name: 'More about it' }).click();
  await page.getByRole('button', { name: 'What the map answers, in short' }).click();
  await page.getByRole('button', { name: 'Back to the vision' }).click();
  await page.getByRole('button', { name: 'What the map answers, in short' }).click();
  await answer.getByRole('button', { name: 'More about it' }).click();

  await page.getByLabel('For', { exact: true }).selectOption('partner');
  await expect(page.getByRole('img', { name: 'How the page will look' })).not.toContainText('A branch librarian');
  await page.getByRole('button', { name: 'Save the page as PDF…' }).click();
  await accord.chooseWhere('For the partner.pdf');
  await expect(page.getByText('Exported: For the partner.pdf')).toBeVisible({ timeout: 30_000 });
  const { pages } = await readPdf(readFileSync(join(accord.library, 'For the partner.pdf')));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('One card opens both houses.');
  expect(pages[0]?.text).not.toContain('librarian');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can use the page, wide and narrow, ${colorScheme}`, async ({ accord, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openVision(accord, 'One Card');
    await page.getByLabel('Title', { exact: true }).fill('Seamless\u202e CRM Portal');
    for (const width of [1440, 560]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(250);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
        [],
      );
    }
  });
