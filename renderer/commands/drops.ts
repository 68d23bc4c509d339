import type { App } from '../store/app.ts';
import { runSaying } from './command.ts';
import { importFiles } from './import-commands.ts';
import { isTyping } from './keys.ts';
import { isPicture, setPicture } from './set-picture.ts';

/**
 * Takes a picture that is dropped on a card or an organisation, and lists of other programs wherever they are dropped.
 * Nothing that is dropped ever leaves the window.
 */
export function listenForDrops(app: App): () => void {
  /** Text dropped into a field is the field's; a part of the window that has taken a drop has dealt with it. */
  const isTaken = (event: DragEvent) =>
    event.defaultPrevented || (isTyping(event.target) && !event.dataTransfer?.types.includes('Files'));
  const onDragOver = (event: DragEvent) => {
    if (!isTaken(event)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (isTaken(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void runSaying(app, () => takeFiles(app, files, event));
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}

async function takeFiles(app: App, files: readonly File[], { clientX, clientY }: DragEvent): Promise<void> {
  const [file] = files;
  const project = files.find(({ name }) => name.toLowerCase().endsWith('.accord'));
  if (project) return app.window.say(`To open “${project.name}”, choose “Open…” in the File menu.`);
  if (!file || !isPicture(file)) return importFiles(app, files);
  const { dialog } = app.window.getState();
  if (dialog?.kind === 'import') return app.window.say(`“${file.name}” is a picture: there is no list in it.`);
  if (!app.projects.getState().open || dialog) return;
  const isOnMap = document.elementFromPoint(clientX, clientY)?.closest('.react-flow') != null;
  const under = isOnMap ? app.canvas.current?.itemAt(clientX, clientY) : undefined;
  if (!(await setPicture(app, under, file))) app.window.say('Drop the picture on a person or an organisation.');
}
