import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { setPicture, setVisionImage } from '../../renderer/commands/set-picture.ts';
import { windowWith } from '../support/window.ts';

/** A picture that the browser makes small only once it is told to. */
let ready: () => void;
beforeEach(() => {
  const waiting = Promise.withResolvers<void>();
  ready = waiting.resolve;
  const context = { drawImage: () => undefined };
  const canvas = { width: 0, height: 0, getContext: () => context, toDataURL: () => 'data:image/png;base64,AAAA' };
  vi.stubGlobal('document', { createElement: () => canvas });
  vi.stubGlobal('createImageBitmap', () =>
    waiting.promise.then(() => ({ width: 8, height: 8, close: () => undefined })),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
});

/** As much of a PNG of 8 by 8 pixels as tells what it is. */
function picture(): File {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(8, 16);
  head.writeUInt32BE(8, 20);
  return new File([head], 'dana.png', { type: 'image/png' });
}

describe('a picture that is still prepared', () => {
  test('is the photo of the person, and the image of the vision, when it is ready', async () => {
    const { app, open, dana } = windowWith();
    open();
    const taken = [setPicture(app, dana.id, picture()), setVisionImage(app, picture())];
    ready();
    expect(await Promise.all(taken)).toEqual([true, '']);
    const project = app.projects.getState().open?.project;
    expect(project?.people[dana.id]?.photo).toMatch(/^data:image/);
    expect(project?.vision.image).toMatch(/^data:image/);
  });

  test('goes into no other project that is opened meanwhile, and that is said', async () => {
    const { app, open, dana } = windowWith();
    open();
    const taken = [setPicture(app, dana.id, picture()), setVisionImage(app, picture())];
    open();
    const before = app.projects.getState().open?.project;
    ready();
    const [, trouble] = await Promise.all(taken);
    expect(app.projects.getState().open?.project).toBe(before);
    expect(trouble).toContain('Another project was opened before this picture was ready');
    expect(app.window.getState().messages.map(({ text }) => text)).toEqual([trouble]);
  });
});
