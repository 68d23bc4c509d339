import { type FormEvent, useState } from 'react';
import { useApp } from '../store/app.ts';
import type { Dialog as Shown } from '../store/window-store.ts';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import passwordStyles from './password.module.css';
import { PasswordField } from './password-field.tsx';

/** Asks for the password of an encrypted file, again after a wrong one. */
export function UnlockDialog({ asked: { fileName, place, unlock } }: { asked: Extract<Shown, { kind: 'unlock' }> }) {
  const app = useApp();
  const [password, setPassword] = useState('');
  const [isUnlocking, setUnlocking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  // A password that is being tried opens the file if it is right.
  const close = () => isUnlocking || app.window.setState({ dialog: null });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setUnlocking(true);
    setTrouble(await unlock(password));
    setUnlocking(false);
  };
  return (
    <Dialog title={`“${fileName}” is protected`} onClose={close}>
      <form className={passwordStyles.form} onSubmit={(event) => void submit(event)}>
        <PasswordField label="Password" value={password} onChange={setPassword} hint={place} />
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <Buttons>
          <button type="button" onClick={close} disabled={isUnlocking}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={password === '' || isUnlocking}>
            {isUnlocking ? 'Opening' : 'Open'}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
