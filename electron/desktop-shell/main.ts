import { join } from 'node:path';
import { app, type BrowserWindow, session, shell } from 'electron';
import Store from 'electron-store';
import type { HostEvent } from '../../shared/host/contract.ts';
import { createHost } from '../host/create-host.ts';
import { createSettings } from '../host/settings-file.ts';
import { holdUntilSaved, onNewPage } from './closing.ts';
import { nativeDialogs } from './dialogs.ts';
import { filesIn } from './files.ts';
import { connectWindow, sendEvent } from './ipc.ts';
import { lockPages, lockSession } from './lockdown.ts';
import { showNativeMenu } from './menu.ts';
import { hiddenWindowPrinter } from './printer.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { openWindow } from './window.ts';
import type { WindowState } from './window-state.ts';

export type DesktopDoor = {
  version: string;
  renderer: string;
  preload: string;
  resources: string;
  worker: URL;
  argv: readonly string[];
  platform: NodeJS.Platform;
};

/** Starts the desktop app. A second start hands its files to the first and ends. */
export async function openDesktopDoor(door: DesktopDoor): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme();
  lockPages();
  const asked: string[] = filesIn(door.argv, process.cwd());
  let openFile = (path: string): void => void asked.push(path);
  // macOS tells of a double-clicked file before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });

  await app.whenReady();
  lockSession(session.defaultSession);
  serveWindow(session.defaultSession, door.renderer);

  let window: BrowserWindow | null = null;
  let isQuitting = false;
  let closing: ReturnType<typeof holdUntilSaved> | null = null;
  const shown = () => window;
  const notify = (event: HostEvent) => sendEvent(window, event);
  const profile = app.getPath('userData');
  const host = createHost({
    door: 'desktop',
    version: door.version,
    worker: door.worker,
    dialogs: nativeDialogs(shown),
    printer: hiddenWindowPrinter,
    settings: createSettings(profile, (options) => new Store(options)),
    clock: Date,
    notify,
    folders: { profile, documents: join(app.getPath('documents'), 'Accord'), resources: door.resources },
    showFile: (path) => shell.showItemInFolder(path),
    menuShown: (menu) => {
      // A page shows its menu once it listens to what is chosen in it.
      closing?.listens();
      showNativeMenu(menu, (id) => notify({ name: 'command', data: { id } }));
    },
    closingAnswered: (close) => {
      // Whoever stays with a project does not quit the app either.
      if (!close) isQuitting = false;
      closing?.answer(close);
    },
  });
  connectWindow(shown, host.call);

  const places = new Store<Partial<WindowState>>({ cwd: profile, name: 'window', clearInvalidConfig: true });
  const show = (): void => {
    window = openWindow({
      preload: door.preload,
      readState: () => places.store,
      writeState: (state) => {
        places.store = state;
      },
    });
    closing = holdUntilSaved(window, () => notify({ name: 'closing', data: {} }));
    window.on('closed', () => {
      window = null;
      void host.windowGone();
    });
    onNewPage(window, () => void host.windowGone());
  };
  openFile = (path) => {
    host.awaitFile(path);
    if (!window) show();
    else focus(window);
  };
  for (const path of asked) host.awaitFile(path);
  show();

  app.on('second-instance', (_event, argv, folder) => {
    if (window) focus(window);
    for (const path of filesIn(argv, folder)) openFile(path);
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    // On macOS an app goes on without windows, unless the window was closed because the app was to end.
    if (isQuitting || door.platform !== 'darwin') app.quit();
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void host.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
