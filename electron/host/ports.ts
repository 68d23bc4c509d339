import type { HostEvent } from '../../shared/host/contract.ts';
import type { Settings } from '../../shared/host/settings.ts';

/** What the user is asked when a path is needed. `extension` is without the dot. */
export type PathQuestion = { purpose: 'open' | 'save'; title: string; suggestedPath: string; extension: string };

/** Asks the user for a path; `null` when cancelled. */
export type Dialogs = {
  askPath(question: PathQuestion): Promise<string | null>;
  /** Asks for a folder, where there is a dialog for it. */
  askFolder?(title: string, suggestedPath: string): Promise<string | null>;
};

/** A document of one picture: its size in CSS pixels, how many pixels each of them becomes, and what lies under it. */
export type PictureOf = { html: string; width: number; height: number; scale: number; transparent: boolean };

/**
 * Turns a self-contained HTML document into a PDF or a PNG. Throws `PrintingFailed` with a sentence for a person; whatever
 * prints is ended when the signal says so.
 */
export type Printer = {
  print(html: string, signal?: AbortSignal): Promise<Uint8Array>;
  picture(of: PictureOf, signal?: AbortSignal): Promise<Uint8Array>;
  /** There is something to print soon. */
  prepare?(): void;
  /** Ends what was kept for the next document. */
  close?(): Promise<void>;
};
export class PrintingFailed extends Error {}

export type SettingsStore = { read(): Settings; write(settings: Settings): void };

export type Clock = { now(): number };

/** Sends an event to the window. */
export type Notify = (event: HostEvent) => void;

/** The folders the host works in; absolute paths. */
export type Folders = {
  /** What the app keeps for itself: settings, recents, versions, pictures. */
  profile: string;
  /** Where new projects go when the settings name no other folder. */
  documents: string;
  /** Samples and templates that came with the app. */
  resources: string;
};
