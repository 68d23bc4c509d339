import type { App } from '../store/app.ts';
import { runSaying } from './command.ts';
import { isTyping } from './keys.ts';
import { isPicture, setPicture } from './set-picture.ts';

/** Takes a picture that is dropped on a card or an organisation. Nothing that is dropped ever leaves the project's window. */
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
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void runSaying(app, () => takeFile(app, file, event));
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}

async function takeFile(app: App, file: File, { clientX, clientY }: DragEvent): Promise<void> {
  if (file.name.toLowerCase().endsWith('.accord'))
    return app.window.say(`To open “${file.name}”, choose “Open…” in the File menu.`);
  if (!app.projects.getState().open || app.window.getState().dialog) return;
  if (!isPicture(file)) return app.window.say('Only pictures can be dropped on the map: a PNG, a JPEG or a WebP.');
  const isOnMap = document.elementFromPoint(clientX, clientY)?.closest('.react-flow') != null;
  const under = isOnMap ? app.canvas.current?.itemAt(clientX, clientY) : undefined;
  if (!(await setPicture(app, under, file))) app.window.say('Drop the picture on a person or an organisation.');
}
