import { Dialog } from '../dialogs/dialog.tsx';
import { useApp, useWindow } from '../store/app.ts';
import type { SettingsPage } from '../store/window-store.ts';
import { PageTabs } from '../ui/page-tabs.tsx';
import { ChoicesPage } from './choices-page.tsx';
import { DataPage } from './data-page.tsx';
import styles from './settings.module.css';

const pages: Record<SettingsPage, string> = { choices: 'Settings', data: 'Where my data is' };

/** What is chosen for this computer, and what is kept on it. */
export function SettingsDialog() {
  const app = useApp();
  const page = useWindow(({ dialog }) => (dialog?.kind === 'settings' ? dialog.page : undefined));
  const close = () => app.window.setState({ dialog: null });
  if (!page) return null;
  return (
    <Dialog title={pages[page]} look="wide" onClose={close}>
      <div className={styles.head}>
        <PageTabs
          label="Settings"
          pages={pages}
          page={page}
          onChange={(next) => app.window.setState({ dialog: { kind: 'settings', page: next } })}
        />
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      {page === 'choices' ? <ChoicesPage /> : <DataPage />}
    </Dialog>
  );
}
