import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { candidates } from '../support/candidates.ts';
import { type Accord, expect, test } from './journey.ts';

type Judged = { value?: unknown; basis?: string; confidence?: string; reviewed?: string };
type Saved = {
  people: {
    name: string;
    roles?: string[];
    qualities?: Record<string, Judged>;
    champion?: Record<string, Judged>;
  }[];
};

const personIn = (accord: Accord, name: string) =>
  (accord.savedProject() as unknown as Saved).people.find((person) => person.name === name);

const answers = (page: Page) => page.getByRole('region', { name: 'Insight' });
const row = (page: Page, name: string) => answers(page).getByRole('button', { name: new RegExp(`^\\d+ ?${name}`) });
const question = (page: Page, asked: string) => answers(page).getByRole('group', { name: asked });
const options = (page: Page, asked: string) => question(page, asked).getByRole('radio');
const order = (page: Page) => answers(page).getByRole('list', { name: 'Candidates' }).getByRole('listitem');

async function openPage(page: Page): Promise<void> {
  await page.keyboard.press('Shift+I');
  await page.getByRole('navigation', { name: 'Answers' }).getByRole('button', { name: 'Our champion' }).click();
  await expect(page.getByRole('heading', { name: 'Who is our champion over there?' })).toBeVisible();
}

/** Nobody is senior here: what is asked does not hang on who listens to whom. */
async function openCandidates(accord: Accord, page: Page, people: Parameters<typeof candidates>[0]): Promise<void> {
  await accord.openProject('Candidates.accord', candidates(people).project);
  await openPage(page);
}

