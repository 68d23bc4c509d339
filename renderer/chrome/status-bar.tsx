import { hasMap, screenOf } from '../../shared/model/view.ts';
import { useProject, useWindow } from '../store/app.ts';
import styles from './chrome.module.css';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function StatusBar() {
  const people = useProject((project) => project.people);
  const lines = useProject((project) => Object.keys(project.links).length);
  const zoom = useWindow((state) => state.zoom);
  const isOnMap = useProject((project) => hasMap(screenOf(project.view.screen)));
  const all = Object.values(people);
  const unnamed = all.filter((person) => person.placeholder || person.name === '').length;
  return (
    <footer className={styles.statusBar} data-area="status" tabIndex={-1}>
      <span>
        {counted(all.length, 'person', 'people')} · {counted(lines, 'line', 'lines')}
        {unnamed > 0 && ` · ${counted(unnamed, 'person', 'people')} not identified yet`} · your judgement, not a
        measurement
      </span>
      {isOnMap && <span>{Math.round(zoom * 100)} %</span>}
    </footer>
  );
}
