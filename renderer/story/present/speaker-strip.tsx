import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './present.module.css';

/**
 * In place of the window for the speaker, when it was refused: why, and what to do. What only the speaker is to see comes onto
 * this screen when the speaker says so, and not before.
 */
export function SpeakerStrip({ children }: { children: ReactNode }) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <section className={styles.strip} aria-label="Speaker">
      <div className={styles.refused}>
        <p>
          The window for the speaker could not be opened: allow this page to open windows, and press S again.{' '}
          {isShown
            ? 'Until then your notes are here, where everybody who sees this screen can read them.'
            : 'Your notes can be shown here instead; everybody who sees this screen can read them then.'}
        </p>
        <button type="button" onClick={() => setShown(!isShown)}>
          <Icon aria-hidden size={16} /> {isShown ? 'Hide my notes' : 'Show my notes here'}
        </button>
      </div>
      {isShown && children}
    </section>
  );
}
