import { addOnePerson } from '../commands/map-commands.ts';
import { useProject } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './chrome.module.css';

/** What to do first on a map without people. */
export function FirstPerson() {
  const isEmpty = useProject((project) => Object.keys(project.people).length === 0);
  if (!isEmpty) return null;
  return (
    <div className={styles.first}>
      <span>Nobody is on this map yet. Double-click where somebody belongs.</span>
      <CommandButton command={addOnePerson} words />
    </div>
  );
}
