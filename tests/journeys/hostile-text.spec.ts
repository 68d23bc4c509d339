import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeProject } from '../../shared/file/serialize.ts';
import { figure, times } from '../support/figures.ts';
import { hostileProject } from '../support/hostile-project.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { readPdf } from '../support/pdf.ts';
import { type Accord, expect, test } from './journey.ts';

const ran = (page: Page) => page.evaluate('window.ran');

/** Addresses the page asks for outside of the app. */
function strangers(page: Page): string[] {
  const own = new URL(page.url());
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const isOwn = protocol === own.protocol && host === own.host;
    if (!isOwn && !['data:', 'blob:'].includes(protocol)) asked.push(request.url());
  });
  return asked;
}

/** Opens whatever is folded on the page that is shown. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((sections) => {
    for (const section of sections) section.setAttribute('open', '');
  });

/** Every screen of the project and every page of each; how many they were. */
async function seeEverything(page: Page): Promise<number> {
  let seen = 0;
  const screens = page.getByRole('navigation', { name: 'Screens' }).getByRole('button');
  for (let screen = 0; screen < (await screens.count()); screen += 1) {
    await screens.nth(screen).click();
    await expect(screens.nth(screen)).toHaveAttribute('aria-current', 'page');
    const pages = page.locator('nav:not([aria-label="Screens"]) button:visible');
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    for (let nth = 0; nth < Math.max(1, await pages.count()); nth += 1) {
      if ((await pages.count()) > nth) await pages.nth(nth).click();
      await unfold(page);
      expect(await ran(page)).toBeUndefined();
      seen += 1;
    }
  }
  await screens.first().click();
  return seen;
}

async function selectOfEveryKind(accord: Accord, page: Page): Promise<void> {
  for (const kind of ['organisation', 'unit', 'person']) {
    await page
      .locator(`.react-flow__node-${kind}`)
      .first()
      .click({ position: { x: 60, y: 12 } });
    await expect(accord.details()).toBeVisible();
    await unfold(page);
  }
  await accord.lines().first().click({ force: true });
}

const rounds = times(1, 4);
for (let round = 0; round < rounds; round += 1)
  test(`S1: texts that are markup stay texts on every screen, round ${round + 1} (bad inputs 22, 24, 26, 29)`, async ({
    accord,
    page,
  }) => {
    test.setTimeout(180_000);
    const { project, fields } = hostileProject(hostileTexts, round * 13);
    const name = Object.values(project.organisations)[0]?.name ?? '';
    accord.put('hostile.accord', serializeProject({ ...project, title: '<img src=x onerror="window.ran=1">' }));
    const asked = strangers(page);
    await page.getByRole('button', { name: 'Open…' }).click();
    await accord.chooseFile('hostile.accord');
    await expect(accord.cards()).toHaveCount(14);
    await expect(page.getByRole('banner')).toContainText('<img src=x onerror=');
    await selectOfEveryKind(accord, page);
    const seen = await seeEverything(page);
    expect(seen).toBeGreaterThan(8);
    await page.getByRole('button', { name: 'Close project' }).click();
    await expect(page.getByRole('region', { name: 'Recent projects' })).toContainText('<img src=x');
    expect(await ran(page)).toBeUndefined();
    expect(asked).toEqual([]);
    expect(name).not.toBe('');
    figure('S1', `${accord.door}: 60 texts in ${fields} fields on ${seen} pages of the window: 0 executions`);
  });

test('S2: what is pasted and dropped is plain text, whatever else comes with it', async ({
  accord,
  page,
  troubles,
}) => {
  await accord.openTemplate('Blank');
  const asked = strangers(page);
  const texts = hostileTexts.filter((text) => text.length < 1000);
  await page.evaluate((given) => {
    const target = document.querySelector('.react-flow__pane') ?? document.body;
    for (const type of ['paste', 'drop'] as const)
      for (const text of given) {
        const data = new DataTransfer();
        data.setData('text/html', text);
        data.setData('text/uri-list', text);
        if (type === 'paste') data.setData('text/plain', text.replace(/\s/g, ' '));
        const event =
          type === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
      }
  }, texts);
  await expect.poll(() => accord.cards().count()).toBeGreaterThan(0);
  await expect(accord.cards().first()).toBeVisible();
  expect(await ran(page)).toBeUndefined();
  expect(troubles).toEqual([]);
  // Into a field: the browser's own paste, of text with markup beside it.
  await accord.cards().first().click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob(['plain'], { type: 'text/plain' }),
        'text/html': new Blob(['<img src=x onerror="window.ran=1">'], { type: 'text/html' }),
      }),
    ]),
  );
  // Chromium itself looks through what is written to the clipboard, and says that our policy stopped a handler in it.
  expect(troubles.splice(0).length).toBeLessThanOrEqual(1);
  const title = accord.details().getByLabel('Job title');
  await title.fill('');
  await title.press('Control+v');
  await expect(title).toHaveValue('plain');
  expect(await ran(page)).toBeUndefined();
  expect(asked).toEqual([]);
  figure('S2', `${accord.door}: ${texts.length} texts pasted and dropped as markup: 0 executions`);
});

test('S8: the PDF of a hostile project holds the texts and nothing of this machine (bad input 23)', async ({
  accord,
  page,
  opened,
}) => {
  test.setTimeout(180_000);
  const canary = join(accord.library, '..', 'canary.txt');
  const texts = [
    `<iframe src=file://${canary}></iframe>`,
    `<meta http-equiv="refresh" content="0;url=file://${canary}">`,
    `<object data="file://${canary}"></object>`,
    `<img src=file://${canary} onerror=document.write("SCRIPT"+"-RAN")>`,
    `</script><script>document.write("SCRIPT"+"-RAN")</script>`,
  ];
  const { project } = hostileProject(texts);
  accord.put('hostile.accord', serializeProject({ ...project, title: 'Hostile' }));
  writeFileSync(canary, 'CANARY-OF-A-LOCAL-FILE');
  await page.getByRole('button', { name: 'Open…' }).click();
  await accord.chooseFile('hostile.accord');
  await expect(accord.cards()).toHaveCount(14);
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .first()
    .getByRole('button', { name: /^Export( the map)?$/ })
    .click();
  await accord.chooseWhere('Hostile.pdf');
  await expect(page.getByText('Exported: Hostile.pdf')).toBeVisible({ timeout: 60_000 });
  const text = (await readPdf(Buffer.from(accord.bytes('Hostile.pdf')))).pages.map((each) => each.text).join(' ');
  expect(text).toContain('<iframe');
  expect(text).not.toContain('CANARY-OF');
  expect(text).not.toContain('SCRIPT-RAN');
  if (opened.shell) expect(opened.shell.seen.escaped).toEqual([]);
  figure('S8', `${accord.door}: a PDF of ${texts.length} ways to a canary file: the canary is not in it`);
});
