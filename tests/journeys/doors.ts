import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, _electron as electron, expect, type Page } from '@playwright/test';
import { type DesktopShell, openDesktopShell } from '../support/electron-in-chromium/shell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'out/main/browser.js');

export const doorNames = ['browser door', 'desktop shell in Chromium', 'Electron'] as const;
export type DoorName = (typeof doorNames)[number];

/** What the system shows around the window of the desktop app, answered by a test. */
export type Native = {
  /** The labels of a menu that can be chosen now. */
  items(menu: string): Promise<string[]>;
  choose(menu: string, label: string): Promise<void>;
  /** Waits for the next path dialog and answers it: with the path that is made of the one it suggests, or not at all. */
  answerDialog(path: (suggested: string) => string | null): Promise<void>;
  /** A click on the close button; comes back when the app has ended. */
  close(): Promise<void>;
};

/** The app behind one of its doors, its window open. `native` where the system shows menus and dialogs. */
export type OpenedDoor = {
  page: Page;
  library: string;
  native?: Native;
  /** The double itself, for what only it can tell. */
  shell?: DesktopShell;
  stop(): Promise<void>;
};

/** Starts the built browser door without a window and gives the address it says. */
export async function startDoor(env: Record<string, string>, program: readonly string[] = [process.execPath, entry]) {
  const [command = '', ...args] = program;
  const child = spawn(command, args, {
    env: { ...process.env, ACCORD_NO_WINDOW: '1', ...env },
    // A group of its own: what watches it (strace) and what it starts end with it.
    detached: true,
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.once('exit', () => reject(new Error(`Accord ended: ${said}`)));
  });
  return { child, address };
}

export async function stopDoor(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

type Watch = (page: Page) => void;

/** Opens a door with folders of its own under `home`; `watch` hears of the page before anything is in it. */
export const openDoor = (name: DoorName, context: BrowserContext, home: string, watch: Watch): Promise<OpenedDoor> =>
  ({
    'browser door': openBrowserDoor,
    'desktop shell in Chromium': openDesktopInChromium,
    Electron: openElectron,
  })[name](context, home, watch);

async function openBrowserDoor(context: BrowserContext, home: string, watch: Watch): Promise<OpenedDoor> {
  const library = join(home, 'library');
  const { child, address } = await startDoor({ ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library });
  const page = await context.newPage();
  watch(page);
  await page.goto(address);
  return { page, library, stop: () => stopDoor(child) };
}

async function openDesktopInChromium(context: BrowserContext, home: string, watch: Watch): Promise<OpenedDoor> {
  const page = await context.newPage();
  watch(page);
  const shell = await openDesktopShell(page, home);
  await page.waitForURL(/accord\.app\.invalid/);
  return { page, library: libraryIn(home, 'documents'), native: nativeOf(shell, page), shell, stop: shell.stop };
}

/** The system's own dialogs offer no folder that is not there. */
function libraryIn(home: string, documents: string): string {
  const library = join(home, documents, 'Accord');
  mkdirSync(library, { recursive: true });
  return library;
}

const keyOf: Record<string, string> = { cut: 'Control+x', copy: 'Control+c', paste: 'Control+v' };

const nativeOf = (shell: DesktopShell, page: Page): Native => ({
  async items(menu) {
    const items = shell.menu().find(({ label }) => label === menu)?.submenu ?? [];
    return items.flatMap(({ label, enabled }) => (label !== undefined && enabled ? [label] : []));
  },
  async choose(menu, label) {
    const of = shell.menu().find((each) => each.label === menu);
    const key = keyOf[of?.submenu.find((each) => each.label === label)?.role ?? ''];
    if (key) await page.keyboard.press(key);
    else await shell.chooseMenu(menu, label);
  },
  async answerDialog(path) {
    const { asked, answer } = await shell.nextDialog();
    answer(path(asked.options.defaultPath ?? ''));
  },
  async close() {
    const ended = once(shell.child, 'exit');
    await shell.closeWindow().catch(() => undefined);
    await ended;
  },
});

/** Electron's own binary, where it was installed and has a screen; empty otherwise. */
export function electronBinary(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const named = join(folder, 'path.txt');
  const binary = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8').trim()) : '';
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen && existsSync(binary) ? binary : '';
}

/** In Electron's main process: dialogs that wait for a test to answer them. */
type Waiting = { asked: { defaultPath: string; answer: (path: string | null) => void }[] };

async function openElectron(_context: BrowserContext, home: string, watch: Watch): Promise<OpenedDoor> {
  const library = libraryIn(home, 'Documents');
  const app = await electron.launch({
    executablePath: electronBinary(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${join(home, 'profile')}`, root],
    env: { ...process.env, HOME: home, XDG_DOCUMENTS_DIR: join(home, 'Documents') },
  });
  await app.evaluate(({ dialog }) => {
    const waiting: Waiting = { asked: [] };
    Object.assign(globalThis, { waiting });
    const show = (...given: unknown[]) =>
      new Promise<{ canceled: boolean; filePath: string; filePaths: string[] }>((resolve) => {
        const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
        const answer = (path: string | null) =>
          resolve({ canceled: path === null, filePath: path ?? '', filePaths: path === null ? [] : [path] });
        waiting.asked.push({ defaultPath, answer });
      });
    Object.assign(dialog, { showOpenDialog: show, showSaveDialog: show });
  });
  const page = await app.firstWindow();
  watch(page);
  const native: Native = {
    items: (menu) =>
      app.evaluate(({ Menu }, of) => {
        const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === of)?.submenu?.items ?? [];
        return items.filter(({ enabled }) => enabled).map(({ label }) => label);
      }, menu),
    choose: (menu, label) =>
      app.evaluate(
        ({ Menu }, [of, named]) => {
          const items = Menu.getApplicationMenu()?.items.find((each) => each.label === of)?.submenu?.items ?? [];
          items.find((each) => each.label === named)?.click();
        },
        [menu, label],
      ),
    async answerDialog(path) {
      const suggested = await app.evaluate(async () => {
        const { waiting } = globalThis as unknown as { waiting: Waiting };
        while (waiting.asked.length === 0) await new Promise((resume) => setTimeout(resume, 20));
        return waiting.asked[0]?.defaultPath ?? '';
      });
      await app.evaluate((_electron, answer) => {
        const { waiting } = globalThis as unknown as { waiting: Waiting };
        waiting.asked.shift()?.answer(answer);
      }, path(suggested));
    },
    async close() {
      const ended = app.waitForEvent('close');
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
      await ended;
    },
  };
  expect(new URL(page.url()).protocol).toBe('app:');
  return { page, library, native, stop: () => app.close() };
}
