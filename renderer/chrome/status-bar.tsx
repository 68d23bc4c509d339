import { hasMap, screenOf } from '../../shared/model/view.ts';
import { opinionWords } from '../../shared/picture/words.ts';
import { usePartnerSafe, useProject, useWindow } from '../store/app.ts';
import styles from './chrome.module.css';
import { PartnerSafeSign } from './partner-safe-sign.tsx';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function StatusBar() {
  const people = useProject((project) => project.people);
  const lines = useProject((project) => Object.keys(project.links).length);
  const zoom = useWindow((state) => state.zoom);
  const isOnMap = useProject((project) => hasMap(screenOf(project.view.screen)));
  const isSafe = usePartnerSafe();
  const all = Object.values(people);
  const unnamed = all.filter((person) => person.placeholder || person.name === '').length;
  return (
    <footer className={styles.statusBar} data-area="status" tabIndex={-1}>
      <PartnerSafeSign />
      <span>
        {counted(all.length, 'person', 'people')} · {counted(lines, 'line', 'lines')}
        {unnamed > 0 && ` · ${counted(unnamed, 'person', 'people')} not identified yet`}
        {!isSafe && ` · ${opinionWords}`}
      </span>
      {isOnMap && <span>{Math.round(zoom * 100)} %</span>}
    </footer>
  );
}
