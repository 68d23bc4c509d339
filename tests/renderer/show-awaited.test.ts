import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showAwaited } from '../../renderer/commands/file-commands.ts';
import { windowWith } from '../support/window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('whoever stays with unsaved work does not get the file that was asked for later', async () => {
  const { app, open, rename } = windowWith({ kind: 'failed', why: { kind: 'diskFull' } });
  open();
  rename('Dana', 'Dana W.');
  const asked: string[] = [];
  Object.assign(app.host, {
    openAwaited: async () => void asked.push('open'),
    leaveAwaited: async () => void asked.push('leave'),
  });
  const showing = showAwaited(app);
  await vi.waitFor(() => expect(app.window.getState().dialog?.kind).toBe('leaveUnsaved'));
  const { dialog } = app.window.getState();
  if (dialog?.kind === 'leaveUnsaved') dialog.stay();
  await showing;
  expect(asked).toEqual(['leave']);
});
