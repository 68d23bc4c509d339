import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { show } from '../../renderer/commands/file-commands.ts';
import type { OpenOutcome, SaveOutcome } from '../../shared/host/outcomes.ts';
import { windowWith } from '../support/window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window in which another project is being opened, which takes as long as the test says. */
function opening(...answers: SaveOutcome[]) {
  const seen = windowWith(...answers);
  seen.open();
  const closed: string[] = [];
  Object.assign(seen.app.host, { closeProject: async ({ project }: { project: string }) => closed.push(project) });
  const other: Extract<OpenOutcome, { kind: 'opened' }> = {
    kind: 'opened',
    opened: {
      handle: crypto.randomUUID() as never,
      content: { ...seen.project, title: 'Other' },
      fileName: 'Other.accord',
      place: '/library',
      readOnly: false,
      encrypted: false,
      heldBy: null,
      recovered: false,
    },
  };
  let isRead: (outcome: OpenOutcome) => void = () => undefined;
  const begin = () => show(seen.app, () => new Promise<OpenOutcome>((resolve) => (isRead = resolve)));
  return { ...seen, begin, arrive: () => isRead(other), closed, other: other.opened.handle };
}

const full: SaveOutcome = { kind: 'failed', why: { kind: 'diskFull' } };

describe('while another project is being opened', () => {
  test('what is edited meanwhile is saved before the other one is shown', async () => {
    const { app, begin, arrive, rename, saves, dana } = opening();
    const shown = begin();
    await vi.advanceTimersByTimeAsync(0);
    rename('Dana', 'Dana W.');
    arrive();
    await shown;
    expect(saves.map(({ people }) => people[dana.id]?.name)).toEqual(['Dana W.']);
    expect(app.projects.getState().open?.project.title).toBe('Other');
  });

  test('who stays with what could not be saved keeps it, and the other one is closed again', async () => {
    const { app, begin, arrive, rename, closed, other, danaNow } = opening(full);
    const shown = begin();
    await vi.advanceTimersByTimeAsync(0);
    rename('Dana', 'Dana W.');
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    const { dialog } = app.window.getState();
    if (dialog?.kind !== 'leaveUnsaved') throw new Error('nobody was asked');
    dialog.stay();
    await shown;
    expect([danaNow(), closed]).toEqual(['Dana W.', [other]]);
  });

  test('who chose to leave what could not be saved is not asked again', async () => {
    const { app, begin, arrive, rename } = opening(full);
    rename('Dana', 'Dana W.');
    const shown = begin();
    await vi.advanceTimersByTimeAsync(0);
    const { dialog } = app.window.getState();
    if (dialog?.kind !== 'leaveUnsaved') throw new Error('nobody was asked');
    dialog.leave();
    await vi.advanceTimersByTimeAsync(0);
    arrive();
    await shown;
    expect(app.projects.getState().open?.project.title).toBe('Other');
  });
});
