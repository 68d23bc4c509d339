import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDesktopDoor } from '../../electron/desktop-shell/main.ts';
import type { OpenOutcome, SaveOutcome } from '../../shared/host/outcomes.ts';
import { app, BrowserWindow, FrameDouble, record, resetDouble, session } from '../support/electron-double.ts';
import { figure } from '../support/figures.ts';
import { samples, windowFixture } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { traversals } from '../support/traversals.ts';
import { workerFromSource } from '../support/worker-from-source.ts';

let home = '';
beforeEach(() => {
  home = temporaryFolder();
  resetDouble(home);
});

afterEach(async () => {
  const before = record.quits;
  const quitting = { preventDefault: vi.fn() };
  if (!app.emit('will-quit', quitting)) return;
  await vi.waitFor(() => expect(record.quits).toBeGreaterThan(before));
  expect(quitting.preventDefault).toHaveBeenCalled();
});

const start = (...files: string[]) => startOn('linux', ...files);
const startOn = (platform: NodeJS.Platform, ...files: string[]) =>
  openDesktopDoor({
    platform,
    version: '1.2.3',
    renderer: windowFixture,
    preload: '/preload.cjs',
    resources: samples,
    worker: workerFromSource,
    argv: ['accord', ...files],
  });

const onlyWindow = (): BrowserWindow => {
  const open = record.windows.filter((window) => !window.destroyed);
  expect(open).toHaveLength(1);
  return open[0] as BrowserWindow;
};

/** Calls the host as the window's own page does. */
function call<Answer>(name: string, ask: unknown, from: object = {}): Promise<Answer> {
  const { webContents } = onlyWindow();
  const event = { sender: webContents, senderFrame: webContents.mainFrame, ...from };
  return record.invokes.get('accord:call')?.(event, name, ask) as Promise<Answer>;
}

const eventsSent = (window: BrowserWindow) => window.webContents.sent.map(([, event]) => event);

describe('the window', () => {
  test('is isolated, without Node, and is shown when it is painted', async () => {
    await start();
    const window = onlyWindow();
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      preload: '/preload.cjs',
    });
    expect(window.loaded).toBe('app://accord/');
    expect(window.visible).toBe(false);
    window.emit('ready-to-show');
    expect(window.visible).toBe(true);
  });

  test('opens where it was, maximised if it was', async () => {
    await start();
    const window = onlyWindow();
    window.maximized = true;
    await call('answerClosing', { close: true });
    resetDouble(home);
    await start();
    expect(onlyWindow().options).toMatchObject({ x: 30, y: 40, width: 1200, height: 800 });
    expect(onlyWindow().maximized).toBe(true);
  });

  test('starts with its usual settings when the settings are damaged, and keeps the damaged file', async () => {
    const profile = app.getPath('userData');
    await start();
    await call('changeSettings', { theme: 'dark' });
    writeFileSync(join(profile, 'settings.json'), '{"theme": "da');
    resetDouble(home);
    await start();
    expect(await call('greet', {})).toMatchObject({ version: '1.2.3', door: 'desktop', settings: { theme: 'system' } });
    expect(readFileSync(join(profile, 'settings.json.damaged'), 'utf8')).toBe('{"theme": "da');
  });
});

describe('only our own page may call', () => {
  test('S3: another window, another frame and another origin get no answer', async () => {
    await start();
    const refused = { refused: 'This page may not call Accord.' };
    expect(await call('greet', {})).toMatchObject({ door: 'desktop' });
    expect(await call('greet', {}, { sender: {} })).toEqual(refused);
    expect(await call('greet', {}, { senderFrame: new FrameDouble('app://accord') })).toEqual(refused);
    expect(await call('greet', {}, { senderFrame: null })).toEqual(refused);
    onlyWindow().webContents.mainFrame = new FrameDouble('https://elsewhere.example');
    expect(await call('greet', {})).toEqual(refused);
  });

  test('unknown names and wrong arguments are refused in one sentence', async () => {
    await start();
    expect(await call('deleteEverything', {})).toMatchObject({ refused: expect.any(String) });
    expect(await call('__proto__', {})).toMatchObject({ refused: expect.any(String) });
    expect(await call('createProject', { template: '../../etc/passwd' })).toMatchObject({
      refused: expect.any(String),
    });
  });
});

