import { type FormEvent, useMemo, useState } from 'react';
import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import { nameOf } from '../../shared/picture/sentences.ts';
import { type LineEnd, reconnect } from '../commands/reconnect.ts';
import { useApp, useProject } from '../store/app.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import styles from './connect.module.css';
import { Buttons, Dialog } from './dialog.tsx';

/** Gives one end of a line to somebody else, who is chosen by name: what dragging the end does with a mouse. */
export function LineEndDialog({ line, end }: { line: LinkId; end: LineEnd }) {
  const app = useApp();
  const project = useProject((it) => it);
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const link = project.links[line];
  const except = useMemo(() => new Set<string>(link ? [link.from, link.to] : []), [link]);
  const close = () => app.window.setState({ dialog: null });
  if (!link) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    reconnect(app, link, end, chosen);
    close();
    app.canvas.current?.flash([line, chosen]);
  };
  return (
    <Dialog title={`Give the line of ${nameOf(project.people[link[end]])} to somebody else`} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <PersonPicker label="To" except={except} chosen={chosen} onChoose={setChosen} />
        <Buttons>
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={!chosen}>
            Move the end
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
