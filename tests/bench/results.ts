import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';

/** One figure: what was measured, its target in words, and whether it was met. */
export type Figure = { what: string; measured: string; target: string; met: boolean };

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Writes the figures with the machine and the commit, and says them. */
export function writeResults(name: string, figures: readonly Figure[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = {
    system: `${platform()} ${arch()}`,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? '',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
  };
  const file = new URL(`results/${name}.json`, import.meta.url);
  writeFileSync(
    file,
    `${JSON.stringify({ measuredOn: new Date().toISOString(), commit, machine, figures }, null, 2)}\n`,
  );
  for (const { what, measured, target, met } of figures)
    process.stdout.write(`${met ? 'met   ' : 'MISSED'}  ${what}: ${measured} (target: ${target})\n`);
}
