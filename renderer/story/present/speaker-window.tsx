import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { applyColours } from '../../styles/theme.ts';
import { usePresentKeys } from './use-present-keys.ts';

type Props = {
  opened: Window;
  title: string;
  onKey: (event: KeyboardEvent) => void;
  onClosed: () => void;
  children: ReactNode;
};

/** The second window, drawn by the first: it has no page, no token and no way to the host of its own. */
export function SpeakerWindow({ opened, title, onKey, onClosed, children }: Props) {
  const [place, setPlace] = useState<HTMLElement | null>(null);

  useEffect(() => {
    setPlace(prepared(opened));
    // It has nothing to show without the window that draws it.
    const close = () => opened.close();
    window.addEventListener('pagehide', close);
    return () => window.removeEventListener('pagehide', close);
  }, [opened]);

  useEffect(() => {
    opened.document.title = title;
  }, [opened, title]);

  useEffect(() => {
    // A page that is closed by its window says so too early to be asked whether it is closed.
    const closed = () => setTimeout(() => opened.closed && onClosed());
    opened.addEventListener('pagehide', closed);
    return () => opened.removeEventListener('pagehide', closed);
  }, [opened, onClosed]);

  usePresentKeys(opened, onKey);
  return place && createPortal(children, place);
}

/** Gives the empty window our styles and colours, and a place to draw in. */
function prepared(opened: Window): HTMLElement {
  const page = opened.document;
  const known = page.getElementById('speaker');
  if (known) return known;
  page.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme) page.documentElement.dataset.theme = theme;
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    page.head.append(link);
  }
  for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true));
  applyColours(opened as Window & typeof globalThis);
  const place = page.createElement('main');
  place.id = 'speaker';
  place.style.height = '100%';
  page.body.append(place);
  return place;
}
