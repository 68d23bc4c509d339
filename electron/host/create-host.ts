import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import { calendarText } from '../../shared/exchange/calendar.ts';
import type { Answer, Ask, DoorName, FolderListing } from '../../shared/host/contract.ts';
import type { Menu } from '../../shared/host/menu.ts';
import type {
  CalendarOutcome,
  FileOutcome,
  OpenOutcome,
  SaveOutcome,
  WriteFailure,
} from '../../shared/host/outcomes.ts';
import { settingsSchema } from '../../shared/host/settings.ts';
import { writeWhole } from './atomic-write.ts';
import { createVersionBrowser } from './browse-versions.ts';
import { type Disk, isSameFile, realDisk } from './disk.ts';
import { createDispatcher, type Handlers } from './dispatch.ts';
import { dayOf } from './export.ts';
import { createExporting } from './exporting.ts';
import { checkedFileName, fileNameFor, projectExtension } from './file-names.ts';
import { bundledFonts, type Fonts } from './fonts.ts';
import { createKept } from './kept.ts';
import { sweepLeftovers, sweepOwnLeftovers } from './leftovers.ts';
import { createMaker } from './maker.ts';
import { createOutside } from './outside.ts';
import { type Processes, realProcesses } from './owner.ts';
import type { Clock, Dialogs, Folders, Notify, Printer, SettingsStore } from './ports.ts';
import { previewOf } from './preview.ts';
import { createProjectFiles } from './project-files.ts';
import { createProjectLocks } from './project-lock.ts';
import { createRecents } from './recents.ts';
import { createRecoveredProjects } from './recovered-projects.ts';
import { createRecovery } from './recovery.ts';
import { createStarters } from './starters.ts';
import { createVersions } from './versions.ts';
import type { Chosen } from './write-files.ts';

/** Serves the in-app path dialog of the browser door. */
export type LibraryBrowser = {
  listFolder(request: string, folder: string): Promise<FolderListing | null>;
  answer(request: string, choice: { folder: string; name: string } | null): Promise<void>;
};

/** What differs between the doors. */
export type HostParts = {
  door: DoorName;
  version: string;
  dialogs: Dialogs;
  printer: Printer;
  settings: SettingsStore;
  clock: Clock;
  notify: Notify;
  folders: Folders;
  disk?: Disk;
  fonts?: Fonts;
  /** The module of the worker that makes exports. */
  worker?: URL;
  processes?: Processes;
  menuShown?: (menu: Menu) => void;
  /** Shows a file or a folder in the file manager. */
  showFile?: (path: string) => void;
  closingAnswered?: (close: boolean) => void;
  library?: LibraryBrowser;
  /** Whether a path that was chosen in a dialog may be read or written; asked again once its links are followed. */
  mayUse?: (realPath: string) => Promise<boolean>;
};

export type Host = {
  /** One call of the contract. Never throws. */
  call(name: string, ask: unknown): Promise<unknown>;
  /** A file that the system asked to open, in the place of any other that still waits. */
  awaitFile(path: string): void;
  /** The window is gone, or begins anew: what it had open is free. The next call waits for that. */
  windowGone(): Promise<void>;
  /** Finishes what is running. */
  close(): Promise<void>;
};

type NotWritten = { kind: 'cancelled' } | { kind: 'failed'; why: WriteFailure };

