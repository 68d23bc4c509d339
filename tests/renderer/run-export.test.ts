import { expect, onTestFinished, test, vi } from 'vitest';
import { changeExport, runExport } from '../../renderer/commands/run-export.ts';
import type { ExportOutcome } from '../../shared/host/outcomes.ts';
import { windowWith } from '../support/window.ts';

/** Exports on a host that makes none until it is told to, or cancels it. */
function slowExports() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { app } = windowWith();
  const running = new Map<string, (outcome: ExportOutcome) => void>();
  app.host.cancelExport = async ({ ticket }) => {
    running.get(ticket)?.({ kind: 'cancelled' });
    return {};
  };
  const begin = (what: string) =>
    runExport(app, what, (ticket) => {
      changeExport(app, ticket, { progress: { stage: 'drawing' } });
      return new Promise((resolve) => running.set(ticket, resolve));
    });
  const shown = () =>
    app.window
      .getState()
      .exports.filter(({ isLong }) => isLong)
      .map(({ what }) => what);
  return { app, begin, shown, later: () => vi.advanceTimersByTime(500) };
}

const saidIn = ({ app }: ReturnType<typeof slowExports>) => app.window.getState().messages.map(({ text }) => text);

test('an export is shown once it takes long, and is gone when it was cancelled', async () => {
  const slow = slowExports();
  const map = slow.begin('Map');
  expect(slow.shown()).toEqual([]);
  slow.later();
  expect(slow.shown()).toEqual(['Map']);
  slow.app.window.getState().exports[0]?.cancel();
  expect(await map).toEqual({ kind: 'cancelled' });
  expect(slow.app.window.getState().exports).toEqual([]);
  expect(saidIn(slow)).toEqual(['The export was cancelled. Nothing was written.']);
});

test('a second export does not take the place of the first: each is shown, and each can be cancelled', async () => {
  const slow = slowExports();
  const [map, story] = [slow.begin('Map'), slow.begin('Story')];
  slow.later();
  expect(slow.shown()).toEqual(['Map', 'Story']);
  slow.app.window.getState().exports[0]?.cancel();
  expect(await map).toEqual({ kind: 'cancelled' });
  expect(slow.shown()).toEqual(['Story']);
  slow.app.window.getState().exports[0]?.cancel();
  expect(await story).toEqual({ kind: 'cancelled' });
  expect(slow.shown()).toEqual([]);
});

test('what is told of an export that has ended already is not heard', () => {
  const { app } = slowExports();
  changeExport(app, 'gone', { progress: { stage: 'writing' } });
  expect(app.window.getState().exports).toEqual([]);
});
