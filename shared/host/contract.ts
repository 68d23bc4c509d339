import { z } from 'zod';
import { projectSchema } from '../model/project.ts';
import { exportProgress } from './export-progress.ts';
import { keptItem } from './kept.ts';
import { menuSchema } from './menu.ts';
import {
  calendarOutcome,
  exportOutcome,
  fileState,
  keepBothOutcome,
  openFailure,
  openOutcome,
  otherOutcome,
  passwordOutcome,
  pictureOutcome,
  previewOutcome,
  recovery,
  saveOutcome,
  theirsOutcome,
} from './outcomes.ts';
import { product } from './product.ts';
import { settingsSchema } from './settings.ts';

/** Names an open project between renderer and host; it is never a path. */
export const projectHandle = z.uuid().brand<'project-handle'>();
export type ProjectHandle = z.infer<typeof projectHandle>;

export const templateName = z.enum(['blank', 'library-and-it', 'b2b-account', 'net-map-workshop']);
export type TemplateName = z.infer<typeof templateName>;

export const sampleName = z.enum(['one-card', 'consultants-and-managers']);
export type SampleName = z.infer<typeof sampleName>;

/** A project that was open before. `picture` is an SVG document, empty when there is none. */
export const recentSchema = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  /** Where the file is, for a person to read. */
  place: z.string(),
  /** Milliseconds since 1970. */
  openedAt: z.number(),
  missing: z.boolean(),
  /** The file is encrypted: nothing of what is in it is kept here. */
  protected: z.boolean(),
  picture: z.string(),
});
export type Recent = z.infer<typeof recentSchema>;

export const doorName = z.enum(['desktop', 'browser']);
export type DoorName = z.infer<typeof doorName>;

/** What the renderer needs to know before it shows anything. */
export const greetingSchema = z.strictObject({
  version: z.string(),
  door: doorName,
  /** The folder of the user's projects, for a person to read. */
  library: z.string(),
  settings: settingsSchema,
});
export type Greeting = z.infer<typeof greetingSchema>;

/** A kept version of a project. */
export const keptVersion = z.strictObject({
  /** Its number: a later version has a higher one, whatever the clock said. */
  version: z.int().min(1),
  /** Milliseconds since 1970, as the clock of the machine said. */
  savedAt: z.number(),
  /** In bytes. */
  size: z.number(),
  /** What the user calls it; empty while it has no name. */
  name: z.string(),
});
export type KeptVersion = z.infer<typeof keptVersion>;

/** A folder of the library as the in-app path dialog shows it. Names only; the folder is relative to the library. */
export const folderListing = z.strictObject({
  folder: z.string(),
  folders: z.array(z.string()),
  files: z.array(z.strictObject({ name: z.string(), changedAt: z.number() })),
});
export type FolderListing = z.infer<typeof folderListing>;

const call = <Ask extends z.ZodType, Answer extends z.ZodType>(ask: Ask, answer: Answer) => ({ ask, answer });
const nothing = z.strictObject({});
const open = z.strictObject({ project: projectHandle });
const openVersion = z.strictObject({ project: projectHandle, version: z.int().min(1) });
/** Longer than any sentence; what it must be like at least is said where it is set. */
const password = z.string().max(4000);
const versionName = z.string().max(200);
const openWithContent = z.strictObject({ project: projectHandle, content: projectSchema });

