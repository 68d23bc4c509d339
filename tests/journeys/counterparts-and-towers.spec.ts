import { type Accord, expect, test } from './journey.ts';

type Saved = {
  people: {
    id: string;
    name: string;
    placeholder?: boolean;
    tower?: { value?: number; basis?: string; reviewed?: string };
  }[];
  links: { kind: string; from: string; to: string }[];
};

const saved = (accord: Accord): Saved => accord.savedProject() as unknown as Saved;

/** The counterpart lines of the file, as names in the order of the alphabet. */
function counterparts(accord: Accord): string[] {
  const { people, links } = saved(accord);
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return links
    .filter((link) => link.kind === 'counterpart')
    .map(({ from, to }) => [name(from), name(to)].sort().join(' – '))
    .sort();
}

const towerOf = (accord: Accord, name: string) => saved(accord).people.find((person) => person.name === name)?.tower;

const before = ['Branch staff – Jo Campbell', 'Kwame Mensah – Nils Aalto', 'Omar Haddad – Tomas Berg'];

test('the gap list names who has no counterpart, offers candidates, and takes one', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+C');
  const panel = page.getByRole('region', { name: 'Counterparts' });
  await expect(panel.getByRole('heading', { name: '4 of 7 at City Library have no counterpart' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: '4 of 7 at State University have no counterpart' })).toBeVisible();

  await panel.getByRole('button', { name: /^Rosa Klein Desk team leader/ }).click();
  await expect(panel.getByRole('button', { name: /^Priya Nair Help desk lead.*also at the front line/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Accept Priya Nair as the counterpart of Rosa Klein' }).click();
  await expect(panel.getByRole('heading', { name: '3 of 7 at City Library have no counterpart' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Accept a counterpart' })).toBeEnabled();
  await accord.saved();
  expect(counterparts(accord)).toEqual([...before, 'Priya Nair – Rosa Klein']);
});

test('suggestions are turned down, accepted all at once, and taken back as one step', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.menu('View', 'Counterparts');
  const panel = page.getByRole('region', { name: 'Counterparts' });
  await panel.getByRole('button', { name: 'Not this one: Ruth Adeyemi and Helen Ito' }).click();
  await panel.getByRole('button', { name: 'Make suggestions again that were turned down' }).click();
  await expect(panel.getByRole('button', { name: 'Accept all 4 suggestions' })).toBeVisible();
  await panel.getByRole('button', { name: 'Not this one: Ruth Adeyemi and Helen Ito' }).click();
  await panel.getByRole('button', { name: 'Accept all 3 suggestions' }).click();
  await expect(panel.getByText('No two people without a counterpart seem to do the same job.')).toBeVisible();
  await accord.saved();
  expect(counterparts(accord)).toEqual([
    'Ana Duarte – Dana Whitfield',
    'Branch staff – Jo Campbell',
    'Head of networks – Li Wei 李伟',
    'Kwame Mensah – Nils Aalto',
    'Omar Haddad – Tomas Berg',
    'Priya Nair – Rosa Klein',
  ]);
  await page.getByRole('button', { name: 'Undo: Accept 3 counterparts' }).click();
  await expect(panel.getByRole('button', { name: 'Accept all 3 suggestions' })).toBeVisible();
  await page.keyboard.press('Shift+C');
  await expect(panel).toBeHidden();
  await expect(accord.details()).toBeVisible();
});

test('the keyboard goes on with the next suggestion', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+C');
  const panel = page.getByRole('region', { name: 'Counterparts' });
  await panel.getByRole('button', { name: 'Accept Rosa Klein and Priya Nair' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Accept Ana Duarte and Dana Whitfield' })).toBeFocused();
});

test('somebody without a like is given a placeholder on the other side', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.keyboard.press('n');
  await page.keyboard.type('Ana Duarte');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+C');
  const panel = page.getByRole('region', { name: 'Counterparts' });
  await expect(panel.getByRole('heading', { name: '1 of 1 at Our organisation has no counterpart' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Nobody is on the map at Partner yet' })).toBeVisible();
  await expect(panel.getByText('Nobody on the other side does a similar job yet: add a placeholder.')).toBeVisible();
  await panel.getByRole('button', { name: 'Add “Counterpart of Ana Duarte, not identified yet”' }).click();
  await expect(panel.getByRole('heading', { name: 'Everybody at Our organisation has a counterpart' })).toBeVisible();
  await expect(accord.card('Counterpart of Ana Duarte')).toBeVisible();
  await accord.saved();
  expect(counterparts(accord)).toEqual(['Ana Duarte – Counterpart of Ana Duarte']);
  expect(
    saved(accord)
      .people.map((person) => person.placeholder ?? false)
      .sort(),
  ).toEqual([false, true]);
  await page.keyboard.press('Control+z');
  await expect(accord.card('Counterpart of Ana Duarte')).toBeHidden();
});

test('a tower is raised by dragging it, as one step, and Escape lets it be', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const tower = page.getByRole('slider', { name: 'Tower of Dana Whitfield' });
  await accord.card('Dana Whitfield').hover();
  await expect(tower).toHaveAttribute('aria-valuetext', '6 of 10, influence on this question');
  const at = await accord.place(tower, 0.5, 0.7);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y - 12, { steps: 4 });
  await expect(page.getByText('8 of 10', { exact: true })).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Undo: Tower of Dana Whitfield: 8' })).toBeEnabled();
  await accord.saved();
  expect(towerOf(accord, 'Dana Whitfield')).toMatchObject({ value: 8, basis: 'Two meetings, spring' });

  await page.mouse.down();
  await page.mouse.move(at.x, at.y - 30, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(tower).toHaveAttribute('aria-valuenow', '8');

  await page.keyboard.press('Control+z');
  await expect(tower).toHaveAttribute('aria-valuenow', '6');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a tower is set with the arrow keys, also where none was assessed', async ({ accord, page }) => {
  await accord.openSample('Consultants and managers');
  await accord.card('Consultant 20').click();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('button', { name: 'Undo: Raise the tower of Consultant 20' })).toBeEnabled();
  const tower = page.getByRole('slider', { name: 'Tower of Consultant 20' });
  await expect(tower).toHaveAttribute('aria-valuetext', '2 of 10, influence on this question');
  await tower.focus();
  for (const [key, says] of [
    ['End', '10 of 10'],
    ['ArrowDown', '9 of 10'],
    ['Home', '0 of 10'],
    ['Delete', 'not assessed'],
    ['ArrowUp', '1 of 10'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tower).toHaveAttribute('aria-valuetext', `${says}, influence on this question`);
  }
  await expect(page.getByRole('button', { name: 'Undo: Tower of Consultant 20: 1' })).toBeEnabled();
});

test('the towers are read aloud in order and put right', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+T');
  const panel = page.getByRole('region', { name: 'Towers, read aloud' });
  const rows = panel.getByRole('region', { name: 'In order' }).getByRole('listitem');
  const field = (name: string) => panel.getByRole('textbox', { name: `Tower of ${name}, 0 to 10` });
  await expect(panel).toContainText('Will every student and every citizen have one card');
  await expect(panel).toContainText('Helen Ito and Omar Haddad have the tallest towers, 9; then Ruth Adeyemi, 8;');
  await expect(rows.nth(3)).toContainText(/4th\s*tie\s*Dana Whitfield\s*State University/);

  await test.step('by a button, and the focus stays on the person', async () => {
    const raise = panel.getByRole('button', { name: 'Raise the tower of Nils Aalto' });
    await raise.focus();
    await page.keyboard.press('Enter');
    await expect(rows.nth(3)).toContainText('Nils Aalto');
    await expect(raise).toBeFocused();
    await expect(page.getByRole('button', { name: 'Undo: Tower of Nils Aalto: 7' })).toBeEnabled();
  });

  await test.step('above another with Alt and an arrow key', async () => {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rows.nth(2)).toContainText(/1st\s*tie\s*Omar Haddad/);
    await expect(field('Nils Aalto')).toHaveValue('9');
    await expect(page.getByRole('log')).toHaveText('Nils Aalto: 9 of 10, now 1st, a tie');
  });

  await test.step('as a number, which counts when it is complete', async () => {
    await field('Tomas Berg').fill('1');
    await expect(rows.nth(5)).toContainText('Tomas Berg');
    await field('Tomas Berg').fill('10');
    await page.keyboard.press('Enter');
    await expect(rows.first()).toContainText('Tomas Berg');
    await expect(field('Tomas Berg')).toBeFocused();
  });

  await test.step('by dragging the handle of a row', async () => {
    const handle = rows.filter({ hasText: 'Kwame Mensah' }).getByTitle('Drag above or below somebody');
    await handle.dragTo(rows.filter({ hasText: 'Dana Whitfield' }), { targetPosition: { x: 100, y: 4 } });
    await expect(field('Kwame Mensah')).toHaveValue('7');
  });

  await test.step('to not assessed, and back', async () => {
    await field('Branch staff').fill('');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'Not assessed: 1' })).toBeVisible();
    await panel.getByRole('button', { name: 'Assess Branch staff' }).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(field('Branch staff')).toBeFocused();
    await expect(panel.getByRole('heading', { name: 'Not assessed' })).toBeHidden();
  });

  await test.step('of one organisation', async () => {
    await panel.getByLabel('Who is read').selectOption({ label: 'City Library' });
    await expect(rows).toHaveCount(7);
    await expect(panel).not.toContainText('Helen Ito');
  });

  await accord.saved();
  expect(towerOf(accord, 'Tomas Berg')?.value).toBe(10);
});
