/** One save of a file by the real disk, watched by strace. Run by tests/reliability. */
import { writeWhole } from '../../electron/host/atomic-write.ts';
import { realDisk } from '../../electron/host/disk.ts';

const [path = ''] = process.argv.slice(2);
const written = await writeWhole(realDisk, path, new TextEncoder().encode('new '.repeat(5000)));
process.exitCode = written.ok ? 0 : 1;
