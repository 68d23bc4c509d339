import { beforeEach, expect, test } from 'vitest';
import { hiddenWindowPrinter } from '../../electron/desktop-shell/printer.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { partitions, record, resetDouble, type SessionDouble } from '../support/electron-double.ts';

beforeEach(() => resetDouble('/nowhere'));

test('a document is printed in a hidden window without scripts that can load nothing else', async () => {
  const pdf = await hiddenWindowPrinter.print('<p>Hello</p>');
  expect(new TextDecoder().decode(pdf)).toContain('%PDF');
  const [window] = record.windows;
  expect(window?.options).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } });
  expect(window?.body).toBe('<p>Hello</p>');
  expect(window?.webContents.printed).toMatchObject({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  const its = partitions.at(-1) as SessionDouble;
  for (const url of ['file:///etc/passwd', 'https://a.example/', 'app://print/other', 'app://accord/'])
    expect(its.cancels(url), url).toBe(true);
  expect(its.cancels(String(window?.loaded))).toBe(false);
  expect(window?.destroyed).toBe(true);
});

test('a printer that fails says so in a sentence, and leaves no window behind', async () => {
  record.printingFails = true;
  await expect(hiddenWindowPrinter.print('<p>Hello</p>')).rejects.toThrow(PrintingFailed);
  expect(record.windows.every((window) => window.destroyed)).toBe(true);
});

test('a picture is taken off the screen, as large as the document and with as many pixels as were asked for', async () => {
  const of = { html: '<p>Hello</p>', width: 600, height: 30_000, scale: 3, transparent: true };
  const png = await hiddenWindowPrinter.picture(of);
  expect(new TextDecoder().decode(png)).toContain('PNG');
  const [window] = record.windows;
  expect(window?.options).toMatchObject({
    show: false,
    width: 600,
    height: 30_000,
    useContentSize: true,
    enableLargerThanScreen: true,
    transparent: true,
    webPreferences: { javascript: false, sandbox: true, offscreen: { deviceScaleFactor: 3 } },
  });
  expect(window?.body).toBe('<p>Hello</p>');
  expect(window?.destroyed).toBe(true);
});

test('a picture that cannot be taken is a sentence, and its window is gone', async () => {
  record.printingFails = true;
  const made = hiddenWindowPrinter.picture({ html: '', width: 1, height: 1, scale: 1, transparent: false });
  await expect(made).rejects.toThrow(PrintingFailed);
  await expect(made).rejects.toThrow('The picture could not be made: the printer process has ended.');
  expect(record.windows[0]?.destroyed).toBe(true);
});
