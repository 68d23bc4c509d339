/**
 * Saves again and again and says after each save what was saved, until it is killed. With a second argument it kills
 * itself before that call to the disk. Run by tests/reliability.
 */
import { writeWhole } from '../../electron/host/atomic-write.ts';
import { watchedDisk } from './faulty-disk.ts';

const [path = '', killAt] = process.argv.slice(2);
let calls = 0;
const disk = watchedDisk(() => {
  calls += 1;
  if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});

for (let number = 1; ; number += 1) {
  const text = `${number} ${'x'.repeat(20_000 + (number % 7) * 9_000)} ${number}`;
  const written = await writeWhole(disk, path, new TextEncoder().encode(text));
  if (!written.ok) throw new Error(written.failure.kind);
  process.stdout.write(`${number}\n`);
  if (killAt !== undefined && number === 3) break;
}
