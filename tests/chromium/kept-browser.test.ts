import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = (text: string) => `<!doctype html><html lang="en"><title>T</title><p>${text}</p></html>`;

/** A browser that writes down every start of it, in a folder for temporary files of its own. */
function watchedBrowser() {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [path, log] = [join(folder, 'browser'), join(folder, 'starts')];
  writeFileSync(path, `#!/bin/sh\necho $$ >> '${log}'\nexec '${findChromium()}' "$@"\n`, { mode: 0o755 });
  writeFileSync(log, '');
  return {
    find: () => path,
    /** The processes it was started as. */
    started: () => readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number),
    profiles: () => readdirSync(folder).filter((name) => name.startsWith('accord-print-')),
  };
}

const isThere = (process_: number | undefined): boolean => {
  try {
    return process.kill(process_ ?? 0, 0);
  } catch {
    return false;
  }
};

describe('a browser that is kept for the next document', () => {
  let browser: ReturnType<typeof watchedBrowser>;
  beforeEach(() => {
    browser = watchedBrowser();
  });
  const printer = (keptFor = 60_000) => {
    const made = chromiumPrinter(browser.find, keptFor);
    onTestFinished(() => made.close?.());
    return made;
  };

  test('prints one after the other and several at once, and is gone with its profile when it is closed', async () => {
    const { print, picture, close } = printer();
    await print(page('one'));
    await Promise.all([
      print(page('two')),
      picture({ html: page('three'), width: 90, height: 90, scale: 1, transparent: true }),
    ]);
    expect(browser.started()).toHaveLength(1);
    expect(browser.profiles()).toHaveLength(1);
    await close?.();
    expect(browser.started().map(isThere)).toEqual([false]);
    expect(browser.profiles()).toEqual([]);
  });

  test('is there already when it was to be prepared, and ends when nobody wants it', async () => {
    const { prepare, print } = printer(400);
    prepare?.();
    await vi.waitFor(() => expect(browser.started()).toHaveLength(1));
    await vi.waitFor(() => expect(browser.profiles()).toEqual([]), { timeout: 10_000 });
    await print(page('later'));
    expect(browser.started()).toHaveLength(2);
  });

  test('that has crashed meanwhile is started again, and so is one that crashes under a document', async () => {
    const { print } = printer();
    await print(page('one'));
    process.kill(browser.started()[0] ?? 0, 'SIGKILL');
    await print(page('two'));
    expect(browser.started()).toHaveLength(2);
    const printing = print(page('three'));
    process.kill(browser.started()[1] ?? 0, 'SIGKILL');
    expect(new TextDecoder().decode((await printing).subarray(0, 5))).toBe('%PDF-');
    expect(browser.started()).toHaveLength(3);
  });

  test('is started again once only: what ends a fresh one is a failed print', async () => {
    const { print } = printer();
    await print(page('one'));
    const [first = 0] = browser.started();
    writeFileSync(browser.find(), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    process.kill(first, 'SIGKILL');
    await expect(print(page('two'))).rejects.toThrow(PrintingFailed);
    expect(browser.profiles()).toEqual([]);
  });
});

describe('a document that is given up', () => {
  test('ends the browser that prints it, and nothing is left', async () => {
    const browser = watchedBrowser();
    const printer = chromiumPrinter(browser.find, 60_000);
    const ended = new AbortController();
    const printing = printer.print(page('word '.repeat(400_000)), ended.signal);
    printing.catch(() => undefined);
    await vi.waitFor(() => expect(browser.started()).toHaveLength(1));
    ended.abort(new Error('given up'));
    await expect(printing).rejects.toThrow('given up');
    expect(browser.started().map(isThere)).toEqual([false]);
    expect(browser.profiles()).toEqual([]);
  });

  test('does not end what somebody else prints', async () => {
    const browser = watchedBrowser();
    const printer = chromiumPrinter(browser.find, 60_000);
    onTestFinished(() => printer.close?.());
    const ended = new AbortController();
    const other = printer.print(page('stays'));
    const printing = printer.print(page('word '.repeat(400_000)), ended.signal);
    printing.catch(() => undefined);
    ended.abort(new Error('given up'));
    await expect(printing).rejects.toThrow('given up');
    expect(new TextDecoder().decode((await other).subarray(0, 5))).toBe('%PDF-');
  });
});
