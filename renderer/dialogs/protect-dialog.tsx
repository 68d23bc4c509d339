import { type FormEvent, useState } from 'react';
import { passwordTrouble, passwordWords } from '../../shared/host/password.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { useApp, useOpen } from '../store/app.ts';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import passwordStyles from './password.module.css';
import { PasswordField } from './password-field.tsx';

/** Sets, changes or takes away the password of the open project. */
export function ProtectDialog() {
  const app = useApp();
  const isEncrypted = useOpen(({ file }) => file.encrypted) ?? false;
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [state, setState] = useState<{ kind: 'choosing' | 'writing' | 'removing' } | { kind: 'trouble'; what: string }>(
    {
      kind: 'choosing',
    },
  );
  const close = () => app.window.setState({ dialog: null });
  const write = async (next: string | null) => {
    const open = app.projects.getState().open;
    if (!open) return;
    setState({ kind: 'writing' });
    await app.autosave.flush();
    const asked = { project: open.file.handle, content: open.project, password: next };
    const outcome = await app.host.setPassword(asked).catch((error: Error) => error);
    if (outcome instanceof Error) return setState({ kind: 'trouble', what: outcome.message });
    if (outcome.kind === 'failed') return setState({ kind: 'trouble', what: writeTrouble(outcome.why) });
    if (outcome.kind === 'cancelled') return setState({ kind: 'choosing' });
    app.projects.sayOfFile(
      { kind: 'saved', at: outcome.at },
      { fileName: outcome.fileName, place: outcome.place, encrypted: next !== null },
    );
    close();
    app.window.say(passwordWords(next !== null, outcome).join(' '), outcome.left + outcome.removed > 0);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trouble =
      passwordTrouble(password) ?? (password === again ? undefined : 'The two passwords are not the same.');
    if (trouble) setState({ kind: 'trouble', what: trouble });
    else void write(password);
  };
  return (
    <Dialog title={isEncrypted ? 'Change or remove the password' : 'Protect with a password'} onClose={close}>
      <form className={passwordStyles.form} onSubmit={submit}>
        <p>
          Whoever finds the file can read nothing in it without the password. Its versions are protected as well, and
          its picture goes from the start screen. Copies and exports that were made before stay as they are.
        </p>
        <p className={passwordStyles.final}>
          <b>There is no recovery.</b> Whoever forgets the password has lost the project: nobody can open it, and Accord
          keeps no copy of the password anywhere.
        </p>
        <PasswordField
          label="New password"
          value={password}
          onChange={setPassword}
          isNew
          hint="At least 12 characters."
        />
        <PasswordField label="The same once more" value={again} onChange={setAgain} isNew />
        {state.kind === 'trouble' && (
          <p role="alert" className={styles.trouble}>
            {state.what}
          </p>
        )}
        {state.kind === 'removing' && (
          <p role="alert" className={styles.trouble}>
            Without a password, whoever finds the file can read everything in it, and in its versions.
          </p>
        )}
        <Buttons>
          {isEncrypted && (
            <button
              type="button"
              disabled={state.kind === 'writing'}
              onClick={() => (state.kind === 'removing' ? void write(null) : setState({ kind: 'removing' }))}
            >
              {state.kind === 'removing' ? 'Remove it' : 'Remove the password…'}
            </button>
          )}
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={state.kind === 'writing' || password === ''}>
            {state.kind === 'writing' ? 'Protecting' : isEncrypted ? 'Change the password' : 'Protect'}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
