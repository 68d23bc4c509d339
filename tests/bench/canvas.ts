import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { type Figure, median, writeResults } from './results.ts';

/**
 * The map beside its peers, in one run of the peers' own benchmark: `ACCORD_PEERS` names its folder, with its packages
 * installed and its pages built. `ACCORD_PEERS_RUN` are further arguments for it ("--n 500 --runs 1").
 */
const peers = process.env.ACCORD_PEERS;
const page = fileURLToPath(new URL('canvas/', import.meta.url));
const built = fileURLToPath(new URL('../../out/bench-canvas/', import.meta.url));
const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

type Gesture = { fps: number; steal?: number; dnf?: string };
type Run = { peer: string; n: number; load?: number; heapMB?: number; elements?: number } & Record<
  'panFit' | 'panOne' | 'zoom' | 'dragOne',
  Gesture | undefined
>;

async function servePage(folder: string) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith('/peers/')
      ? join(folder, 'shared', path.slice(7))
      : join(built, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`the peers' benchmark ended with ${code}`);
}

/** The medians of each figure of a page at a size. */
function figuresOf(runs: readonly Run[]): Figure[] {
  const cells = Map.groupBy(runs, ({ n, peer }) => `${String(n).padStart(5)} people, ${peer}`);
  return [...cells].map(([what, some]) => {
    const middle = (read: (run: Run) => number | undefined) =>
      median(some.flatMap((run) => read(run) ?? []).filter(Number.isFinite));
    const fps = (gesture: 'panFit' | 'panOne' | 'zoom' | 'dragOne') => Math.round(middle((run) => run[gesture]?.fps));
    return {
      what,
      measured: `load ${(middle((run) => run.load) / 1000).toFixed(1)} s; frames: pan of all ${fps('panFit')}, pan at 100 % ${fps('panOne')}, zoom ${fps('zoom')}, drag ${fps('dragOne')}; heap ${middle((run) => run.heapMB)} MB; ${middle((run) => run.elements)} elements (medians of ${some.length})`,
      ...targetOf(some),
    };
  });
}

/** What `performance.md` asks of our page at this size. */
const targets: Record<number, { load: number; frames: [number, number, number, number]; heap: number }> = {
  100: { load: 1000, frames: [55, 55, 55, 55], heap: 15 },
  500: { load: 1200, frames: [52, 50, 45, 52], heap: 20 },
  2000: { load: 1800, frames: [52, 45, 38, 52], heap: 35 },
  5000: { load: 3000, frames: [52, 40, 32, 50], heap: 70 },
};

function targetOf(runs: readonly Run[]): { target: string; met: boolean } {
  const target = runs[0]?.peer === 'ours' ? targets[runs[0].n] : undefined;
  if (!target) return { target: 'a peer: compare', met: true };
  const { load, frames, heap } = target;
  const middle = (read: (run: Run) => number | undefined) => median(runs.map((run) => read(run) ?? Number.NaN));
  const gestures = ['panFit', 'panOne', 'zoom', 'dragOne'] as const;
  return {
    target: `load ${load / 1000} s, frames ${frames.join(', ')}, heap ${heap} MB, 2000 elements`,
    met:
      middle((run) => run.load) <= load &&
      middle((run) => run.heapMB) <= heap &&
      middle((run) => run.elements) <= 2000 &&
      gestures.every((gesture, index) => middle((run) => run[gesture]?.fps) >= (frames[index] ?? 0)),
  };
}

if (!peers) {
  process.stdout.write("The map is not measured: set ACCORD_PEERS to the folder of the peers' benchmark.\n");
} else {
  await build({
    root: page,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true, target: 'esnext' },
  });
  const { server, port } = await servePage(peers);
  const raw = `raw-ours-${process.pid}.jsonl`;
  const more = (process.env.ACCORD_PEERS_RUN ?? '').split(' ').filter(Boolean);
  const child = spawn(
    process.execPath,
    [
      'bench.mjs',
      '--peers',
      process.env.ACCORD_PEERS_NAMES ?? 'empty,rf-tuned,react-flow,cytoscape',
      ...more,
      '--raw',
      raw,
      '--external',
      `ours=http://127.0.0.1:${port}/?n={N}`,
    ],
    { cwd: peers, stdio: 'inherit' },
  );
  await ended(child);
  server.close();
  const runs = readFileSync(join(peers, raw), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Run);
  rmSync(join(peers, raw));
  writeResults('canvas', figuresOf(runs));
}
