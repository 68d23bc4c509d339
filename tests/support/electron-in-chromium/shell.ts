import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import {
  connectLine,
  type DialogAnswer,
  type DialogAsked,
  type FromBrowser,
  type FromMain,
  type MenuDrawn,
} from './messages.ts';
import { createWindows, type Seen } from './windows.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const app = at('../../../out/main/desktop.js');
const double = at('./register.ts');

type Dialog = { asked: DialogAsked; answer(path: string | null): void };

/** The built desktop app, running in a Node process, with pages of this Chromium as its windows. */
export type DesktopShell = {
  child: ChildProcess;
  /** The native menu that is shown. */
  menu(): MenuDrawn[];
  chooseMenu(menu: string, item: string): Promise<boolean>;
  /** The next native path dialog, waited for, and its answer: a path, or nothing to cancel. */
  nextDialog(): Promise<Dialog>;
  /** A click on the close button of the window. */
  closeWindow(): Promise<undefined>;
  seen: Seen;
  stop(): Promise<void>;
};

export async function openDesktopShell(first: Page, home: string): Promise<DesktopShell> {
  const child = fork(app, [], {
    execArgv: ['--import', double],
    env: { ...process.env, ACCORD_DOUBLE_HOME: home },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const dialogs: Dialog[] = [];
  const waiting: (() => void)[] = [];
  let menu: MenuDrawn[] = [];

  const askPath = (asked: DialogAsked): Promise<DialogAnswer> =>
    new Promise((resolve) => {
      const answer = (path: string | null) =>
        resolve({ canceled: path === null, filePath: path ?? '', filePaths: path === null ? [] : [path] });
      dialogs.push({ asked, answer });
      waiting.shift()?.();
    });

  const windows = createWindows(first, (name, question) => ask(name, question));
  const ask = connectLine<FromBrowser, FromMain>(
    {
      send: (message) => child.connected && child.send(message),
      listen: (listener) => void child.on('message', listener),
    },
    {
      ...windows.handlers,
      askPath,
      showMenu(shown) {
        menu = shown;
        return undefined;
      },
    },
  );

  return {
    child,
    menu: () => menu,
    chooseMenu: (of, item) => ask('chooseMenu', { menu: of, item }),
    async nextDialog() {
      if (dialogs.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const next = dialogs.shift();
      if (!next) throw new Error('there is no dialog');
      return next;
    },
    closeWindow: () => ask('closeWindow', {}),
    seen: windows.seen,
    async stop() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill();
      await ended;
      await windows.close();
    },
  };
}
