/**
 * Runs everything that is promised about files and security with its full counts, and writes what was held, with the
 * figures, to `docs/reliability-report.md` and `tests/reliability/results/report.json`. `--quick` runs the small counts,
 * `--all` every test and every journey, not only those that prove a promise; journeys run through both doors.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBuilt, projectRoot } from './built.ts';
import { promises } from './reliability/promises.ts';
import { type Ran, readPlaywright } from './reliability/ran.ts';
import { badInputsOf, type Figure, type Row, reportText, rowOf } from './reliability/report.ts';

const isQuick = process.argv.includes('--quick');
const isAll = process.argv.includes('--all');
const require = createRequire(import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'accord-reliability-'));
const figures = join(work, 'figures.jsonl');
const tool = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

const env = {
  ...process.env,
  ACCORD_FIGURES: figures,
  ...(!isQuick && { ACCORD_FULL: '1' }),
  ACCORD_ALL_JOURNEYS: '1',
};

/** Runs a program to its end; whether it was well is in what it wrote, not in its code. */
function run(program: string, args: readonly string[], more: Record<string, string> = {}): void {
  spawnSync(program, args, { cwd: projectRoot, env: { ...env, ...more }, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The tests that prove a promise, by the numbers in their titles; all of them where all are wanted. */
const provingFiles = (ending: string): string[] =>
  isAll
    ? []
    : readdirSync(join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes(ending))
        .filter((name) => /\b[RS]\d{1,2}\b|bad input/.test(readFileSync(join(projectRoot, 'tests', name), 'utf8')))
        .map((name) => `tests/${name}`);

/** What promises seconds runs with the machine to itself, before the others. */
const timed = 'tests/reliability/large-file.test.ts';

function unitTests(files: readonly string[]): Ran[] {
  const output = join(work, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=./build/scripts/reliability/unit-reporter.ts'];
  const args = ['run', '--config', 'build/vitest.config.ts', ...reporters, ...files];
  run(process.execPath, [tool('vitest', 'vitest.mjs'), ...args], { ACCORD_RAN: output });
  const ran = existsSync(output) ? (JSON.parse(readFileSync(output, 'utf8')) as Ran[]) : [];
  rmSync(output, { force: true });
  return ran;
}

const journeyTool = [tool('@playwright/test', 'cli.js'), 'test', '--config', 'build/playwright.config.ts'];

function journeys(): Ran[] {
  const output = join(work, 'journeys.json');
  run(process.execPath, [...journeyTool, '--reporter=list,json', ...provingFiles('.spec.ts')], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: output,
  });
  return existsSync(output) ? readPlaywright(readFileSync(output, 'utf8')) : [];
}

/** The journeys of files, exports and answers once more, in a network of its own that has nothing but itself. */
function journeysAlone(): Ran[] {
  const title = 'S14: files, exports and answers, through both doors, on a machine without any network (unshare -n)';
  if (spawnSync('unshare', ['-n', 'true']).status !== 0)
    return [{ title, status: 'skipped', why: 'this user may not make a network of its own: run as root' }];
  const output = join(work, 'alone.json');
  const files = ['files.spec', 'export.spec', 'insight-heard.spec', 'first-start.spec'];
  const projects = ['--project=browser door', '--project=desktop shell in Chromium'];
  const command = [process.execPath, ...journeyTool, ...projects, '--reporter=list,json', ...files];
  run('unshare', ['-n', 'sh', '-c', 'ip link set lo up; exec "$@"', 'sh', ...command], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: output,
  });
  const ran = existsSync(output) ? readPlaywright(readFileSync(output, 'utf8')) : [];
  const failed = ran.filter(({ status }) => status === 'failed');
  const passed = ran.filter(({ status }) => status === 'passed').length;
  const isHeld = passed > 0 && failed.length === 0;
  if (isHeld)
    writeFileSync(
      figures,
      `${JSON.stringify({ row: 'S14', counted: `${passed} journeys inside unshare -n: all passed` })}\n`,
      { flag: 'a' },
    );
  return [{ title, status: isHeld ? 'passed' : 'failed', why: failed.map((each) => each.title).join('; ') }];
}

ensureBuilt();
const started = Date.now();
const others = isAll ? ['--exclude', timed] : provingFiles('.test.ts').filter((file) => file !== timed);
const ran = [...unitTests([timed]), ...unitTests(others), ...journeys(), ...journeysAlone()];
const counted: Figure[] = existsSync(figures)
  ? readFileSync(figures, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Figure)
  : [];
const rows: Row[] = promises.map((promise) => rowOf(promise, ran, counted));
const bad = badInputsOf(ran);
const about = {
  day: new Date(started).toISOString().slice(0, 10),
  minutes: Math.round((Date.now() - started) / 60_000),
  machine: `${process.platform}, Node ${process.versions.node}, ${cpus().length} cores`,
  counts: isQuick ? 'small' : 'full',
  tests: ran.length,
  failed: ran.filter(({ status }) => status === 'failed').map(({ title, why }) => ({ title, why })),
};
const results = join(projectRoot, 'tests/reliability/results');
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'report.json'), `${JSON.stringify({ about, rows, bad }, null, 2)}\n`);
writeFileSync(join(projectRoot, 'docs/reliability-report.md'), reportText(about, rows, bad, ran));
rmSync(work, { recursive: true, force: true });
process.exitCode =
  rows.some(({ state }) => state === 'failed') || bad.some(({ passed }) => passed === 0) || about.failed.length > 0
    ? 1
    : 0;
