import { fitMap, toggleLegend, zoomIn, zoomOut } from '../commands/map-commands.ts';
import { mapTools } from '../commands/registry.ts';
import { usePartnerSafe, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import styles from './chrome.module.css';

const loadLegend = () => import('./map-legend.tsx').then((loaded) => loaded.MapLegend);

/** The tools over the map: what can be added, and how near one looks. */
export function MapTools() {
  const isSafe = usePartnerSafe();
  const legendShown = useWindow((state) => state.legendShown);
  const Legend = useLoaded(loadLegend, legendShown);
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
        <CommandButton command={toggleLegend} isOn={legendShown} />
      </div>
      {legendShown && Legend && <Legend />}
    </>
  );
}
