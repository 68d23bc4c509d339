import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { realProcesses } from '../../electron/host/owner.ts';

/** Another process that runs. */
function another(): number {
  const child = spawn('sleep', ['60']);
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}

describe('the owner of a lock (R9)', () => {
  test('of which nobody knows when it started is perhaps another process by now', async () => {
    const pid = another();
    const owner = { pid, started: '', host: hostname() };
    expect(await realProcesses().stateOf(owner)).toBe('perhaps');
  });

  test.skipIf(process.platform === 'win32')(
    'started at the same time for everybody, whatever their language and time zone',
    async () => {
      vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
      onTestFinished(() => void vi.restoreAllMocks());
      const started = [];
      for (const zone of ['Asia/Tokyo', 'America/New_York']) {
        vi.stubEnv('TZ', zone);
        started.push((await realProcesses().self()).started);
      }
      vi.unstubAllEnvs();
      expect(started[0]).not.toBe('');
      expect(started[0]).toBe(started[1]);
    },
  );
});
