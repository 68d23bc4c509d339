import { chromiumPrinter } from '../chromium/chromium-printer.ts';
import { runCommandLine } from '../cli/run.ts';
import { realDisk } from '../host/disk.ts';
import { bundledFonts } from '../host/fonts.ts';
import { placesFrom } from './places.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  version: placesFrom(import.meta.url).version,
  disk: realDisk,
  printer: chromiumPrinter(),
  clock: Date,
  fonts: bundledFonts(),
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
