import { app } from 'electron';
import { runCommandLine } from '../cli/run.ts';
import { hiddenWindowPrinter } from '../desktop-shell/printer.ts';
import { registerScheme } from '../desktop-shell/protocol.ts';
import { realDisk } from '../host/disk.ts';
import { bundledFonts } from '../host/fonts.ts';
import { untilGivenUp } from './given-up.ts';

/** The command line of the packaged app: the same commands, printed by a hidden window. */
export async function runDesktopCommandLine(args: readonly string[], version: string): Promise<void> {
  registerScheme();
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const code = await runCommandLine(args, {
    version,
    disk: realDisk,
    profile: app.getPath('userData'),
    printer: hiddenWindowPrinter,
    signal: untilGivenUp(),
    clock: Date,
    fonts: bundledFonts(),
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
  app.exit(code);
}
