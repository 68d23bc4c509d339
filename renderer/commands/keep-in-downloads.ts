import { Download } from 'lucide-react';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';

const open = (app: App) => app.projects.getState().open;

/** Whether nothing can be saved any more, because the process that keeps the files has ended. */
function isLeftAlone(app: App): boolean {
  const saving = open(app)?.saving;
  return saving?.kind === 'failed' && saving.why.kind === 'hostGone';
}

/** What the window still has goes into a file by the browser's own hand: nobody else is there to write it. */
export const keepInDownloads: Command = {
  id: 'file.keepInDownloads',
  label: 'Keep it in my downloads',
  icon: Download,
  enabled: isLeftAlone,
  needs: 'Only needed when the part of Accord that keeps your files has ended.',
  run(app) {
    const state = open(app);
    if (!state) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([serializeProject(state.project)], { type: 'application/json' }));
    link.download = `${state.project.title.trim() || 'Untitled partnership'} (not saved).accord`;
    link.click();
    URL.revokeObjectURL(link.href);
    app.window.say(
      state.file.encrypted
        ? 'It is among your downloads, without its password: anybody who has that file can read it. Start Accord again and open it there.'
        : 'It is among your downloads. Start Accord again and open it there.',
      true,
    );
  },
};
