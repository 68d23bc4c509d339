import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPreviewer, type Made } from '../../../renderer/export/previewer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const started = () => {
  const asked: { what: string; done: (thing: string) => void; fail: (error: Error) => void }[] = [];
  const told: Made<string>[] = [];
  const previewer = createPreviewer<string, string>(
    (what) => new Promise((done, fail) => void asked.push({ what, done, fail })),
    (made) => void told.push(made),
  );
  return { asked, told, previewer };
};
const things = (told: readonly Made<string>[]) => told.map((made) => (made.kind === 'made' ? made.thing : made.why));

test('somebody who chooses quickly has one preview made, of what was chosen last', async () => {
  const { asked, previewer } = started();
  for (const what of ['one', 'two', 'three']) previewer.ask(what);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ what }) => what)).toEqual(['three']);
});

test('what is chosen while a preview is made comes next, and only the newest of it is shown', async () => {
  const { asked, told, previewer } = started();
  previewer.ask('one');
  await vi.advanceTimersByTimeAsync(1000);
  previewer.ask('two');
  await vi.advanceTimersByTimeAsync(1000);
  previewer.ask('three');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ what }) => what)).toEqual(['one']);
  asked[0]?.done('first');
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ what }) => what)).toEqual(['one', 'three']);
  asked[1]?.done('third');
  await vi.advanceTimersByTimeAsync(0);
  expect(things(told)).toEqual(['third']);
});

test('a preview that cannot be made says why, and the next one is made all the same', async () => {
  const { asked, told, previewer } = started();
  previewer.ask('one');
  await vi.advanceTimersByTimeAsync(1000);
  asked[0]?.fail(new Error('There is nothing to print with.'));
  await vi.advanceTimersByTimeAsync(0);
  previewer.ask('two');
  await vi.advanceTimersByTimeAsync(1000);
  asked[1]?.done('second');
  await vi.advanceTimersByTimeAsync(0);
  expect(things(told)).toEqual(['There is nothing to print with.', 'second']);
});

test('a dialog that was closed is told nothing', async () => {
  const { asked, told, previewer } = started();
  previewer.ask('one');
  await vi.advanceTimersByTimeAsync(1000);
  previewer.stop();
  asked[0]?.done('first');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([]);
});