test('somebody is interviewed with the keyboard alone, moves up in the order, and every answer is undone', async ({
  accord,
  page,
}) => {
  await openCandidates(accord, page, { 'Dana Whitfield': [3, 2, 2, 0], 'Priya Nair': [0, 2, 2, 0] });
  const { keyboard } = page;
  await expect(answers(page).getByText('Dana Whitfield is certain to be first, and looks good.')).toBeVisible();
  await row(page, 'Priya Nair').focus();
  await keyboard.press('Enter');
  await expect(row(page, 'Priya Nair')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: 'Show all again' })).toBeVisible();

  const makes = 'Does Priya Nair make things happen?';
  await keyboard.press('Tab');
  await expect(options(page, makes).nth(0)).toBeFocused();
  for (const _ of [1, 2, 3]) await keyboard.press('ArrowRight');
  await expect(options(page, makes).nth(3)).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('The pilot');

  const ideas = 'Does Priya Nair have innovative ideas?';
  await options(page, ideas).nth(0).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(answers(page).getByText('Priya Nair is certain to be first, and looks strong.')).toBeVisible();
  await expect(order(page).first()).toContainText('Priya Nair');
  await expect(options(page, ideas).nth(2)).toBeFocused();

  await accord.saved();
  expect(personIn(accord, 'Priya Nair')?.qualities?.makesThingsHappen).toEqual({
    value: 3,
    confidence: 'low',
    basis: 'The pilot',
    reviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  const undo = page.getByRole('button', { name: 'Undo: Answer about Priya Nair' });
  await undo.click();
  await expect(options(page, ideas).nth(0)).toBeChecked();
  await expect(order(page).first()).toContainText('Dana Whitfield');
  // How we know it and how sure we are of it are steps of their own.
  for (const _ of ['The pilot', 'low']) await undo.click();
  await expect(options(page, makes).nth(3)).toBeChecked();
  await undo.click();
  await expect(options(page, makes).nth(0)).toBeChecked();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('one press answers the question to ask next, until the first is certain', async ({ accord, page }) => {
  await openCandidates(accord, page, { 'Dana Whitfield': [3, 3, 2, 0], 'Priya Nair': [2, 2, 2, null] });
  await expect(
    answers(page).getByRole('button', { name: 'Dana Whitfield leads, but Priya Nair could still overtake.' }),
  ).toBeVisible();
  const next = page.getByRole('group', { name: 'Does Priya Nair have innovative ideas?' });
  await next.getByRole('button', { name: 'Somewhat' }).click();
  await expect(answers(page).getByText('Dana Whitfield is certain to be first, and looks good.')).toBeVisible();
  // Then the champion test is what is still to be known of her.
  await page
    .getByRole('group', { name: 'Does Dana Whitfield speak for us when we are not in the room?' })
    .getByRole('button', { name: 'Yes' })
    .click();
  await page
    .getByRole('group', { name: 'Does Dana Whitfield have a personal stake in it?' })
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect(answers(page).getByText('Find out next:')).toHaveCount(0);
  await accord.saved();
  expect(personIn(accord, 'Dana Whitfield')?.champion).toMatchObject({
    speaksForUs: { value: 'yes' },
    personalStake: { value: 'yes' },
  });
});

test('a key that is held answers only the question that was there when it went down', async ({ accord, page }) => {
  await openCandidates(accord, page, { 'Dana Whitfield': [3, 3, null, null], 'Priya Nair': [2, 2, null, null] });
  const ask = answers(page).getByRole('button', { name: 'Somewhat', exact: true });
  await ask.focus();
  const asked = await ask.locator('..').getAttribute('aria-label');
  for (let pulses = 0; pulses < 6; pulses += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(100);
  }
  await page.keyboard.up('Enter');
  await expect(answers(page).getByRole('group', { name: asked ?? '', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: Answer about/ }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('the tag of a champion is set by hand, and says what is missing until it is earned', async ({ accord, page }) => {
  await openCandidates(accord, page, {
    'Dana Whitfield': { answers: [3, 3, 2, 0], tower: { value: 7, basis: '' } },
    'Priya Nair': { answers: [2, 2, 2, 0], attitude: { current: 'resistant', basis: '' } },
  });
  await row(page, 'Priya Nair').click();
  await answers(page).getByRole('button', { name: 'Tag as Champion' }).click();
  await expect(
    answers(page).getByText(/Champion, not earned yet: Priya Nair may or may not have influence/),
  ).toBeVisible();
  await expect(row(page, 'Priya Nair')).toContainText('Champion, not earned yet');
  await expect(
    answers(page).getByRole('button', { name: 'Priya Nair is tagged as Champion, but the attitude is Resistant.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Tag Priya Nair as Champion' }).click();
  await expect(answers(page).getByText('not earned yet')).toHaveCount(0);

  await row(page, 'Dana Whitfield').click();
  await options(page, 'Does Dana Whitfield speak for us when we are not in the room?').first().check();
  await options(page, 'Does Dana Whitfield have a personal stake in it?').first().check();
  await expect(answers(page).getByText('Dana Whitfield passes the champion test.').last()).toBeVisible();
  await options(page, 'How far is Dana Whitfield bought in?').nth(0).check();
  await options(page, 'How far does Dana Whitfield answer for the result?').nth(1).check();
  await expect(answers(page).getByText('By these two, Dana Whitfield is a Hostage.')).toBeVisible();
});

test('two candidates are put side by side in words, and what differs is written there', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openPage(page);
  const compare = answers(page).getByRole('region', { name: 'Compare two' });
  await compare.getByLabel('One').selectOption({ label: 'Nils Aalto, Head of identity' });
  await compare.getByLabel('The other').selectOption({ label: 'Dana Whitfield, Service manager' });
  await expect(compare.getByRole('columnheader')).toHaveText(['Nils Aalto', 'Dana Whitfield', 'Compared']);
  await expect(compare.getByRole('row', { name: /^Makes things happen/ })).toHaveText(/Somewhat.*Very much.*Differs/);
  await expect(compare.getByRole('row', { name: /^Attitude/ })).toHaveText(/Resistant.*Leading.*Differs/);
  await expect(compare.getByRole('row', { name: /^Buy-in/ })).toHaveText(/Don't know yet.*High.*Open/);
  await compare.getByLabel('The other').selectOption({ label: 'Nils Aalto, Head of identity' });
  await expect(compare.getByText('Choose two different people to compare.')).toBeVisible();
});

test('hundreds of candidates come 200 at a time, and any of them can be compared', async ({ accord, page }) => {
  const people = Object.fromEntries(
    Array.from({ length: 450 }, (_, nth) => [`Person ${String(nth).padStart(3, '0')}`, [null, null, null, null]]),
  );
  await openCandidates(accord, page, people);
  await expect(order(page)).toHaveCount(200);
  await answers(page).getByRole('button', { name: 'Show 200 more of 250' }).click();
  await expect(order(page)).toHaveCount(400);
  await row(page, 'Person 350').click();
  const compare = answers(page).getByRole('region', { name: 'Compare two' });
  await compare.getByLabel('The other').selectOption({ label: 'Person 350' });
  await expect(compare.getByRole('columnheader', { name: 'Person 350' })).toBeVisible();
});

test('an answer that moves somebody in the order leaves the questions where they are on the screen', async ({
  accord,
  page,
}) => {
  const others = Object.fromEntries(Array.from({ length: 12 }, (_, nth) => [`Other ${nth}`, [1, 1, 1, null]]));
  await page.setViewportSize({ width: 1440, height: 600 });
  await openCandidates(accord, page, { ...others, 'Priya Nair': [0, 0, 0, 0] });
  await row(page, 'Priya Nair').click();
  await options(page, 'Does Priya Nair make things happen?').nth(3).check();
  const asked = question(page, 'Is Priya Nair hard-working?');
  await asked.getByRole('radio').nth(3).scrollIntoViewIfNeeded();
  const before = await accord.place(asked);
  await asked.getByRole('radio').nth(3).check();
  await expect(order(page).first()).toContainText('Priya Nair');
  await expect(async () => expect(Math.abs((await accord.place(asked)).y - before.y)).toBeLessThan(3)).toPass();
});

test('a map without anybody of the partner says so, and what to do', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await openPage(page);
  await expect(answers(page).getByText('Not known yet: nobody of the partner is on this map.')).toBeVisible();
  await expect(answers(page).getByText(/Put them on the map, even where only the job is known/)).toBeVisible();
  await expect(answers(page).getByText(/loses nothing by speaking against it/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing serious on the page with an open interview, ${colorScheme}`, async ({
    accord,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await accord.openSample('One Card');
    await openPage(page);
    await row(page, 'Dana Whitfield').click();
    await expect(question(page, 'Is Dana Whitfield hard-working?')).toBeVisible();
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).include('[data-area="insight"]').analyze();
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
  });
}
