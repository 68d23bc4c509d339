import { z } from 'zod';
import { unreadable } from '../file/failures.ts';
import { projectSchema } from '../model/project.ts';

/** Why a file was not opened. It is untouched in every case. */
export const openFailure = z.discriminatedUnion('kind', [
  ...unreadable,
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('notAFile'), is: z.string() }),
  z.strictObject({ kind: z.literal('tooLarge'), bytes: z.number(), limit: z.number() }),
  z.strictObject({ kind: z.literal('notAllowed') }),
  z.strictObject({ kind: z.literal('unreadable'), code: z.string() }),
  /** It is encrypted, and no password was given. */
  z.strictObject({ kind: z.literal('locked') }),
  /** The password is wrong, or the file is damaged: which of the two nobody can tell. */
  z.strictObject({ kind: z.literal('notUnlocked') }),
]);
export type OpenFailure = z.infer<typeof openFailure>;

/** Through what somebody has a project open. */
export const holderDoor = z.enum(['desktop', 'browser', 'command line']);

/** Who has a project open for editing, as far as the lock beside its file says. */
export const holder = z.strictObject({
  /** The name of their machine; empty when it is not known. */
  machine: z.string(),
  door: holderDoor,
  /** Milliseconds since 1970; 0 when it is not known. */
  since: z.number(),
  /** Another machine: nobody can see from here whether Accord is still running there. */
  isElsewhere: z.boolean(),
  /** It may be taken from there: by `editAnyway`, after the user was told who has it. */
  canTake: z.boolean(),
});
export type Holder = z.infer<typeof holder>;

/** An open project: its content and what the window says about its file. */
export const openedProject = z.strictObject({
  handle: z.uuid().brand<'project-handle'>(),
  content: projectSchema,
  /** The file's name; empty while nothing has been written yet. */
  fileName: z.string(),
  /** Where the file is, for a person to read. */
  place: z.string(),
  /** The file or its folder cannot be written: offer a copy. */
  readOnly: z.boolean(),
  /** The file is encrypted with a password. */
  encrypted: z.boolean(),
  /** Somebody else has it open for editing: it is shown and not saved until it is free. */
  heldBy: holder.nullable(),
  /** It comes from a recovery copy and is in no file yet: save it. */
  recovered: z.boolean(),
  /** What had to be another way than it was kept, so that the project can be saved: a sentence each. */
  mended: z.array(z.string()).optional(),
});
export type OpenedProject = z.infer<typeof openedProject>;

export const openOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), opened: openedProject }),
  z.strictObject({
    kind: z.literal('failed'),
    fileName: z.string(),
    why: openFailure,
    /** Set when an earlier version was kept: ask for it with `openLastVersion`. */
    lastVersion: z.strictObject({ failed: z.uuid(), savedAt: z.number() }).nullable(),
  }),
  /** It is encrypted: ask for the password and call `unlockProject`. */
  z.strictObject({ kind: z.literal('locked'), locked: z.uuid(), fileName: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type OpenOutcome = z.infer<typeof openOutcome>;

/** Why a file was not written. What was there before is there still, byte for byte. */
export const writeFailure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('diskFull') }),
  z.strictObject({ kind: z.literal('notAllowed') }),
  z.strictObject({ kind: z.literal('readOnlyPlace') }),
  z.strictObject({ kind: z.literal('busy') }),
  z.strictObject({ kind: z.literal('folderMissing') }),
  z.strictObject({ kind: z.literal('badName'), name: z.string() }),
  z.strictObject({ kind: z.literal('exists'), name: z.string() }),
  /** Somebody else changed the file since we read or wrote it. */
  z.strictObject({ kind: z.literal('changedOutside') }),
  /** Somebody else has the project open for editing. */
  z.strictObject({ kind: z.literal('heldBy'), by: holder }),
  /** The folder takes new files and never lets one replace another: writing into the file itself is left. */
  z.strictObject({ kind: z.literal('replaceForbidden') }),
  z.strictObject({ kind: z.literal('brokenRules'), what: z.string() }),
  z.strictObject({ kind: z.literal('diskFault'), code: z.string() }),
]);
export type WriteFailure = z.infer<typeof writeFailure>;

const saved = z.strictObject({
  kind: z.literal('saved'),
  /** Milliseconds since 1970. */
  at: z.number(),
  fileName: z.string(),
  place: z.string(),
});
const notWritten = [
  z.strictObject({ kind: z.literal('failed'), why: writeFailure }),
  z.strictObject({ kind: z.literal('cancelled') }),
] as const;

