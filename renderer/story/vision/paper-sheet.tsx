import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { sheetPage } from '../../../shared/report/page.ts';
import { reportStyles } from '../../../shared/report/styles.ts';
import { visionStyles } from '../../../shared/report/vision-styles.ts';
import styles from './preview.module.css';

const { width, height, margin } = sheetPage('A4', 'portrait');

/** The styles of the printed page; they count on this sheet alone, and those of the window do not. */
const sheetStyles = `
${reportStyles([], '', '')}
${visionStyles}
:host { display: block; color-scheme: light; }
.sheet { width: ${width}px; height: ${height}px; padding: ${margin}px; transform-origin: 0 0; transform: scale(var(--scale, 1)); text-align: left; }
`;

/** A sheet of A4 as small as there is room for, with what is printed on it. It is a picture: its words are edited elsewhere. */
export function PaperSheet({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetStyles);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
    const fit = () => element.style.setProperty('--scale', String(element.clientWidth / width));
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} role="img" aria-label={label} className={styles.paper}>
      {root && createPortal(<div className="sheet whole vision">{children}</div>, root)}
    </div>
  );
}
