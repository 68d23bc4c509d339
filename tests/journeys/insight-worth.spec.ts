import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readPdf } from '../support/pdf.ts';
import { type Accord, expect, test } from './journey.ts';

type Worth = {
  value: {
    gains: { group: string; gain?: string }[];
    pains: { team: string; unit?: string; pain?: string; plan?: string }[];
    cultures: { left: string; right: string; positions?: { value: number }[]; expect?: string }[];
    defence?: string;
  };
};

async function openWorth(accord: Accord, name: string): Promise<void> {
  await accord.openTemplate(name);
  await accord.menu('Insight', 'Why it is worth it');
  await expect(accord.page.getByRole('heading', { name: 'Why is it worth it?' })).toBeVisible();
}

const saved = async (accord: Accord) => {
  await accord.saved();
  return (accord.savedProject() as unknown as Worth).value;
};

test('from nothing to a plan, with the keyboard alone', async ({ accord, page }) => {
  await openWorth(accord, 'Library and university IT');
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Add the first group of users' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Students');
  await keyboard.press('Tab');
  await keyboard.type('One card for both houses');
  await expect(page.getByText('It is worth it for Students. What it costs our own teams is not written')).toBeVisible();

  await page.getByRole('button', { name: 'Add the first team' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Our team: Front line' }).focus();
  await keyboard.press('Enter');
  await page.getByLabel('What it costs them: Front line').focus();
  await keyboard.type('The telephones');
  await expect(page.getByText('It costs Front line something, and there is no plan for that yet.')).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.type('An answer sheet');
  await expect(page.getByText('and there is a plan for it.')).toBeVisible();

  await page.getByRole('button', { name: 'Formal or informal' }).focus();
  await keyboard.press('Enter');
  const [ours, theirs] = await page.getByRole('group', { name: 'Formal or informal' }).getByRole('slider').all();
  if (!ours || !theirs) throw new Error('both organisations have their mark');
  await expect(ours).toBeFocused();
  await expect(ours).toHaveAttribute('aria-valuetext', 'not placed yet');
  await keyboard.press('ArrowLeft');
  await expect(ours).toHaveAttribute('aria-valuetext', 'in between');
  for (const _ of [1, 2, 3]) await keyboard.press('ArrowLeft');
  await expect(ours).toHaveAttribute('aria-valuetext', 'clearly formal');
  await theirs.focus();
  await keyboard.press('End');
  await expect(theirs).toHaveAttribute('aria-valuetext', 'wholly informal');
  await page.getByRole('button', { name: /^Take over for “What to expect”/ }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('What to expect: Formal or informal')).toHaveValue(/coffee/);

  const value = await saved(accord);
  expect(value.gains).toMatchObject([{ group: 'Students', gain: 'One card for both houses' }]);
  expect(value.pains).toMatchObject([{ team: 'Front line', pain: 'The telephones', plan: 'An answer sheet' }]);
  expect(value.pains[0]?.unit).toBeDefined();
  expect(value.cultures[0]?.positions?.map((each) => each.value)).toEqual([2, 10]);
});

test('each thing that was done is one step back, by its name', async ({ accord, page }) => {
  await openWorth(accord, 'One Card');
  const line = page.getByRole('group', { name: 'Holds the deadline or takes the time to do it right' });
  const theirs = line.getByRole('slider', { name: /State University/ });
  const box = await theirs.boundingBox();
  if (!box) throw new Error('the line is not on the screen');
  await theirs.scrollIntoViewIfNeeded();
  const from = await accord.place(theirs, 0.77);
  const to = await accord.place(theirs, 0.12);
  await accord.drag(from, to);
  await expect(theirs).toHaveAttribute('aria-valuetext', 'clearly holds the deadline');
  await expect(line.getByText('Here they are close to each other.')).toBeVisible();
  await line.getByRole('button', { name: 'Remove the mark of State University' }).click();
  await expect(theirs).toHaveAttribute('aria-valuetext', 'not placed yet');
  await expect(line.getByText('How far they are apart is not known yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the gain of Citizens' }).click();
  await expect(page.getByRole('button', { name: 'Remove the gain of Both help desks' })).toBeFocused();

  for (const name of [
    'Remove the gain of Citizens',
    'Take State University off “Holds the deadline or takes the time to do it right”',
    'Place State University on “Holds the deadline or takes the time to do it right”',
  ])
    await accord.menu('Edit', `Undo: ${name}`);
  await expect(theirs).toHaveAttribute('aria-valuetext', 'clearly takes the time to do it right');
  await expect(page.getByRole('group', { name: 'Gain of Citizens' })).toBeVisible();
});

test('a click on the very middle of an empty line places somebody there', async ({ accord, page }) => {
  await openWorth(accord, 'One Card');
  await page.getByRole('button', { name: 'A pair of our own' }).click();
  await page.keyboard.type('Early');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Late');
  const pair = page.getByRole('group', { name: 'Early or late' });
  await pair.getByRole('slider').first().click();
  await expect(pair.getByRole('slider').first()).toHaveAttribute('aria-valuetext', 'in between');
  await expect(pair.getByText('State University: not placed yet.')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(pair.getByRole('slider').first()).toHaveAttribute('aria-valuetext', 'not placed yet');
});

test('the defence sheet becomes a PDF of one page that begins with the gain', async ({ accord, page }) => {
  await openWorth(accord, 'One Card');
  await page.getByRole('button', { name: 'Save the defence sheet…' }).click();
  const choices = page.getByRole('dialog', { name: 'Export', exact: true });
  await expect(choices.getByRole('list', { name: /^In the file/ })).toContainText('3 gains');
  await choices.getByLabel('For', { exact: true }).selectOption('partner');
  await expect(choices.getByRole('list', { name: /^In the file/ })).not.toContainText('team it costs');
  await choices.getByLabel('For', { exact: true }).selectOption('team');
  await choices.getByRole('button', { name: 'Export the defence sheet' }).click();
  await accord.chooseWhere('For the boss.pdf');
  await expect(page.getByText('Exported: For the boss.pdf')).toBeVisible({ timeout: 30_000 });
  const pdf = readFileSync(join(accord.library, 'For the boss.pdf'));
  const { pages } = await readPdf(pdf);
  expect(pages).toHaveLength(1);
  const text = pages[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
  expect(text.indexOf('Borrow in the city')).toBeGreaterThan(0);
  expect(text.indexOf('An answer sheet before the launch')).toBeGreaterThan(text.indexOf('Borrow in the city'));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can use the page and the dialog, ${colorScheme}`, async ({ accord, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorth(accord, 'One Card');
    await page.getByRole('button', { name: 'Formal or informal' }).click();
    const check = async () => {
      await page.waitForTimeout(250);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual(
        [],
      );
    };
    await check();
    await page.getByRole('button', { name: 'Save the defence sheet…' }).click();
    await check();
  });
