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
  z.strictObject({ kind: z.literal('brokenRules'), what: z.string() }),
  z.strictObject({ kind: z.literal('diskFault'), code: z.string() }),
]);
export type WriteFailure = z.infer<typeof writeFailure>;

export const saveOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('saved'),
    /** Milliseconds since 1970. */
    at: z.number(),
    fileName: z.string(),
    place: z.string(),
  }),
  z.strictObject({ kind: z.literal('failed'), why: writeFailure }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type SaveOutcome = z.infer<typeof saveOutcome>;

const written = z.strictObject({ kind: z.literal('written'), fileName: z.string(), place: z.string() });
const notWritten = [
  z.strictObject({ kind: z.literal('failed'), why: writeFailure }),
  z.strictObject({ kind: z.literal('cancelled') }),
] as const;
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
