import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Importing, ImportState } from './importing.ts';

export const ImportingContext = createContext<Importing | null>(null);

/** The import that the dialog is about. */
export function useImporting(): Importing {
  const importing = use(ImportingContext);
  if (!importing) throw new Error('There is no import.');
  return importing;
}

/** Something of the import that is shown. */
export function useImport<Part>(select: (state: ImportState) => Part): Part {
  return useStore(useImporting().store, select);
}
