import { type RefObject, useEffect, useState } from 'react';
import { useApp } from '../store/app.ts';

/** What is typed over a text in its place: it begins with the text, all of it selected, or with what was typed ahead. */
export function useDraft(value: string, field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const app = useApp();
  const [ahead] = useState(() => app.window.getState().typedAhead);
  const draft = useState(ahead || value);
  useEffect(() => {
    app.window.takeTypedAhead();
    field.current?.focus({ preventScroll: true });
    if (ahead === '') field.current?.select();
  }, [app, ahead, field]);
  return draft;
}
