import { FileOutput, Import } from 'lucide-react';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { needsProject } from './wording.ts';

/** Opens the import with these files, or hands them to the one that is open. Another dialog is not taken away. */
export function importFiles(app: App, files: readonly File[]): void {
  const { dialog } = app.window.getState();
  if (dialog && dialog.kind !== 'import') return;
  app.window.setState({ dialog: { kind: 'import', files } });
}

/** A pasted table as a file: it is read as one that came from a disk. */
export const pastedTable = (text: string): File => new File([text], 'Pasted table.txt', { type: 'text/plain' });

export const importList: Command = {
  id: 'file.import',
  label: 'Import a list…',
  icon: Import,
  enabled: () => true,
  run: (app) => importFiles(app, []),
};

export const exportList: Command = {
  id: 'file.exportList',
  label: 'Export as a list or for another program…',
  icon: FileOutput,
  enabled: (app) => app.projects.getState().open !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ dialog: { kind: 'exportList' } }),
};
