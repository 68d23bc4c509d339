import { FileDown, FileText } from 'lucide-react';
import type { ComposedProduct } from '../store/window-store.ts';
import type { Command } from './command.ts';
import { needsProject } from './wording.ts';

/** Opens the export dialog, with a product of its own or the one that was made last. */
const exportCommand = (product: ComposedProduct | undefined, shown: Pick<Command, 'id' | 'label' | 'icon' | 'keys'>) =>
  ({
    ...shown,
    enabled: (app) => app.projects.getState().open !== null,
    needs: needsProject,
    run: (app) => app.window.setState({ dialog: { kind: 'export', ...(product && { product }) } }),
  }) satisfies Command;

export const exportProject: Command = exportCommand(undefined, {
  id: 'file.export',
  label: 'Export…',
  keys: ['Mod+E', 'Mod+P'],
  icon: FileDown,
});

export const makeReport: Command = exportCommand('report', { id: 'file.report', label: 'Make a report…' });

/** Asks for whom the defence sheet is, and saves it as a PDF of one page. */
export const defenceSheet: Command = exportCommand('defence', {
  id: 'file.defenceSheet',
  label: 'Save the defence sheet…',
  icon: FileText,
});
