import { ImportWizard } from '../import/import-wizard.tsx';
import { useApp } from '../store/app.ts';
import { Dialog } from './dialog.tsx';

/** The import of lists; closed at any time, it has changed nothing. */
export function ImportDialog() {
  const app = useApp();
  return (
    <Dialog title="Import a list" look="large" onClose={() => app.window.setState({ dialog: null })}>
      <ImportWizard />
    </Dialog>
  );
}
