import { resolve } from 'node:path';
import { openTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Disk } from '../host/disk.ts';
import type { Fonts } from '../host/fonts.ts';
import { readProjectFile } from '../host/open-file.ts';
import type { Clock, Printer } from '../host/ports.ts';

/** What the command line works with. */
export type CommandLineParts = {
  version: string;
  disk: Disk;
  printer: Printer;
  clock: Clock;
  fonts: Fonts;
  say: (line: string) => void;
  complain: (line: string) => void;
  /** Whoever typed the command gives it up. */
  signal?: AbortSignal;
};

/** One sentence for a person about why a command did nothing. */
export class Refused extends Error {}

/** The project of a file that was named. */
export async function readProject(file: string, { disk }: CommandLineParts): Promise<Project> {
  const path = await disk.realPath(resolve(file)).catch(() => resolve(file));
  const opened = await readProjectFile(disk, path);
  if (opened.ok) return opened.value.project;
  const why = opened.failure.kind === 'missing' ? 'There is no such file.' : openTrouble(opened.failure);
  throw new Refused(`${file}: ${why}`);
}
