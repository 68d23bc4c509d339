import { FileText } from 'lucide-react';
import type { Command } from './command.ts';
import { needsProject } from './wording.ts';

/** Asks for whom the defence sheet is, and saves it as a PDF of one page. */
export const defenceSheet: Command = {
  id: 'file.defenceSheet',
  label: 'Save the defence sheet…',
  icon: FileText,
  enabled: (app) => app.projects.getState().open !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ dialog: { kind: 'defence' } }),
};
