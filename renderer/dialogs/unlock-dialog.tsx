import { type FormEvent, useState } from 'react';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import { showOutcome } from '../commands/file-commands.ts';
import { useApp } from '../store/app.ts';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import passwordStyles from './password.module.css';
import { PasswordField } from './password-field.tsx';

type Locked = Extract<OpenOutcome, { kind: 'locked' }>;

/** Asks for the password of an encrypted project, again after a wrong one. */
export function UnlockDialog({ asked: { locked, fileName, place } }: { asked: Locked }) {
  const app = useApp();
  const [password, setPassword] = useState('');
  const [state, setState] = useState<'asking' | 'unlocking' | 'wrong'>('asking');
  const close = () => app.window.setState({ dialog: null });
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setState('unlocking');
    const outcome = await app.host.unlockProject({ locked, password });
    if (outcome.kind === 'failed' && outcome.why.kind === 'notUnlocked') return setState('wrong');
    close();
    await showOutcome(app, outcome);
  };
  return (
    <Dialog title={`“${fileName}” is protected`} onClose={close}>
      <form className={passwordStyles.form} onSubmit={(event) => void unlock(event)}>
        <PasswordField label="Password" value={password} onChange={setPassword} hint={place} />
        {state === 'wrong' && (
          <p role="alert" className={styles.trouble}>
            {openTrouble({ kind: 'notUnlocked' })}
          </p>
        )}
        <Buttons>
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={password === '' || state === 'unlocking'}>
            {state === 'unlocking' ? 'Opening' : 'Open'}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
