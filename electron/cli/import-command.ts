import { join } from 'node:path';
import type { Command } from 'commander';
import { failure } from '../../shared/base/result.ts';
import type { FormatName } from '../../shared/exchange/format.ts';
import { usualChoices } from '../../shared/exchange/merge/choices.ts';
import { imported } from '../../shared/exchange/merge/import-found.ts';
import { previewOf } from '../../shared/exchange/merge/preview-of.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { brokenRules, type ProjectId } from '../../shared/model/project.ts';
import { writeWhole } from '../host/atomic-write.ts';
import { lockBytes } from '../host/encryption.ts';
import { realProcesses } from '../host/owner.ts';
import { createProjectLocks } from '../host/project-lock.ts';
import { createVersions } from '../host/versions.ts';
import { fromOption } from './convert-command.ts';
import { type CommandLineParts, openProject, Refused } from './parts.ts';
import { previewText } from './preview-text.ts';
import { readFound } from './read-found.ts';

type ImportOptions = { into: string; from?: FormatName; theirs?: true; placeholders?: true; dryRun?: true };

/** "import LIST --into PROJECT": takes a list of people, or a map of another program, into a project. */
export function addImportCommand(program: Command, parts: CommandLineParts): void {
  program
    .command('import <list...>')
    .description(
      'take people and lines of other programs into a project; what is there already is recognised, and the project as it was is kept as a version',
    )
    .requiredOption('--into <project>', 'the project that is to have them')
    .option('--dry-run', 'print what would happen, by row and column, and change nothing')
    .option('--theirs', 'where the list and the project say something else, the list counts (usual: the project)')
    .option('--placeholders', 'whoever only lines name becomes a placeholder (usual: such lines are left out)')
    .addOption(fromOption())
    .action((files: string[], options: ImportOptions) => importInto(files, options, parts));
}

async function importInto(files: readonly string[], options: ImportOptions, parts: CommandLineParts): Promise<void> {
  const { say } = parts;
  const { project, extras, hash, lock, path } = await openProject(options.into, parts);
  const found = await readFound(files, options.from, parts);
  const preview = previewOf(project, found, {
    ...usualChoices,
    ...(options.theirs && { usually: 'theirs' }),
    placeholders: Boolean(options.placeholders),
  });
  say(previewText(preview));
  if (options.dryRun) return say('Nothing was changed: this was a dry run.');
  const next = imported(preview);
  const [broken] = brokenRules(next);
  if (broken) throw new Refused(`${options.into} was not changed: ${broken.where}: ${broken.what}.`);
  const plain = new TextEncoder().encode(serializeProject(next, extras));
  const bytes = lock ? lockBytes(plain, lock) : plain;
  const written = await writeHeld(path, project.id, bytes, hash, parts);
  if (!written.ok) throw new Refused(`${options.into} was not changed. ${writeTrouble(written.failure)}`);
  say(`Wrote ${options.into}. As it was before it is kept as a version: open it in Accord and choose File, Versions.`);
}

/** Writes a project that nobody else has open; what is in its file is kept as a version first. */
async function writeHeld(path: string, id: ProjectId, bytes: Uint8Array, hash: string, parts: CommandLineParts) {
  const { disk, clock } = parts;
  const locks = createProjectLocks({ disk, clock, processes: realProcesses(), door: 'command line' });
  const taken = await locks.take(path);
  if (taken.kind === 'heldBy') return failure({ kind: 'heldBy' as const, by: taken.by });
  try {
    await keepAsVersion(path, id, parts);
    // Somebody may have saved the project in the window meanwhile: their work must not disappear.
    return await writeWhole(disk, path, bytes, { hashes: [hash] });
  } finally {
    if (taken.kind === 'held') await locks.release(path, taken.id);
  }
}

async function keepAsVersion(path: string, id: ProjectId, { disk, clock, profile }: CommandLineParts): Promise<void> {
  const folder = join(profile, 'versions');
  const kept = await createVersions(disk, folder, clock).keep({ project: id, path }, await disk.readHere(path), true);
  if (!kept) throw new Refused(`${path} was not changed: as it is now it could not be kept as a version in ${folder}.`);
}
