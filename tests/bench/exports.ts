/** Exports from the command line, whole processes, beside the floor: a Chromium that prints an empty page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offlineArguments } from '../../electron/chromium/arguments.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { testBrowser } from '../support/test-browser.ts';
import { largeProject } from './large-project.ts';
import { type Figure, median, writeResults } from './results.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-bench-exports-'));
const cli = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url));
const sample = (name: string): string => fileURLToPath(new URL(`../../samples/${name}.accord`, import.meta.url));

function made(people: number): string {
  const file = join(folder, `${people}.accord`);
  writeFileSync(file, serializeProject(largeProject(people)));
  return file;
}

/** The median of so many runs, in seconds. */
function seconds(runs: number, command: string, args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const ran = spawnSync(command, args, { stdio: 'ignore' });
    if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.status}`);
    return (performance.now() - start) / 1000;
  });
  return median(times);
}

const empty = join(folder, 'empty.html');
writeFileSync(empty, '<!doctype html><title>Nothing</title>');
const floor = seconds(3, testBrowser(), [
  ...offlineArguments(join(folder, 'profile'), 'nothing'),
  '--headless',
  '--disable-gpu',
  `--print-to-pdf=${join(folder, 'empty.pdf')}`,
  `file://${empty}`,
]);

function exported(what: string, file: string, options: readonly string[], most: number, mostBytes?: number): Figure {
  const out = join(folder, 'out');
  const args = [cli, 'export', file, ...options, out, '--no-people', '--force'];
  const took = seconds(3, process.execPath, args);
  const size = statSync(out).size;
  const limits = [`under ${most.toFixed(1)} s`, ...(mostBytes ? [`and ${mostBytes / 1000} kB`] : [])];
  return {
    what,
    measured: `${took.toFixed(1)} s, ${Math.round(size / 1000)} kB; the floor ${floor.toFixed(1)} s`,
    target: limits.join(' '),
    met: took <= most && size <= (mostBytes ?? Number.POSITIVE_INFINITY),
  };
}

writeResults('exports', [
  exported('PDF of One Card', sample('one-card'), ['--pdf'], 1.5 * floor),
  exported('PDF of 500 people and about 1,000 lines', made(500), ['--paper', 'A3', '--pdf'], 2 * floor, 600_000),
  exported('PDF of 2,000 people on one page', made(2000), ['--paper', 'A3', '--pdf'], 10),
  exported('Slides of 67 people', sample('consultants-and-managers'), ['--pptx'], 1.5),
  exported('Picture of One Card, twice', sample('one-card'), ['--png'], 2 * floor),
]);
rmSync(folder, { recursive: true, force: true });
