import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import { show } from '../commands/file-commands.ts';
import { useApp } from '../store/app.ts';
import { Buttons, Dialog } from './dialog.tsx';

type Failed = Extract<OpenOutcome, { kind: 'failed' }>;

/** Why a file was not opened, and the way back to its last good version when one was kept. */
export function FailedToOpenDialog({ outcome: { fileName, why, lastVersion } }: { outcome: Failed }) {
  const app = useApp();
  const close = () => app.window.setState({ dialog: null });
  const openLast = (failed: string) => {
    close();
    void show(app, () => app.host.openLastVersion({ failed }));
  };
  return (
    <Dialog title={fileName ? `“${fileName}” could not be opened` : 'The project could not be opened'} onClose={close}>
      <p>{openTrouble(why)}</p>
      {lastVersion && (
        <p>
          Accord kept a version of {new Date(lastVersion.savedAt).toLocaleString()}. It opens as a new project; the file
          stays as it is.
        </p>
      )}
      <Buttons>
        <button type="button" onClick={close}>
          Close
        </button>
        {lastVersion && (
          <button type="button" data-primary onClick={() => openLast(lastVersion.failed)}>
            Open the last version
          </button>
        )}
      </Buttons>
    </Dialog>
  );
}
