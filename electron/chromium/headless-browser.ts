import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { offlineArguments } from './arguments.ts';
import { DevToolsPipe } from './devtools-pipe.ts';
import { removeProfile, temporaryProfile } from './temporary-profile.ts';

/** A Chromium without a window: a profile of its own, nothing to reach, nothing left when it has ended. */
export type HeadlessBrowser = {
  pipe: DevToolsPipe;
  isRunning(): boolean;
  /** It has ended, whoever ended it, and its profile is gone. */
  ended: Promise<void>;
  end(): Promise<void>;
};

/** Starts one; whether it runs shows when it is asked something. */
export async function startBrowser(path: string): Promise<HeadlessBrowser> {
  const profile = await temporaryProfile('print');
  const child = spawn(
    path,
    [
      ...offlineArguments(profile, 'nothing'),
      '--headless',
      '--disable-gpu',
      '--hide-scrollbars',
      '--remote-debugging-pipe',
      // A window of its own would load a search field and what belongs to it, which takes longer than a small print.
      '--no-startup-window',
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // What it keeps beside its profile goes with it. Elsewhere the path would be too long for its socket.
      ...(process.platform === 'linux' && { env: { ...process.env, TMPDIR: profile } }),
    },
  );
  const exit = Promise.race([once(child, 'exit'), once(child, 'error')]).catch(() => undefined);
  const ended = exit.then(() => removeProfile(profile));
  const pipe = new DevToolsPipe(child);
  return {
    pipe,
    // Its pipe breaks before we are told that it has ended.
    isRunning: () => isRunning(child) && !pipe.hasEnded,
    ended,
    end() {
      if (isRunning(child)) child.kill('SIGKILL');
      return ended;
    },
  };
}

const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;