/** Every call the renderer can make. Types, client, dispatcher and both doors derive from this table. */
export const hostCalls = {
  greet: call(nothing, greetingSchema),
  listRecents: call(nothing, z.array(recentSchema)),
  forgetRecent: call(z.strictObject({ recent: z.uuid() }), nothing),

  /** A picture (an SVG document) of every template and sample. */
  starterPictures: call(nothing, z.record(z.union([templateName, sampleName]), z.string())),
  createProject: call(z.strictObject({ template: templateName }), openOutcome),
  openSample: call(z.strictObject({ sample: sampleName }), openOutcome),
  /** Asks the user for a file. */
  openProject: call(nothing, openOutcome),
  openRecent: call(z.strictObject({ recent: z.uuid() }), openOutcome),
  /** Opens the newest kept version of a file that could not be read, as a new unsaved project. */
  openLastVersion: call(z.strictObject({ failed: z.uuid() }), openOutcome),
  /** Opens an encrypted file that was found locked. A wrong password is a failure; one may try again. */
  unlockProject: call(z.strictObject({ locked: z.uuid(), password }), openOutcome),
  /** What the system asked to open last (a file by argument or double-click), once. */
  openAwaited: call(nothing, openOutcome),
  /** The user stays with what is open: what the system asked to open is not wanted any more. */
  leaveAwaited: call(nothing, nothing),

  saveProject: call(openWithContent, saveOutcome),
  /** Encrypts the file of a project from now on, with its versions; not any more with `null`. Saves it at once. */
  setPassword: call(openWithContent.extend({ password: password.nullable() }), passwordOutcome),
  /** Asks the user for a place. The open project stays the open project. */
  saveCopy: call(openWithContent, saveOutcome),
  /** Gives the file another name in its folder. */
  renameProject: call(z.strictObject({ project: projectHandle, name: z.string().max(500) }), saveOutcome),
  /** Opens a copy, beside the original, as a project of its own. */
  duplicateProject: call(openWithContent, openOutcome),
  closeProject: call(open, nothing),

  /** Keeps a recovery copy of what cannot be saved into its file just now. */
  keepRecovery: call(openWithContent, z.strictObject({ kept: z.boolean() })),
  /** What was not saved when Accord ended, newest first. */
  listRecoveries: call(nothing, z.array(recovery)),
  /** Opens it in the place of its file, or as a project of its own. It is kept until that is saved. */
  openRecovery: call(z.strictObject({ recovery: z.uuid(), as: z.enum(['project', 'copy']) }), openOutcome),
  /** Sets a recovery copy aside; it is removed at the next start, and until then it can be taken back. */
  discardRecovery: call(z.strictObject({ recovery: z.uuid(), discarded: z.boolean() }), nothing),

  /** Whether the file is still as it was read or saved; what was held by somebody else is taken when it is free. */
  checkFile: call(open, fileState),
  /** Takes the project for editing although a process on another computer has it, as far as anybody can tell. */
  editAnyway: call(open, fileState),
  /** Reads what is in the file now; the open project stays as it is. */
  readTheirs: call(open, theirsOutcome),
  /** Asks the user for another file and reads it; the open project and that file stay as they are. */
  readOther: call(open, otherOutcome),
  /** Reads that file with its password. A wrong one is a failure; one may try again. */
  unlockOther: call(z.strictObject({ locked: z.uuid(), password }), otherOutcome),
  /** What was read by `readTheirs` is what the next save replaces; it is kept as a version. */
  acceptTheirs: call(open, nothing),
  /** Saves this state beside the file and goes on there. */
  keepBoth: call(openWithContent, keepBothOutcome),
  /** Writes into the file itself, in a folder where no file can be replaced; a copy of it is kept and checked first. */
  saveInPlace: call(openWithContent, saveOutcome),

  /** The kept versions of an open project, newest first. */
  listVersions: call(open, z.array(keptVersion)),
  /** Keeps the project as it is now; with a name it is not forgotten before those without. */
  keepVersion: call(openWithContent.extend({ name: versionName }), z.strictObject({ kept: z.int().nullable() })),
  readVersion: call(
    openVersion,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), content: projectSchema }),
      z.strictObject({ kind: z.literal('failed'), why: openFailure }),
    ]),
  ),
  /** An empty name takes it away. */
  nameVersion: call(openVersion.extend({ name: versionName }), nothing),
  removeVersion: call(openVersion, nothing),
  /** Opens a version as a project of its own. */
  openVersion: call(openVersion, openOutcome),

  /** The very bytes that an export would have, without a place to write them to. */
  previewFile: call(openWithContent.extend({ product }), previewOutcome),
  /** Asks the user for a place, then writes the file whole or not at all. With a ticket it tells how far it is. */
  exportFile: call(openWithContent.extend({ product, ticket: z.uuid().optional() }), exportOutcome),
  /** Ends an export that was given this ticket: its outcome is `cancelled`, and nothing is left of it. */
  cancelExport: call(z.strictObject({ ticket: z.uuid() }), nothing),
  /** The map as it is looked at, twice its size and with everything in it, for the clipboard of the user. */
  mapPicture: call(z.strictObject({ content: projectSchema }), pictureOutcome),
  /** Asks the user for a place, then writes a calendar file of the days to ask again, whole or not at all. */
  exportCalendar: call(openWithContent, calendarOutcome),

  /** The folder of the projects is not among them: where it is, only a dialog can say. */
  changeSettings: call(settingsSchema.omit({ library: true }).partial(), settingsSchema),
  /** Asks the user for the folder of new projects; `null` when there is no dialog for it, or it was cancelled. */
  chooseLibrary: call(nothing, greetingSchema.nullable()),
  /** Everything the app keeps on this computer. */
  listKept: call(nothing, z.array(keptItem)),
  /** Shows one of these in the file manager. */
  openKept: call(z.strictObject({ kept: z.uuid() }), z.strictObject({ shown: z.boolean() })),
  /** Deletes one of these for good. A project itself is never among them. */
  deleteKept: call(z.strictObject({ kept: z.uuid() }), nothing),
  /** The menu as it is now; the desktop door shows it natively. */
  showMenu: call(menuSchema, nothing),
  /** The answer to `closing`: everything is saved, or the user gave it up, or wants to stay. */
  answerClosing: call(z.strictObject({ close: z.boolean() }), nothing),

  /** For the in-app path dialog of the browser door. */
  listFolder: call(z.strictObject({ request: z.uuid(), folder: z.string().max(4096) }), folderListing.nullable()),
  answerDialog: call(
    z.strictObject({
      request: z.uuid(),
      /** `null` when the user cancelled. */
      choice: z.strictObject({ folder: z.string().max(4096), name: z.string().max(500) }).nullable(),
    }),
    nothing,
  ),
};

