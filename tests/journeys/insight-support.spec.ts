import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Project } from '../../shared/model/project.ts';
import { sampleProject } from '../support/samples.ts';
import { type Accord, expect, test } from './journey.ts';

/** The day so many days from today, where the user is. */
function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** One Card as it stands today: IT was asked four months ago, Omar is overdue, Helen comes next month. */
function oneCardToday(): Project {
  const project = sampleProject('one-card');
  for (const person of Object.values(project.people))
    if (person.approval) {
      person.approval.reviewed = inDays(-20);
      person.approval.askAgain = person.name === 'Omar Haddad' ? inDays(-3) : inDays(30);
    }
  for (const unit of Object.values(project.units)) {
    if (unit.attitude) unit.attitude.reviewed = inDays(-20);
    if (unit.priority) unit.priority.reviewed = unit.name === 'Information technology' ? inDays(-130) : inDays(-20);
    delete unit.priority?.askAgain;
  }
  return project;
}

async function openBoard(accord: Accord, page: Page, project: Project): Promise<void> {
  await accord.openProject('One Card.accord', project);
  await accord.menu('Insight', 'Who must be on board');
  await expect(page.getByRole('heading', { name: 'Who else must be on board?' })).toBeVisible();
}

const row = (page: Page, about: string) => page.getByRole('listitem', { name: about, exact: true });
const it = 'Information technology of State University';

test('a priority that was confirmed long ago counts less until it is confirmed again', async ({ accord, page }) => {
  await openBoard(accord, page, oneCardToday());
  await expect(row(page, it)).toContainText('Missing');
  await expect(row(page, it)).toContainText('Confirmed 4 months ago. That is more than 90 days');

  await page.getByRole('button', { name: 'Confirm the priority of Information technology today' }).click();
  await expect(row(page, it)).toContainText('In doubt');
  await expect(row(page, it)).toContainText('Confirmed today.');

  await page.getByRole('button', { name: `Edit ${it}` }).click();
  await row(page, it).getByLabel('Place', { exact: true }).fill('2');
  await expect(row(page, it)).toContainText('Secured');
  await expect(row(page, it)).toContainText('place 2 of 12: the upper third of its own priorities');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Undo: Change the priority of Information technology/ }).click();
  await expect(row(page, it)).toContainText('In doubt');
  await page.getByRole('button', { name: /^Undo: Confirm the priority of Information technology/ }).click();
  await expect(row(page, it)).toContainText('Missing');
});

test('a value that is changed was looked at today, and of several answers each is confirmed', async ({
  accord,
  page,
}) => {
  const project = oneCardToday();
  for (const person of Object.values(project.people)) {
    if (person.name === 'Omar Haddad')
      person.approval = { value: 'approved', basis: '', on: inDays(-4), reviewed: inDays(-320) };
    if (person.name === 'Helen Ito') person.approval = { value: 'approved', basis: '', reviewed: inDays(-200) };
  }
  for (const unit of Object.values(project.units)) if (unit.attitude) unit.attitude.reviewed = inDays(-200);
  await openBoard(accord, page, project);
  const theirs = row(page, 'senior management of State University');
  await expect(theirs).toContainText('Secured');
  await expect(theirs).toContainText('Confirmed 4 days ago.');
  await theirs.getByRole('button', { name: /^Edit/ }).click();
  const omar = theirs.getByRole('group', { name: 'Approval of Omar Haddad' });
  await omar.getByRole('combobox', { name: 'Approval' }).selectOption('Refused');
  await expect(theirs).toContainText('Confirmed today.');
  // Omar's answer is of today; Helen's is not.
  const confirm = theirs.getByRole('button', { name: 'Confirm the answer of senior management' });
  await expect(confirm).toBeEnabled();
  await confirm.click();
  await expect(theirs.getByRole('button', { name: /: confirmed today$/ })).toBeDisabled();

  const desk = row(page, 'Front line of City Library');
  await expect(desk).toContainText('counts as missing');
  await desk.getByRole('button', { name: /^Edit/ }).click();
  await desk.getByLabel('Attitude we want').selectOption('Leading');
  await expect(desk).toContainText('counts as missing');
  await desk.getByLabel('Attitude now').selectOption('Supportive');
  await expect(desk).toContainText('Secured');
  await expect(desk).toContainText('Confirmed today.');

  await row(page, it).getByRole('button', { name: /^Edit/ }).click();
  await row(page, it).getByLabel('Place', { exact: true }).fill('2');
  await expect(row(page, it)).toContainText('Secured');
});

