import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineArguments } from '../../electron/chromium/arguments.ts';
import { DevToolsPipe } from '../../electron/chromium/devtools-pipe.ts';
import { testBrowser } from '../support/test-browser.ts';

export type OpenPage = {
  child: ChildProcess;
  /** What an expression gives in the page; promises are waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
};

/** Starts a headless Chromium of its own on an address: the same way for what is measured and for the floor. */
export async function openPage(address: string): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const child = spawn(
    testBrowser(),
    [
      ...offlineArguments(profile, 'loopback'),
      '--headless',
      '--disable-gpu',
      '--window-size=1440,900',
      '--remote-debugging-pipe',
      address,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const pipe = new DevToolsPipe(child);
  const { targetId } = await firstPage(pipe);
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  return {
    child,
    async evaluate(expression) {
      const { result } = (await pipe.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        String(sessionId),
      )) as { result: { value: never } };
      return result.value;
    },
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function firstPage(pipe: DevToolsPipe): Promise<{ targetId: string }> {
  for (;;) {
    const { targetInfos } = (await pipe.send('Target.getTargets')) as {
      targetInfos: { targetId: string; type: string }[];
    };
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page) return page;
    await new Promise((resume) => setTimeout(resume, 2));
  }
}

/** Waits until a condition holds in the page and has been painted. Tries again while the page is being replaced. */
export async function painted(page: OpenPage, condition: string): Promise<void> {
  const expression = `new Promise((done) => { const look = () => (${condition})
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(true))) : requestAnimationFrame(look); look(); })`;
  for (;;) {
    const shown = await page.evaluate<boolean>(expression).catch(() => false);
    if (shown) return;
  }
}
