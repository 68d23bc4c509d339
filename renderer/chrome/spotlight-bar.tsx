import { X } from 'lucide-react';
import { useEffect } from 'react';
import { screenOf } from '../../shared/model/view.ts';
import { showInsight } from '../commands/screen-commands.ts';
import { endSpotlightOnChange, showAllAgain } from '../commands/spotlight.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './spotlight-bar.module.css';

/** What the map shows the evidence of, and the way back to the whole map. */
export function SpotlightBar() {
  const app = useApp();
  const screen = useProject((project) => screenOf(project.view.screen));
  const shown = useWindow((state) => state.spotlight?.text);
  // Beside the answers the spotlight follows them; without them nothing says whether it is still true.
  const isAlone = screen === 'map' && shown !== undefined;
  useEffect(() => (isAlone ? endSpotlightOnChange(app) : undefined), [app, isAlone]);
  if (!shown) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.words} title={shown}>
        {shown}
      </span>
      {screen === 'map' && <CommandButton command={showInsight} className={styles.clear} words />}
      <button type="button" className={styles.clear} onClick={() => showAllAgain(app)}>
        <X aria-hidden size={16} />
        <span>Show all again</span>
      </button>
    </div>
  );
}
