import { type RefObject, useEffect, useRef } from 'react';
import type { EntryId } from '../../shared/base/ids.ts';

/** Brings the keyboard to the first field of an entry that was added just now and that has nothing in it. Rows carry `data-entry`. */
export function useAdded(list: RefObject<HTMLElement | null>): { added: RefObject<EntryId | null> } {
  const added = useRef<EntryId | null>(null);
  useEffect(() => {
    if (!added.current) return;
    const row = list.current?.querySelector(`[data-entry="${added.current}"]`);
    if (!row) return;
    row.querySelector<HTMLElement>('input, textarea:placeholder-shown')?.focus();
    added.current = null;
  });
  return { added };
}
