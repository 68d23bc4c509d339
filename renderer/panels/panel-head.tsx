import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../store/app.ts';
import styles from './panels.module.css';

/** The title of a panel that stands in place of the details, with the way back to them. */
export function PanelHead({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const app = useApp();
  return (
    <header className={styles.section}>
      <div className={styles.titleLine}>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={`Close “${title}”`}
          title="Back to the details"
          onClick={() => app.window.setState({ panel: 'details' })}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      {children}
    </header>
  );
}
