/**
 * Opens a file that was damaged in as many ways as it is told, and says what became of it and what it took, as JSON. A
 * process of its own, so that its memory is that of opening files. Run by tests/file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProject } from '../../shared/file/parse.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { randomFrom } from './figures.ts';
import { samples } from './places.ts';

/** What became of the damaged files: seeds of those that went wrong, and the most memory the process had, in MB. */
export type Opened = { opened: number; slow: number[]; altered: number[]; broken: number[]; memory: number };

const original = readFileSync(join(samples, 'one-card.accord'));

/** Bytes changed, cut out, doubled, cut off or put in, from a seed. */
function mutant(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const copy = Buffer.from(original);
  const at = random(copy.length);
  const length = 1 + random(40);
  switch (random(5)) {
    case 0:
      copy[at] = random(256);
      return copy;
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at, at + length), copy.subarray(at)]);
    case 3:
      return copy.subarray(0, at);
    default:
      return Buffer.concat([copy.subarray(0, at), Buffer.from('{"__proto__":[1e999,"\\ud800"]}'), copy.subarray(at)]);
  }
}

const said: Opened = { opened: 0, slow: [], altered: [], broken: [], memory: 0 };
for (let seed = 0; seed < Number(process.argv[2]); seed += 1) {
  const input = mutant(seed);
  const before = Buffer.from(input);
  const started = performance.now();
  const read = parseProject(input);
  if (performance.now() - started > 2000) said.slow.push(seed);
  if (!before.equals(input)) said.altered.push(seed);
  if (!read.ok) continue;
  said.opened += 1;
  if (brokenRules(read.value.project).length > 0) said.broken.push(seed);
  serializeProject(read.value.project, read.value.extras);
}
said.memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify(said));
