import { resolve } from 'node:path';
import type { OpenFailure } from '../../shared/host/outcomes.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Disk } from '../host/disk.ts';
import type { Fonts } from '../host/fonts.ts';
import { type ReadFile, readProjectFile } from '../host/open-file.ts';
import type { Clock, Printer } from '../host/ports.ts';

/** What the command line works with. */
export type CommandLineParts = {
  version: string;
  disk: Disk;
  /** The app's own folder, where the versions of projects are. */
  profile: string;
  printer: Printer;
  clock: Clock;
  fonts: Fonts;
  say: (line: string) => void;
  complain: (line: string) => void;
  /** Where the password of an encrypted project stands, if one was named: never among the arguments themselves. */
  passwordFile?: (() => string | undefined) | undefined;
  /** Whoever typed the command gives it up. */
  signal?: AbortSignal;
};

/** One sentence for a person about why a command did nothing. */
export class Refused extends Error {}

/** The project of a file that was named. */
export const readProject = async (file: string, parts: CommandLineParts): Promise<Project> =>
  (await openProject(file, parts)).project;

/** A file that was named as it was read: the project, what stands beside it, and where it really is. */
export async function openProject(
  file: string,
  { disk, passwordFile }: CommandLineParts,
): Promise<ReadFile & { path: string }> {
  const path = await disk.realPath(resolve(file)).catch(() => resolve(file));
  const named = passwordFile?.();
  const key = named === undefined ? undefined : { password: await readPassword(named, disk) };
  const opened = await readProjectFile(disk, path, key);
  if (opened.ok) return { ...opened.value, path };
  throw new Refused(`${file}: ${troubleOf(opened.failure)}`);
}

function troubleOf(why: OpenFailure): string {
  if (why.kind === 'missing') return 'There is no such file.';
  const more = why.kind === 'locked' ? ' Write it into a file and name that with --password-file FILE.' : '';
  return `${openTrouble(why)}${more}`;
}

/** A password as it stands in a file; the end of its line does not belong to it. */
async function readPassword(file: string, disk: Disk): Promise<string> {
  const bytes = await disk.read(resolve(file)).catch(() => undefined);
  if (!bytes) throw new Refused(`${file}: The file with the password cannot be read.`);
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}
