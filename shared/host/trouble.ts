import { assertNever } from '../base/assert-never.ts';
import type { Holder, OpenFailure, WriteFailure } from './outcomes.ts';

/** Why something was not written, what was kept and what to do, in plain words. */
export function writeTrouble(why: WriteFailure): string {
  switch (why.kind) {
    case 'diskFull':
      return 'The disk is full. The file on disk is as it was. Make room, or save a copy somewhere else.';
    case 'notAllowed':
      return 'You may not write to this file or folder. It is as it was. Save a copy somewhere else.';
    case 'readOnlyPlace':
      return 'This disk or folder cannot be written to. Save a copy somewhere else.';
    case 'busy':
      return 'Another program is using the file. It is as it was. Close it there, then try again.';
    case 'folderMissing':
      return 'The folder is no longer there. Save a copy somewhere else.';
    case 'badName':
      return `“${why.name}” cannot be the name of a file. Choose another name.`;
    case 'exists':
      return `There is already a file called “${why.name}”. Choose another name.`;
    case 'changedOutside':
      return 'The file was changed by another program since you opened it. Nothing was overwritten.';
    case 'heldBy':
      return `${heldWords(why.by)}. Nothing was overwritten.`;
    case 'replaceForbidden':
      return 'This folder does not let Accord put a new file in the place of the old one. The file is as it was. Save a copy somewhere else, or let Accord write into the file itself, once it has kept a copy of it.';
    case 'brokenRules':
      return `The project has a fault that must not be saved: ${why.what}. Undo the last step.`;
    case 'diskFault':
      return `The disk reported a fault (${why.code}). The file on disk is as it was. Save a copy on another disk.`;
    default:
      return assertNever(why);
  }
}

/** Who has a project open, in the words of a sentence without its full stop. */
export function heldWords({ machine, door, isElsewhere }: Holder): string {
  if (isElsewhere) return `The project is open in Accord on another computer (${machine})`;
  return door === 'command line'
    ? 'Accord on the command line is writing into the project'
    : 'The project is open in another window of Accord';
}

/** Why a file was not opened, and what to do, in plain words. The file is untouched in every case. */
export function openTrouble(why: OpenFailure): string {
  switch (why.kind) {
    case 'empty':
      return 'The file is empty. This can happen when a disk was full or a sync service was interrupted.';
    case 'notOurs':
      return `This is not an Accord project: it looks like ${why.looksLike}.`;
    case 'notUtf8':
      return `The text of the file is not UTF-8: it looks like ${why.looksLike}. Save it as UTF-8 and open it again.`;
    case 'tooNew':
      return `The file was written by a newer Accord (file version ${why.version}). Update Accord to open it. It was not changed.`;
    case 'tooDeep':
      return `The file is nested deeper than ${why.limit} levels, which no Accord project is.`;
    case 'damaged':
      return `The file is damaged (at ${why.where}: ${why.what}), and was not changed. Ask for it again, or open a copy of it if you have one.`;
    case 'wrongValue':
      return `The file has a wrong value at ${why.where}: ${why.what}.`;
    case 'missing':
      return 'The file is no longer there. It may have been moved or renamed.';
    case 'notAFile':
      return `This is ${why.is}, not a file.`;
    case 'tooLarge':
      return `The file is too large for a project (${Math.round(why.bytes / 1e6)} MB; the limit is ${Math.round(why.limit / 1e6)} MB).`;
    case 'notAllowed':
      return 'You may not read this file. Ask its owner for access.';
    case 'unreadable':
      return `The disk could not read the file (${why.code}).`;
    case 'locked':
      return 'The file is encrypted: its password is needed to open it.';
    case 'notUnlocked':
      return 'The password does not open this file: it is wrong, or the file is damaged. Nothing was changed.';
    default:
      return assertNever(why);
  }
}
