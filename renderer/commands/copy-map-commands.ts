import { ClipboardType, Image } from 'lucide-react';
import { onlySelected } from '../../shared/model/edits/only-selected.ts';
import type { Project } from '../../shared/model/project.ts';
import { mapText } from '../../shared/picture/map-text.ts';
import { counted } from '../../shared/picture/sentences.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { clipboardRefused, copyWords } from './copy-words.ts';
import { needsProject } from './wording.ts';

const isOpen = (app: App): boolean => app.projects.getState().open !== null;

/** What is copied: the selection, or all of the map while nothing of it is selected. */
function chosen(app: App): { project: Project; isPart: boolean } | undefined {
  const open = app.projects.getState().open;
  if (!open) return undefined;
  const part = onlySelected(open.project, open.selection);
  const isPart = Object.keys(part.organisations).length + Object.keys(part.notes).length > 0;
  return { project: isPart ? part : open.project, isPart };
}

/** "the whole map" or "3 people". What is on the screen is the user's own: nothing is asked, and it is said what is in it. */
const whatIsIn = ({ project, isPart }: { project: Project; isPart: boolean }): string => {
  const people = counted(Object.keys(project.people).length, 'person', 'people');
  return isPart ? `what is selected (${people})` : `the map (${people})`;
};

/** The map as a picture of twice its size, as it is shown now, judgements included. */
export const copyAsPicture: Command = {
  id: 'edit.copyPicture',
  label: 'Copy the map as a picture',
  icon: Image,
  enabled: isOpen,
  needs: needsProject,
  async run(app) {
    const copied = chosen(app);
    if (!copied) return;
    let trouble = clipboardRefused;
    const made = app.host.mapPicture({ content: copied.project }).then((outcome) => {
      if (outcome.kind === 'made') return new Blob([bytesOf(outcome.png)], { type: 'image/png' });
      throw new Error(outcome.what);
    });
    made.catch((error: Error) => {
      trouble = error.message;
    });
    app.window.say('Making the picture…');
    // The browser must be asked at once, while it still knows that the user wanted it.
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
      app.window.say(`Copied ${whatIsIn(copied)} as a picture, with everything you see on the screen.`);
    } catch {
      app.window.say(trouble, true);
    }
  },
};

/** The map in sentences. */
export const copyAsText: Command = {
  id: 'edit.copyText',
  label: 'Copy the map as text',
  icon: ClipboardType,
  enabled: isOpen,
  needs: needsProject,
  async run(app) {
    const copied = chosen(app);
    if (!copied) return;
    await copyWords(app, mapText(copied.project), `Copied ${whatIsIn(copied)} as text, attitudes and roles included.`);
  },
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
