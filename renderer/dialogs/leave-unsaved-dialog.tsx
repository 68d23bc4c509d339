import { useEffect, useRef, useState } from 'react';
import { heldWords } from '../../shared/host/trouble.ts';
import { labelOf, runCommand } from '../commands/command.ts';
import { saveCopy } from '../commands/file-commands.ts';
import { useApp, useOpen } from '../store/app.ts';
import { type Saving, whyNotSaved } from '../store/project-store.ts';
import { Buttons, Dialog } from './dialog.tsx';

/** What was changed is in no file, and the user wants to leave: nothing is given up without being asked. */
export function LeaveUnsavedDialog({ leave, stay }: { leave: () => void; stay: () => void }) {
  const app = useApp();
  const saving = useOpen((open) => open.saving);
  const [isKept, setKept] = useState(false);
  // Whoever presses Enter without reading stays.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    const open = app.projects.getState().open;
    if (!open) return;
    const asked = { project: open.file.handle, content: open.project };
    void app.host.keepRecovery(asked).then(
      ({ kept }) => setKept(kept),
      () => undefined,
    );
  }, [app]);
  return (
    <Dialog title="Your last changes are not saved" onClose={stay}>
      <p>{saving && whyNot(saving)}</p>
      <p>
        You can save a copy somewhere else first.{' '}
        {isKept
          ? 'If you leave, Accord keeps what is not saved and offers it on its start screen.'
          : 'If you leave, the changes since the last save are lost.'}
      </p>
      <Buttons>
        <button type="button" onClick={leave}>
          Leave without saving
        </button>
        <button
          type="button"
          onClick={() => {
            stay();
            void runCommand(saveCopy, app);
          }}
        >
          {labelOf(saveCopy, app)}
        </button>
        <button ref={first} type="button" data-primary onClick={stay}>
          Stay
        </button>
      </Buttons>
    </Dialog>
  );
}

function whyNot(saving: Saving): string | undefined {
  if (saving.kind === 'readOnly') return whyNotSaved({ kind: 'readOnlyPlace' });
  if (saving.kind === 'held') return `${heldWords(saving.by)}.`;
  return saving.kind === 'failed' ? whyNotSaved(saving.why) : undefined;
}