test('who approves is chosen and answered in place, with the keyboard alone', async ({ accord, page }) => {
  await openBoard(accord, page, oneCardToday());
  const theirs = row(page, 'senior management of State University');
  await expect(theirs).toContainText('Not known');
  await theirs.getByRole('button', { name: /^Edit/ }).focus();
  await page.keyboard.press('Enter');
  const omar = theirs.getByRole('group', { name: 'Approval of Omar Haddad' });
  await omar.getByRole('combobox', { name: 'Approval' }).focus();
  await page.keyboard.type('App');
  await expect(theirs).toContainText('Secured');
  await expect(theirs).toContainText('Omar Haddad approved.');
  const helen = theirs.getByRole('group', { name: 'Approval of Helen Ito' });
  await helen.getByRole('combobox', { name: 'Approval' }).focus();
  await page.keyboard.type('Ref');
  await expect(theirs).toContainText('Omar Haddad approved, but Helen Ito refused: they contradict each other.');

  await theirs.getByLabel('Who else is asked for approval').selectOption({ label: 'Dana Whitfield, Service manager' });
  await theirs.getByRole('button', { name: 'Mark as Approver' }).press('Enter');
  await expect(theirs.getByRole('group', { name: 'Approval of Dana Whitfield' })).toBeVisible();
  await expect(theirs).toContainText('Not answered yet: Dana Whitfield.');

  await page.getByRole('button', { name: /Omar Haddad approved, but/ }).press('Enter');
  await expect(page.getByRole('button', { name: /Omar Haddad approved, but/ })).toHaveAttribute('aria-pressed', 'true');
});

test('an answer, its day and how we know it are undone one by one', async ({ accord, page }) => {
  await openBoard(accord, page, oneCardToday());
  const theirs = row(page, 'senior management of State University');
  await theirs.getByRole('button', { name: /^Edit/ }).click();
  const omar = theirs.getByRole('group', { name: 'Approval of Omar Haddad' });
  const answer = omar.getByRole('combobox', { name: 'Approval' });
  const day = omar.getByLabel('On', { exact: true });
  await answer.selectOption('Approved');
  await day.fill('2026-03-02');
  await omar.locator('summary').click();
  await omar.getByLabel('How we know').pressSequentially('He said so');

  const undo = page.getByRole('button', { name: 'Undo: Change the approval of Omar Haddad' });
  await undo.click();
  await expect(omar.getByLabel('How we know')).not.toHaveValue(/He said so/);
  await expect(day).toHaveValue('2026-03-02');
  await undo.click();
  await expect(day).not.toHaveValue('2026-03-02');
  await expect(answer).toHaveValue('approved');
});

test('the attitude of a front line is edited on the board, and is never made from those of its people', async ({
  accord,
  page,
}) => {
  await openBoard(accord, page, oneCardToday());
  const desk = row(page, 'Front line of City Library');
  await expect(desk).toContainText('In doubt');
  await expect(desk).toContainText('In it: Branch staff (Neutral) and Rosa Klein (Supportive).');
  await desk.getByRole('button', { name: /^Edit/ }).click();
  await desk.getByLabel('Attitude now').selectOption('Resistant');
  await expect(desk).toContainText('Missing');
  await desk.getByLabel('Attitude now').selectOption('Not assessed');
  await expect(desk).toContainText('Not known');
  await expect(desk).toContainText('What Front line of City Library thinks as a whole is not known.');
});

test('overdue days are named at the top, and those to come are saved as a calendar', async ({ accord, page }) => {
  await openBoard(accord, page, oneCardToday());
  const when = page.getByRole('region', { name: 'When to ask again' });
  await expect(when.getByRole('list', { name: 'Overdue' })).toHaveText(
    /Ask Omar Haddad again: that was due 3 days ago\./,
  );
  await when.getByRole('button', { name: 'Save the dates for the calendar…' }).click();
  await accord.chooseWhere('Ask again.ics');
  await expect(page.getByText('The dates were saved: Ask again.ics')).toBeVisible();
  const calendar = accord.file('Ask again.ics');
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(calendar.split('BEGIN:VEVENT')).toHaveLength(3);
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${inDays(30).replaceAll('-', '')}\r\n`);
  expect(calendar.replaceAll('\r\n ', '')).toContain('SUMMARY:Ask Helen Ito again about One Card');
  expect(calendar).not.toContain('Omar');
});

test('the board of an empty map says what to find out, and is accessible in light and dark', async ({
  accord,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await accord.openTemplate('Blank');
  expect(await accord.menuOffers('Insight', /^Save the dates/)).toBe(false);
  await accord.menu('Insight', 'Who must be on board');
  await expect(page.getByText('No day to ask again is noted from today on.', { exact: false })).toBeVisible();
  await expect(page.getByText(/has no front-line unit on the map yet/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit senior management of Partner' }).click();
  await expect(page.getByText('Nobody else of this organisation is on the map yet.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(250);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  }
});
