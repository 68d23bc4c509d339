import { useEffect, useState } from 'react';
import { useApp, useOpen } from '../store/app.ts';
import { whyNotSaved } from '../store/project-store.ts';
import { Buttons, Dialog } from './dialog.tsx';

/** Saving failed, and the user wants to leave: nothing is given up without being asked. */
export function LeaveUnsavedDialog({ leave, stay }: { leave: () => void; stay: () => void }) {
  const app = useApp();
  const saving = useOpen((open) => open.saving);
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    const open = app.projects.getState().open;
    if (!open) return;
    const asked = { project: open.file.handle, content: open.project };
    void app.host.keepRecovery(asked).then(
      ({ kept }) => setKept(kept),
      () => undefined,
    );
  }, [app]);
  const why = saving?.kind === 'failed' && saving.why;
  return (
    <Dialog title="Your last changes are not saved" onClose={stay}>
      <p>{why && whyNotSaved(why)}</p>
      <p>
        Stay to save a copy somewhere else.{' '}
        {isKept
          ? 'If you leave, Accord keeps what is not saved and offers it on its start screen.'
          : 'If you leave, the changes since the last save are lost.'}
      </p>
      <Buttons>
        <button type="button" onClick={leave}>
          Leave without saving
        </button>
        <button type="button" data-primary onClick={stay}>
          Stay
        </button>
      </Buttons>
    </Dialog>
  );
}
