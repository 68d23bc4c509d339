import { standardFolders } from '../browser-shell/folders.ts';
import { chromiumPrinter, keptWhileWorking } from '../chromium/chromium-printer.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { runCommandLine } from '../cli/run.ts';
import { realDisk } from '../host/disk.ts';
import { bundledFonts } from '../host/fonts.ts';
import { untilGivenUp } from './given-up.ts';
import { placesFrom } from './places.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  version: placesFrom(import.meta.url).version,
  disk: realDisk,
  profile: standardFolders('', process.env).profile,
  printer: chromiumPrinter(findChromium, keptWhileWorking),
  signal: untilGivenUp(),
  clock: Date,
  fonts: bundledFonts(),
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