describe('nothing gets out and nothing gets in', () => {
  test('S6, S14: permissions, downloads, dictionaries and the network are off', async () => {
    await start();
    const { defaultSession } = session;
    const grants = (permission: string, requestingUrl: string) => {
      let granted = true;
      defaultSession.permissionRequest?.(
        null,
        permission,
        (answer) => {
          granted = answer;
        },
        { requestingUrl },
      );
      expect(defaultSession.permissionCheck?.(null, permission, requestingUrl)).toBe(granted);
      return granted;
    };
    expect(grants('geolocation', 'app://accord/')).toBe(false);
    expect(grants('fullscreen', 'app://accord/')).toBe(true);
    expect(grants('fullscreen', 'app://accord.elsewhere.example/')).toBe(false);
    expect(grants('fullscreen', 'about:blank')).toBe(false);
    expect(defaultSession.devicePermission?.()).toBe(false);
    expect(defaultSession.spellChecker).toBe(false);
    for (const url of [
      'https://a.example/',
      'http://127.0.0.1/',
      'ws://a.example',
      'ftp://a',
      'file:///etc/passwd',
      '',
    ])
      expect(defaultSession.cancels(url), url).toBe(true);
    for (const url of ['app://accord/', 'data:image/png;base64,AA', 'blob:app://accord/1'])
      expect(defaultSession.cancels(url), url).toBe(false);
    const download = { preventDefault: vi.fn() };
    defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  test('S6: pages stay where they are, and open neither windows nor webviews', async () => {
    await start();
    const { webContents } = onlyWindow();
    const opens = (url: string, frameName = '') => webContents.openHandler?.({ url, frameName }).action;
    expect(opens('https://elsewhere.example/')).toBe('deny');
    expect(opens('about:blank')).toBe('deny');
    expect(opens('app://accord/', 'accord-speaker')).toBe('deny');
    const attempt = (name: string, more: object = {}) => {
      const event = { preventDefault: vi.fn(), ...more };
      webContents.emit(name, event);
      return event.preventDefault.mock.calls.length;
    };
    expect(attempt('will-navigate', { url: 'https://elsewhere.example/' })).toBe(1);
    expect(attempt('will-navigate', { url: 'app://accord.elsewhere.example/' })).toBe(1);
    expect(attempt('will-navigate', { url: 'app://accord/' })).toBe(0);
    expect(attempt('will-redirect')).toBe(1);
    expect(attempt('will-frame-navigate', { isMainFrame: false })).toBe(1);
    expect(attempt('will-attach-webview')).toBe(1);
  });

  test('one empty window for the speaker of a story may be opened: without a preload, and it goes nowhere', async () => {
    await start();
    const window = onlyWindow();
    const ask = () => window.webContents.openHandler?.({ url: 'about:blank', frameName: 'accord-speaker' });
    const allowed = ask() as { action: string; overrideBrowserWindowOptions: BrowserWindow['options'] };
    expect(allowed.action).toBe('allow');
    const { webPreferences } = allowed.overrideBrowserWindowOptions;
    expect(webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(webPreferences).not.toHaveProperty('preload');

    const speaker = new BrowserWindow(allowed.overrideBrowserWindowOptions);
    window.webContents.emit('did-create-window', speaker);
    expect(ask()?.action).toBe('deny');
    expect(speaker.webContents.openHandler?.({ url: 'about:blank', frameName: 'accord-speaker' }).action).toBe('deny');
    const going = { preventDefault: vi.fn(), url: 'app://accord/' };
    speaker.webContents.emit('will-navigate', going);
    expect(going.preventDefault).toHaveBeenCalled();
    const { webContents } = speaker;
    const call = record.invokes.get('accord:call')?.(
      { sender: webContents, senderFrame: webContents.mainFrame },
      'greet',
      {},
    );
    expect(await call).toEqual({ refused: 'This page may not call Accord.' });

    speaker.close();
    expect(ask()?.action).toBe('allow');
    const again = new BrowserWindow(allowed.overrideBrowserWindowOptions);
    window.webContents.emit('did-create-window', again);
    window.destroy();
    expect(again.destroyed).toBe(true);
  });

  test('S7: the protocol serves the built window and nothing else', async () => {
    await start();
    const handler = session.defaultSession.handlers.get('app');
    const get = (url: string, method = 'GET') => handler?.({ url, method }) as Promise<Response>;
    const page = await get('app://accord/');
    expect(await page.text()).not.toContain('__CSP_NONCE__');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('app://accord/assets/main.js')).headers.get('content-type')).toContain('javascript');
    expect((await get('app://accord/', 'POST')).status).toBe(405);
    const tries = [
      'app://accord/../../package.json',
      'app://accord/%2e%2e/%2e%2e/package.json',
      'app://accord/..%2f..%2fpackage.json',
      'app://accord/assets/..%5c..%5cpackage.json',
      'app://accord/assets/%252e%252e/index.html',
      'app://accord//etc/passwd',
      'app://elsewhere/index.html',
      'app://accord/index.html%00.js',
    ];
    const ways = [...tries, ...traversals().map((path) => `app://accord${path}`)];
    for (const url of ways) {
      const answer = await get(url);
      expect(answer.status, url).toBe(404);
      expect(answer.headers.get('content-security-policy'), url).toContain("default-src 'none'");
    }
    figure('S7', `${ways.length} ways out, through the desktop door: 404 on each`);
  });
});

describe('files', () => {
  const project = () => {
    const path = join(home, 'One Card.accord');
    copyFileSync(join(samples, 'one-card.accord'), path);
    return path;
  };
  const opened = async () => {
    const outcome = await call<OpenOutcome>('openAwaited', {});
    return outcome.kind === 'opened' ? outcome.opened.fileName : outcome.kind;
  };

  test('one that was named at the start is opened', async () => {
    await start('--flag', project());
    expect(await opened()).toBe('One Card.accord');
    expect(await opened()).toBe('cancelled');
  });

  test('of several that were named at the start the last one is opened, and nobody is kept from the others', async () => {
    const path = project();
    const other = join(home, 'Other.accord');
    copyFileSync(path, other);
    await start(other, path);
    expect(await opened()).toBe('One Card.accord');
    expect(await opened()).toBe('cancelled');
    expect(readdirSync(home).filter((name) => name.endsWith('-lock'))).toEqual(['.One Card.accord-lock']);
  });

  test('one that nobody wants any more is not opened later, and not locked', async () => {
    await start();
    app.emit('second-instance', {}, ['accord', project()], home);
    await call('leaveAwaited', {});
    expect(await opened()).toBe('cancelled');
    expect(readdirSync(home).filter((name) => name.endsWith('-lock'))).toEqual([]);
  });

  test('one that waits while the page is loaded again is opened by the new page, and can be saved', async () => {
    await start(project());
    const { webContents } = onlyWindow();
    webContents.emit('did-navigate');
    // Time enough for the first page to have had it opened.
    await new Promise((resolve) => setTimeout(resolve, 300));
    webContents.emit('did-navigate');
    const outcome = await call<OpenOutcome>('openAwaited', {});
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    const { handle, content } = outcome.opened;
    expect(await call('saveProject', { project: handle, content })).toMatchObject({ kind: 'saved' });
  });

  test('one that is double-clicked later comes from a second start, which ends', async () => {
    await start();
    record.isFirst = false;
    await start(project());
    expect(record.quits).toBe(1);
    project();
    app.emit('second-instance', {}, ['accord', 'One Card.accord'], home);
    expect(eventsSent(onlyWindow())).toContainEqual({ name: 'fileAwaits', data: {} });
    expect(onlyWindow().focused).toBeGreaterThan(0);
    expect(await opened()).toBe('One Card.accord');
  });

  test('macOS tells of them before and after the app is ready', async () => {
    const path = project();
    const starting = start();
    const early = { preventDefault: vi.fn() };
    app.emit('open-file', early, path);
    await starting;
    expect(early.preventDefault).toHaveBeenCalled();
    expect(await opened()).toBe('One Card.accord');
    app.emit('open-file', { preventDefault: vi.fn() }, path);
    expect(await opened()).toBe('One Card.accord');
  });

  test('native dialogs give the path, and cancelling changes nothing', async () => {
    await start();
    record.answers.push({ canceled: true, filePaths: [] }, { canceled: false, filePaths: [project()] });
    expect(await call('openProject', {})).toEqual({ kind: 'cancelled' });
    const outcome = await call<OpenOutcome>('openProject', {});
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    record.answers.push({ canceled: false, filePath: join(home, 'Copy') });
    const { handle, content } = outcome.opened;
    const saved = await call<SaveOutcome>('saveCopy', { project: handle, content });
    expect(saved).toMatchObject({ kind: 'saved', fileName: 'Copy.accord' });
    expect(record.dialogs.at(-1)?.[1]).toMatchObject({ title: 'Save a copy', filters: [{ extensions: ['accord'] }] });
  });
});

describe('closing', () => {
  /** The page has come so far that it listens. */
  const listening = () => call('showMenu', []);

  test('waits until the window has saved, and stays when the user wants to', async () => {
    await start();
    await listening();
    const window = onlyWindow();
    window.close();
    expect(window.destroyed).toBe(false);
    expect(eventsSent(window)).toContainEqual({ name: 'closing', data: {} });
    await call('answerClosing', { close: false });
    expect(window.destroyed).toBe(false);
    window.close();
    await call('answerClosing', { close: true });
    expect(window.destroyed).toBe(true);
    expect(record.quits).toBe(1);
  });

  test('on macOS the app goes on without a window, unless it was asked to quit', async () => {
    await startOn('darwin');
    await listening();
    onlyWindow().close();
    await call('answerClosing', { close: true });
    expect(record.quits).toBe(0);
    app.emit('activate');
    await listening();
    app.emit('before-quit');
    onlyWindow().close();
    await call('answerClosing', { close: false });
    onlyWindow().close();
    await call('answerClosing', { close: true });
    expect(record.quits).toBe(0);
    app.emit('activate');
    await listening();
    app.emit('before-quit');
    onlyWindow().close();
    await call('answerClosing', { close: true });
    expect(record.quits).toBe(1);
  });

  test('does not wait for a window that has crashed or does not answer', async () => {
    await start();
    await listening();
    const window = onlyWindow();
    window.emit('unresponsive');
    window.close();
    expect(window.destroyed).toBe(true);
    app.emit('activate');
    await listening();
    const next = onlyWindow();
    next.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    next.close();
    expect(next.destroyed).toBe(true);
  });

  test('loads its page anew after a crash, not for ever, and has what was open then for itself again', async () => {
    const path = join(home, 'One Card.accord');
    copyFileSync(join(samples, 'one-card.accord'), path);
    await start(path);
    const { webContents } = onlyWindow();
    webContents.emit('did-navigate');
    const open = () => call<OpenOutcome>('openAwaited', {});
    expect(await open()).toMatchObject({ kind: 'opened', opened: { heldBy: null } });
    webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(webContents.reloads).toBe(1);
    webContents.emit('did-finish-load');
    app.emit('second-instance', {}, ['accord', path], home);
    expect(await open()).toMatchObject({ kind: 'opened', opened: { heldBy: null } });
    // A page that is loaded again is a new one as well.
    webContents.emit('did-navigate');
    app.emit('second-instance', {}, ['accord', path], home);
    expect(await open()).toMatchObject({ kind: 'opened', opened: { heldBy: null } });
    await listening();
    const window = onlyWindow();
    window.close();
    expect(window.destroyed).toBe(false);
    await call('answerClosing', { close: true });
  });

  test('does not wait for a page that was never loaded, or is being loaded again', async () => {
    await start();
    const window = onlyWindow();
    window.close();
    expect(window.destroyed).toBe(true);
    app.emit('activate');
    await listening();
    const next = onlyWindow();
    next.webContents.emit('did-navigate');
    next.close();
    expect(next.destroyed).toBe(true);
  });
});

describe('the native menu', () => {
  test('shows the commands of the window, and choosing one asks the window to run it', async () => {
    await start();
    await call('showMenu', [
      {
        label: 'Edit',
        items: [
          { command: 'edit.undo', label: 'Undo: Move 3 people', keys: 'Mod+Z', enabled: true },
          'separator',
          { command: 'edit.delete', label: 'Delete', keys: 'Delete', enabled: false },
          { command: 'edit.cut', label: 'Cut', keys: 'Mod+X', enabled: false },
          { command: 'edit.copy', label: 'Copy', keys: 'Mod+C', enabled: false },
          { command: 'edit.paste', label: 'Paste', keys: 'Mod+V', enabled: true },
        ],
      },
    ]);
    const menus = record.menus.at(-1) as { label?: string; submenu: Record<string, unknown>[] }[];
    const items = menus.find((menu) => menu.label === 'Edit')?.submenu ?? [];
    expect(items[0]).toMatchObject({
      label: 'Undo: Move 3 people',
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
      enabled: true,
    });
    expect(items[2]).toMatchObject({ enabled: false });
    expect(items.slice(-3).map((item) => item.role)).toEqual(['cut', 'copy', 'paste']);
    const choose = items[0]?.click as () => void;
    choose();
    expect(eventsSent(onlyWindow())).toContainEqual({ name: 'command', data: { id: 'edit.undo' } });
  });
});