/** Puts the services together behind the contract. */
export function createHost(parts: HostParts): Host {
  const { dialogs, printer, settings, clock, notify, folders, disk = realDisk, fonts = bundledFonts() } = parts;
  const processes = parts.processes ?? realProcesses();
  const library = () => settings.read().library || folders.documents;
  const versions = createVersions(disk, join(folders.profile, 'versions'), clock);
  const recents = createRecents(disk, folders.profile, clock, () => settings.read().pictures);
  const locks = createProjectLocks({ disk, clock, processes, door: parts.door });
  const recovery = createRecovery(disk, join(folders.profile, 'recovery'), clock, processes);
  const files = createProjectFiles({
    disk,
    clock,
    profile: folders.profile,
    library,
    versions,
    recents,
    locks,
    recovery,
  });
  const outside = createOutside({ disk, clock, versions, files });
  const recovered = createRecoveredProjects({ disk, recovery, files });
  const browser = createVersionBrowser({ disk, versions, openAsNew: files.openFileAsNew, ...files });
  const starters = createStarters(disk, folders.resources);
  /** What the system asked to open last. It is opened when the window asks for it: until then nobody is kept from it. */
  let awaited: string | undefined;

  const missing: OpenOutcome = { kind: 'failed', fileName: '', why: { kind: 'missing' }, lastVersion: null };
  const openIfThere = (path: string | undefined) => (path === undefined ? missing : files.openPath(path));

  /** Asks where to write, nowhere when cancelled; the name is checked before anything is written. */
  const askWhere = async (
    title: string,
    suggestedPath: string,
    extension: string,
  ): Promise<Result<Chosen, NotWritten>> => {
    const path = await dialogs.askPath({ purpose: 'save', title, suggestedPath, extension });
    if (path === null) return failure({ kind: 'cancelled' });
    const name = checkedFileName(basename(path), extension);
    if (!name.ok) return failure({ kind: 'failed', why: name.failure });
    // The name has its ending only now: a link of exactly that name may lead elsewhere.
    const target = join(dirname(path), name.value);
    const real = await disk.realPath(target).catch(() => target);
    const isAllowed = (await parts.mayUse?.(real)) ?? true;
    if (!isAllowed) return failure({ kind: 'failed', why: { kind: 'notAllowed' } });
    // The dialog asked whether to replace what has the name it gave, not what has this one.
    const isAsked = target === path || (await isSameFile(disk, target, path));
    return success({ path: target, expected: isAsked ? 'anything' : 'absent' });
  };

  const saveCopy = async ({ project, content }: Ask<'saveCopy'>): Promise<SaveOutcome> => {
    const suggested = join(files.folderOf(project), fileNameFor(`${content.title} copy`));
    const where = await askWhere('Save a copy', suggested, projectExtension);
    return where.ok ? files.saveCopy(project, content, where.value) : where.failure;
  };

  /** Asks where a file is to go, makes it, and writes it. */
  const writeTo = async (
    title: string,
    suggestedPath: string,
    extension: string,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<FileOutcome> => {
    const where = await askWhere(title, suggestedPath, extension);
    if (!where.ok) return where.failure;
    const { path, expected } = where.value;
    const written = await writeWhole(disk, path, await make(), expected);
    if (!written.ok) return { kind: 'failed', why: written.failure };
    return { kind: 'written', fileName: basename(path), place: dirname(path) };
  };

  const maker = createMaker({ printer, clock, fonts }, parts.worker);
  const exporting = createExporting({ disk, maker, printer, notify, folderOf: files.folderOf, askWhere });

  const exportCalendar = async ({ project, content }: Ask<'exportCalendar'>): Promise<CalendarOutcome> => {
    const suggested = join(files.folderOf(project), fileNameFor(`${content.title} days to ask again`, 'ics'));
    const now = clock.now();
    const text = calendarText(content, dayOf(now), now);
    if (text === undefined) return { kind: 'noDays' };
    return writeTo('Save the dates for the calendar', suggested, 'ics', () => new TextEncoder().encode(text));
  };

  const askFile = (title: string, suggestedPath: string) =>
    dialogs.askPath({ purpose: 'open', title, suggestedPath, extension: projectExtension });

  const readOther = async ({ project }: Ask<'readOther'>): Promise<Answer<'readOther'>> => {
    const path = await askFile('Bring in another copy', files.folderOf(project));
    if (path === null) return { kind: 'cancelled' };
    const real = await disk.realPath(path).catch(() => path);
    const isAllowed = (await parts.mayUse?.(real)) ?? true;
    return isAllowed
      ? outside.readOther(project, real)
      : { kind: 'failed', fileName: basename(path), why: { kind: 'notAllowed' } };
  };

  const openAwaited = (): OpenOutcome | Promise<OpenOutcome> => {
    const path = awaited;
    awaited = undefined;
    return path === undefined ? { kind: 'cancelled' } : files.openPath(path);
  };

  const openProject = async (): Promise<OpenOutcome> => {
    const path = await askFile('Open a project', library());
    return path === null ? { kind: 'cancelled' } : files.openPath(path, parts.mayUse);
  };

  const { profile } = folders;
  const kept = createKept({ disk, profile, library, recents, settings, showFile: parts.showFile });

  const changeSettings = async (change: Ask<'changeSettings'>): Promise<Answer<'changeSettings'>> => {
    const next = settingsSchema.parse({ ...settings.read(), ...change });
    settings.write(next);
    if (!next.pictures) await recents.forgetPictures();
    return next;
  };

  const greet = (): Answer<'greet'> => {
    return { version: parts.version, door: parts.door, library: library(), settings: settings.read() };
  };

  const chooseLibrary = async (): Promise<Answer<'chooseLibrary'>> => {
    const chosen = (await dialogs.askFolder?.('The folder of your projects', library())) ?? null;
    if (chosen === null) return null;
    settings.write({ ...settings.read(), library: chosen });
    return greet();
  };

  const handlers: Handlers = {
    greet,
    listRecents: () => recents.list(),
    forgetRecent: ({ recent }) => recents.forget(recent).then(done),

    starterPictures: starters.pictures,
    createProject: ({ template }) => files.openFileAsNew(starters.pathOf(template)),
    openSample: ({ sample }) => files.openFileAsNew(starters.pathOf(sample)),
    openProject,
    openRecent: async ({ recent }) => openIfThere(await recents.pathOf(recent)),
    openLastVersion: ({ failed }) => {
      const path = files.versionFor(failed);
      return path === undefined ? missing : files.openFileAsNew(path);
    },
    unlockProject: ({ locked, password }) => files.unlock(locked, password),
    openAwaited,
    leaveAwaited: () => {
      awaited = undefined;
      return {};
    },

    saveProject: ({ project, content }) => files.save(project, content),
    setPassword: ({ project, content, password }) => files.setPassword(project, content, password),
    saveCopy,
    renameProject: ({ project, name }) => files.rename(project, name),
    duplicateProject: ({ project, content }) => files.duplicate(project, content),
    keepRecovery: async ({ project, content }) => ({ kept: await files.keepCopy(project, content) }),
    listRecoveries: () => recovered.list(),
    openRecovery: (asked) => recovered.open(asked.recovery, asked.as),
    discardRecovery: (asked) => recovery.discard(asked.recovery, asked.discarded).then(done),
    checkFile: ({ project }) => outside.check(project),
    editAnyway: ({ project }) => outside.editAnyway(project),
    readTheirs: ({ project }) => outside.readTheirs(project),
    readOther,
    unlockOther: ({ locked, password }) => outside.unlockOther(locked, password),
    acceptTheirs: ({ project }) => outside.accept(project).then(done),
    keepBoth: ({ project, content }) => outside.keepBoth(project, content),
    saveInPlace: ({ project, content }) => outside.saveInPlace(project, content),
    listVersions: ({ project }) => browser.list(project),
    keepVersion: ({ project, content, name }) => browser.keep(project, content, name),
    readVersion: ({ project, version }) => browser.read(project, version),
    nameVersion: ({ project, version, name }) => browser.name(project, version, name).then(done),
    removeVersion: ({ project, version }) => browser.remove(project, version).then(done),
    openVersion: ({ project, version }) => browser.openCopy(project, version),
    closeProject: ({ project }) => files.close(project).then(done),

    previewFile: ({ content, product }) => previewOf(content, product, maker),
    exportFile: exporting.exportFile,
    cancelExport: (ask) => done(exporting.cancelExport(ask)),
    mapPicture: exporting.mapPicture,
    exportCalendar,

    changeSettings,
    chooseLibrary,
    listKept: () => kept.list(),
    openKept: (ask) => ({ shown: kept.open(ask.kept) }),
    deleteKept: (ask) => kept.remove(ask.kept).then(done),
    showMenu: (menu) => done(parts.menuShown?.(menu)),
    answerClosing: ({ close }) => done(parts.closingAnswered?.(close)),

    listFolder: async ({ request, folder }) => (await parts.library?.listFolder(request, folder)) ?? null,
    answerDialog: async ({ request, choice }) => done(await parts.library?.answer(request, choice)),
  };

  const dispatch = createDispatcher(handlers);
  // Nobody waits for it.
  const sweep = Promise.all([sweepOwnLeftovers(disk, profile), sweepLeftovers(disk, library())]);
  void sweep.then(recovery.sweep);
  let leaving: Promise<void> = Promise.resolve();

  return {
    async call(name, ask) {
      await leaving;
      return dispatch(name, ask);
    },
    windowGone() {
      leaving = files.closeAll().catch(() => undefined);
      return leaving;
    },
    awaitFile(path) {
      awaited = path;
      notify({ name: 'fileAwaits', data: {} });
    },
    close: () => Promise.all([files.closeAll(), exporting.close()]).then(() => undefined),
  };
}

const done = (_finished: unknown): Record<string, never> => ({});
