/**
 * Edits a project again and again on a disk that takes nothing into the library, and says after each edit whose work
 * is safe, until it is killed. Run by tests/reliability with the folders of the library and the profile.
 */
import { join } from 'node:path';
import { realDisk } from '../../electron/host/disk.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import { diskError } from './faulty-disk.ts';
import { hostAlone } from './host-alone.ts';

const [library = '', profile = ''] = process.argv.slice(2);
const host = hostAlone(library, profile, {
  disk: {
    ...realDisk,
    create: (path, mode) =>
      path.startsWith(library) ? Promise.reject(diskError('ENOSPC')) : realDisk.create(path, mode),
  },
});

host.awaitFile(join(library, 'One Card.accord'));
const outcome = (await host.call('openAwaited', {})) as OpenOutcome;
if (outcome.kind !== 'opened') throw new Error(`It is ${outcome.kind}.`);
const { handle, content } = outcome.opened;
for (let number = 1; ; number += 1) {
  const question = `Edit ${number} ${'x'.repeat((number % 7) * 9_000)}`;
  await host.call('saveProject', { project: handle, content: { ...content, question } });
  process.stdout.write(`${number}\n`);
}
