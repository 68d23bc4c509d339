import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../support/places.ts';
import { expect, test } from './journey.ts';

const payloads = [
  '<img src=x onerror="window.ran=1">',
  '"><svg onload="window.ran=1">',
  '</script><script>window.ran=1</script>',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  'javascript:window.ran=1',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/">',
  '{{constructor.constructor("window.ran=1")()}}',
  '<style>*{background:url(http://127.0.0.1:1/)}</style>',
];

test('text that is markup stays text on every screen, and nothing runs (bad inputs 22 and 24)', async ({
  accord,
  page,
}) => {
  const file = JSON.parse(readFileSync(join(samples, 'one-card.accord'), 'utf8'));
  const { project } = file;
  const next = (() => {
    let at = 0;
    return () => payloads[at++ % payloads.length] ?? '';
  })();
  Object.assign(project, { title: payloads[0], question: next() });
  for (const record of [...project.organisations, ...project.units])
    Object.assign(record, { name: next(), notes: next() });
  for (const person of project.people)
    Object.assign(person, {
      name: next(),
      jobTitle: next(),
      notes: next(),
      goals: next(),
      tags: [next()],
      photo: next(),
      contact: { email: next(), phone: next(), location: next(), other: next() },
    });
  for (const link of project.links) Object.assign(link, { label: next(), note: next(), basis: next() });
  mkdirSync(accord.library, { recursive: true });
  writeFileSync(join(accord.library, 'hostile.accord'), JSON.stringify(file));

  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin) && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'hostile.accord' }).dblclick();
  await expect(accord.cards()).toHaveCount(14);
  await expect(page.getByRole('banner')).toContainText('<img src=x onerror=');
  for (const kind of ['organisation', 'unit', 'person']) {
    const node = page.locator(`.react-flow__node-${kind}`).first();
    await node.click({ position: { x: 60, y: 12 } });
    await expect(accord.details()).toBeVisible();
    await accord
      .details()
      .locator('details')
      .evaluateAll((sections) => {
        for (const section of sections) section.setAttribute('open', '');
      });
  }
  await accord.lines().first().click({ force: true });
  await page.getByRole('button', { name: 'Close project' }).click();
  await expect(page.getByRole('region', { name: 'Recent projects' })).toContainText('<img src=x');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(asked).toEqual([]);
});