export type HostCalls = typeof hostCalls;
export type CallName = keyof HostCalls;
export type Ask<Name extends CallName> = z.infer<HostCalls[Name]['ask']>;
export type Answer<Name extends CallName> = z.infer<HostCalls[Name]['answer']>;

/** The host as the renderer sees it. */
export type HostApi = { [Name in CallName]: (ask: Ask<Name>) => Promise<Answer<Name>> };

/** Every event the host can send. */
export const hostEvents = {
  /** A menu item or a system gesture asks for a command of the renderer. */
  command: z.strictObject({ id: z.string() }),
  /** A file waits to be opened: call `openAwaited`. */
  fileAwaits: nothing,
  /** How far the export is that was given this ticket. */
  exportProgress: exportProgress.extend({ ticket: z.uuid() }),
  /** The window wants to close: save, ask if need be, then call `answerClosing`. */
  closing: nothing,
  /** The browser door needs a path: show the in-app dialog and call `answerDialog`. */
  dialogAsked: z.strictObject({
    request: z.uuid(),
    purpose: z.enum(['open', 'save']),
    title: z.string(),
    suggestedName: z.string(),
    extension: z.string(),
  }),
};

export type HostEvents = typeof hostEvents;
export type EventName = keyof HostEvents;
export type EventData<Name extends EventName> = z.infer<HostEvents[Name]>;
/** One event on its way to the renderer. */
export type HostEvent = { [Name in EventName]: { name: Name; data: EventData<Name> } }[EventName];

/** What a call answers when it was refused or went wrong inside: a sentence for a person, never a stack trace. */
export const refusal = z.strictObject({ refused: z.string() });
export type Refusal = z.infer<typeof refusal>;
