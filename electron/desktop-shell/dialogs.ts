import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { Dialogs } from '../host/ports.ts';

const kindOf: Record<string, string> = { accord: 'Accord project', pdf: 'PDF', svg: 'SVG drawing', ics: 'Calendar' };

/** The system's own dialogs, on the window they belong to. */
export const nativeDialogs = (shown: () => BrowserWindow | null): Dialogs => ({
  async askPath({ purpose, title, suggestedPath, extension }) {
    const filters = [{ name: kindOf[extension] ?? extension.toUpperCase(), extensions: [extension] }];
    const options: SaveDialogOptions = { title, defaultPath: suggestedPath, filters };
    const window = shown();
    if (purpose === 'save') {
      const saved = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return saved.canceled ? null : saved.filePath || null;
    }
    const choose = { title, defaultPath: suggestedPath, filters, properties: ['openFile' as const] };
    const opened = await (window ? dialog.showOpenDialog(window, choose) : dialog.showOpenDialog(choose));
    return opened.canceled ? null : (opened.filePaths[0] ?? null);
  },

  async askFolder(title, defaultPath) {
    const choose = { title, defaultPath, properties: ['openDirectory' as const, 'createDirectory' as const] };
    const window = shown();
    const opened = await (window ? dialog.showOpenDialog(window, choose) : dialog.showOpenDialog(choose));
    return opened.canceled ? null : (opened.filePaths[0] ?? null);
  },
});
