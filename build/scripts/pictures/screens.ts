import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** The screens of the window, light and dark where that says more. */
export async function takeScreens(browser: Browser, address: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(address);
  await page.getByRole('heading', { name: 'New from a template' }).waitFor();
  const take = (name: string, of: Page = page) => takePicture(of, join(folder, `${name}.png`));
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await showUsualFolder(page);
    await take(`start-${theme}`);
    await open(page, 'One Card');
    await page
      .locator('.react-flow__node-person')
      .filter({ has: page.locator('[title="Dana Whitfield"]') })
      .click();
    await take(`one-card-${theme}`);
    await goTo(page, 'Insight');
    await page.getByRole('button', { name: 'Our champion' }).click();
    await page.getByRole('button', { name: /^Dana Whitfield leads/ }).click();
    await take(`insight-${theme}`);
    if (theme === 'light') await takeOtherScreens(page, take);
    await goTo(page, 'Map');
    await page.getByRole('button', { name: 'Close project' }).click();
    await open(page, 'Consultants and managers');
    await take(`consultants-and-managers-${theme}`);
    await page.getByRole('button', { name: 'Close project' }).click();
  }
  await page.close();
}

async function takeOtherScreens(page: Page, take: (name: string, of?: Page) => Promise<void>): Promise<void> {
  for (const screen of ['List', 'Grid']) {
    await goTo(page, screen);
    await take(screen.toLowerCase());
  }
  await goTo(page, 'Story');
  const pages = page.getByRole('navigation', { name: 'Story', exact: true });
  for (const [each, name] of [
    ['Vision', 'vision'],
    ['Poster', 'poster'],
    ['Steps', 'steps'],
  ] as const) {
    await pages.getByRole('button', { name: each }).click();
    await take(name);
  }
  await page.keyboard.press('F5');
  await page.getByRole('dialog', { name: /^Presentation of/ }).waitFor();
  await page.keyboard.press('ArrowRight');
  await take('presenting');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.setViewportSize({ width: 1200, height: 750 });
  await take('speaker-view', speaker);
  const closed = speaker.waitForEvent('close');
  await speaker.getByRole('button', { name: 'End' }).click();
  await closed;
}

const goTo = (page: Page, screen: string) => page.getByRole('button', { name: screen, exact: true }).click();

async function open(page: Page, sample: string): Promise<void> {
  await page.getByRole('button', { name: sample }).first().click();
  await page.locator('.react-flow__node-person').first().waitFor();
}

/** The folder of this run says nothing to a reader, and would make every picture another one. */
const showUsualFolder = (page: Page) =>
  page
    .getByText('Your projects are files in')
    .evaluate((line) =>
      line.replaceChildren('Your projects are files in Documents/Accord. Nothing leaves this computer.'),
    );

/** A picture once what moves has come to rest. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(600);
  await page.screenshot({ path });
}