export const saveOutcome = z.discriminatedUnion('kind', [saved, ...notWritten]);
export type SaveOutcome = z.infer<typeof saveOutcome>;

/**
 * What became of a password. How many of the versions and copies that are kept of the project stay `left` as they were, and
 * how many were `removed`, since they could be read and could not be locked.
 */
export const passwordOutcome = z.discriminatedUnion('kind', [
  saved.extend({ left: z.int(), removed: z.int() }),
  ...notWritten,
]);
export type PasswordOutcome = z.infer<typeof passwordOutcome>;

/** What became of saving one's own state beside the file that somebody else changed: it goes on in a file of its own. */
export const keepBothOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), opened: openedProject }),
  z.strictObject({ kind: z.literal('failed'), why: writeFailure }),
]);

/** What is in the file of an open project now. */
export const theirsOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    theirs: projectSchema,
    /** What was in the file when it was last read or saved here: the state both come from, where it is known. */
    base: projectSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('failed'), why: openFailure }),
]);

/** What is in another file, which may be a copy of an open project. */
export const otherOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), fileName: z.string(), theirs: projectSchema }),
  /** It has a password of its own: ask for it and call `unlockOther`. */
  z.strictObject({ kind: z.literal('locked'), locked: z.uuid(), fileName: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal('failed'), fileName: z.string(), why: openFailure }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

/** How the file of an open project is, compared with what was read from it or saved into it. */
export const fileState = z.strictObject({
  file: z.enum(['same', 'changed', 'missing', 'none']),
  /** Who keeps us from editing; nobody when we may. */
  heldBy: holder.nullable(),
});

/** Work that was not saved when Accord ended. */
export const recovery = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  /** The file it belongs to; empty when there was none yet. */
  fileName: z.string(),
  place: z.string(),
  /** When the copy was kept, in milliseconds since 1970. */
  at: z.number(),
  /**
   * `newer` than the file; the file was changed by somebody else since (`diverged`), or is gone (`fileGone`); there never was
   * one (`noFile`); it is protected (`locked`); the copy itself is `damaged`, and the file opens as usual.
   */
  state: z.enum(['newer', 'diverged', 'fileGone', 'noFile', 'locked', 'damaged']),
  /** What is in it and not in the file: in one line, and a sentence each. */
  short: z.string(),
  sentences: z.array(z.string()),
  /** An SVG document; empty when there is none. */
  picture: z.string(),
});
export type Recovery = z.infer<typeof recovery>;

const written = z.strictObject({ kind: z.literal('written'), fileName: z.string(), place: z.string() });
const fileOutcomes = [written, ...notWritten] as const;
const fileOutcome = z.discriminatedUnion('kind', [...fileOutcomes]);
/** What became of a file that the user wanted to have written. */
export type FileOutcome = z.infer<typeof fileOutcome>;

export const exportOutcome = z.discriminatedUnion('kind', [
  /** And how many private values were looked for in it; none was found. */
  written.extend({ privateValues: z.number() }),
  ...notWritten,
  /** Something private would have been in the file, so nothing was written: what, and where. */
  z.strictObject({ kind: z.literal('notPrivate'), what: z.string() }),
  /** The page could not be printed: no browser to print with, or it ended. */
  z.strictObject({ kind: z.literal('notPrinted'), what: z.string() }),
]);
export type ExportOutcome = z.infer<typeof exportOutcome>;

export const pictureOutcome = z.discriminatedUnion('kind', [
  /** A PNG, in base64. */
  z.strictObject({ kind: z.literal('made'), png: z.string() }),
  z.strictObject({ kind: z.literal('notPrinted'), what: z.string() }),
]);
export type PictureOutcome = z.infer<typeof pictureOutcome>;
export const previewOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('made'),
    /** In base64: both doors carry text. */
    bytes: z.string(),
    /** How many private values were looked for in them; none was found. */
    privateValues: z.number(),
  }),
  /** Something private would be in the file, so that it would not be written: what, and where. */
  z.strictObject({ kind: z.literal('notPrivate'), what: z.string() }),
  /** It can be exported, but is too much to be shown. */
  z.strictObject({ kind: z.literal('tooLarge'), bytes: z.number(), limit: z.number() }),
  z.strictObject({ kind: z.literal('notPrinted'), what: z.string() }),
]);
export type PreviewOutcome = z.infer<typeof previewOutcome>;

export const calendarOutcome = z.discriminatedUnion('kind', [
  ...fileOutcomes,
  /** Nobody is to be asked again from today on, so nothing was written and nothing was asked. */
  z.strictObject({ kind: z.literal('noDays') }),
]);
export type CalendarOutcome = z.infer<typeof calendarOutcome>;
