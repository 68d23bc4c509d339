import { fitMap, zoomIn, zoomOut } from '../commands/map-commands.ts';
import { mapTools } from '../commands/registry.ts';
import { usePartnerSafe } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './chrome.module.css';

/** The tools over the map: what can be added, and how near one looks. */
export function MapTools() {
  const isSafe = usePartnerSafe();
  return (
    <>
      {!isSafe && (
        <div className={styles.tools} role="toolbar" aria-label="Add to the map">
          {mapTools.map((command) => (
            <CommandButton key={command.id} command={command} words />
          ))}
        </div>
      )}
      <div className={`${styles.tools} ${styles.zoomTools}`} role="toolbar" aria-label="Zoom">
        {[zoomOut, zoomIn, fitMap].map((command) => (
          <CommandButton key={command.id} command={command} />
        ))}
      </div>
    </>
  );
}
