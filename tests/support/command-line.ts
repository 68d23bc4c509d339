import { runCommandLine } from '../../electron/cli/run.ts';
import { type Disk, realDisk } from '../../electron/host/disk.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs one command with a printer that prints what it was given; says what was said, and the exit code. */
export async function run(
  args: readonly string[],
  more: { disk?: Disk; profile?: string; print?: (html: string) => Promise<Uint8Array> } = {},
) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(args, {
    version: '1.2.3',
    disk: more.disk ?? realDisk,
    profile: more.profile ?? temporaryFolder(),
    printer: {
      print: more.print ?? (async (html) => new TextEncoder().encode(`%PDF ${html}`)),
      picture: async ({ html, ...of }) => new TextEncoder().encode(`PNG ${JSON.stringify(of)} ${html}`),
    },
    clock: { now: () => Date.UTC(2026, 10, 24, 12) },
    fonts: bundledFonts(),
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
