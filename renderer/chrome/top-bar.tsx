import { nameOfProject } from '../../shared/picture/sentences.ts';
import { redo, undo } from '../commands/edit-commands.ts';
import { exportProject } from '../commands/export-commands.ts';
import { closeProject } from '../commands/file-commands.ts';
import { toggleInspector } from '../commands/map-commands.ts';
import { quickHide } from '../commands/quick-hide.ts';
import { renameTo } from '../commands/rename-project.ts';
import { useApp, useOpen, usePartnerSafe, useProject, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { Mark } from '../ui/mark.tsx';
import { NameField } from '../ui/name-field.tsx';
import styles from './chrome.module.css';
import { SavedState } from './saved-state.tsx';
import { ScreenSwitch } from './screen-switch.tsx';
import { SearchField } from './search-field.tsx';
import { WindowMenu } from './window-menu.tsx';

export function TopBar() {
  const app = useApp();
  const title = useProject((project) => project.title);
  const place = useOpen((open) => [open.file.place, open.file.fileName].filter(Boolean).join('/'));
  const renaming = useWindow((state) => state.renaming === 'project');
  const isSafe = usePartnerSafe();
  const browser = useWindow((state) => state.greeting?.door === 'browser');
  return (
    <header className={styles.topBar} data-area="top">
      <CommandButton command={closeProject} className={styles.iconButton} />
      <Mark />
      <div className={styles.title}>
        {renaming ? (
          <NameField label="Name of the project" value={title} onCommit={(name) => void renameTo(app, name)} />
        ) : (
          <h1>
            <button
              type="button"
              className={styles.titleButton}
              title={isSafe ? title : place || title}
              disabled={isSafe}
              onClick={() => app.window.setState({ renaming: 'project' })}
            >
              {nameOfProject({ title })}
            </button>
          </h1>
        )}
        <SavedState />
      </div>
      <div className={styles.menus}>
        {browser && <WindowMenu />}
        <ScreenSwitch />
      </div>
      <SearchField />
      <CommandButton command={undo} className={styles.iconButton} />
      <CommandButton command={redo} className={styles.iconButton} />
      <CommandButton command={toggleInspector} className={styles.iconButton} />
      <CommandButton command={quickHide} className={styles.iconButton} isOn={isSafe} />
      <CommandButton command={exportProject} className={styles.primary} words />
    </header>
  );
}
