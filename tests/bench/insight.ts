/** Reading maps for the Insight view: all findings, and betweenness beside NetworkX on the same graphs in the same run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { betweenness } from '../../shared/insight/betweenness.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { listeningNeighbours, type Neighbours } from '../../shared/insight/neighbours.ts';
import { linkKind, newLink } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';
import { largeProject } from './large-project.ts';
import { type Figure, median, writeResults } from './results.ts';

/** A seeded project of so many people and lines; three of four lines are influence, or all of them. */
function network(people: number, lines: number, kinds: 'influence' | 'all'): Project {
  const project = largeProject(people);
  project.links = {};
  const everybody = Object.values(project.people);
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (const person of everybody) person.seniorManagement = random(50) === 0;
  for (let count = 0; count < lines; ) {
    const [from, to] = [everybody[random(people)], everybody[random(people)]];
    if (!from || !to || from === to) continue;
    const kind = kinds === 'all' && random(4) === 0 ? linkKind.options[random(linkKind.options.length)] : undefined;
    const strength = ([1, 2, 3] as const)[random(3)] ?? 2;
    const link = newLink(from.id, to.id, kind ?? 'influence', { strength });
    project.links[link.id] = link;
    count += 1;
  }
  return project;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rounded = (time: number): string => (time < 100 ? time.toFixed(1) : String(Math.round(time)));

/** The first time is the one a user waits for when the view is opened; the median is what every change costs. */
function allFindings(people: number, lines: number, target: number): Figure {
  const project = network(people, lines, 'all');
  const times = Array.from({ length: 5 }, () => milliseconds(() => findingsOf(project, '2026-01-01')));
  const usual = median(times);
  return {
    what: `All findings, ${people} people and ${lines} lines`,
    measured: `${rounded(usual)} ms, the first time ${rounded(times[0] ?? Number.NaN)} ms`,
    target: `under ${target} ms`,
    met: usual <= target,
  };
}

type Theirs = { version: string; figures: { milliseconds: number; sum: number }[] };

/** What NetworkX needs for the same graphs; nothing where Python or NetworkX is not installed. */
function networkX(graphs: readonly Neighbours[]): Theirs | undefined {
  const input = graphs.map(({ people, starts, ends }) => [
    people.length,
    people.flatMap((_person, from) => [...ends.subarray(starts[from], starts[from + 1])].map((to) => [from, to])),
  ]);
  const script = fileURLToPath(new URL('betweenness.py', import.meta.url));
  const ran = spawnSync('python3', [script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 24 });
  return ran.status === 0 ? JSON.parse(ran.stdout) : undefined;
}

function besideNetworkX(sizes: readonly (readonly [people: number, lines: number])[]): Figure[] {
  const graphs = sizes.map(([people, lines]) =>
    listeningNeighbours(listeningGraph(network(people, lines, 'influence'))),
  );
  const theirs = networkX(graphs);
  return graphs.map((graph, index): Figure => {
    const values = betweenness(graph);
    const own = median(Array.from({ length: 5 }, () => milliseconds(() => betweenness(graph))));
    const what = `Betweenness, ${graph.people.length} people and ${graph.ends.length} arcs`;
    const target = 'at least 10 times faster than NetworkX, with the same values';
    const peer = theirs?.figures[index];
    if (!theirs || !peer)
      return { what, measured: `${rounded(own)} ms; left out: NetworkX is not installed here`, target, met: false };
    const times = peer.milliseconds / own;
    const isSame = Math.abs(values.reduce((sum, value) => sum + value, 0) - peer.sum) < 1e-6;
    return {
      what,
      measured: `${rounded(own)} ms, NetworkX ${theirs.version} ${rounded(peer.milliseconds)} ms: ${rounded(times)} times faster, ${isSame ? 'the same values' : 'OTHER VALUES'}`,
      target,
      met: times >= 10 && isSame,
    };
  });
}

writeResults('insight', [
  allFindings(500, 1500, 150),
  allFindings(5000, 20_000, 5000),
  ...besideNetworkX([
    [500, 1500],
    [2000, 8000],
  ]),
]);
