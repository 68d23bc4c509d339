/**
 * Waits for a word and then opens a project, and where it may edit it, adds one to the number in its question, saves and
 * closes it. Answers "saved NUMBER" or "held". "die" is the same without closing: it holds the project until it is
 * killed. Run by tests/reliability.
 */
import { createInterface } from 'node:readline';
import type { OpenOutcome, SaveOutcome } from '../../shared/host/outcomes.ts';
import { hostAlone } from './host-alone.ts';

const [path = '', profile = ''] = process.argv.slice(2);
const host = hostAlone(profile, profile);

async function race(closes: boolean): Promise<string> {
  host.awaitFile(path);
  const outcome = (await host.call('openAwaited', {})) as OpenOutcome;
  if (outcome.kind !== 'opened') return `failed ${JSON.stringify(outcome)}`;
  const { handle, content, heldBy } = outcome.opened;
  const number = Number(content.question) + 1;
  const asked = { project: handle, content: { ...content, question: String(number) } };
  const saved = heldBy ? undefined : ((await host.call('saveProject', asked)) as SaveOutcome);
  if (closes || saved?.kind !== 'saved') await host.call('closeProject', { project: handle });
  if (!saved) return 'held';
  return saved.kind === 'saved' ? `saved ${number}` : `not saved ${JSON.stringify(saved)}`;
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${await race(line !== 'die')}\n`);
