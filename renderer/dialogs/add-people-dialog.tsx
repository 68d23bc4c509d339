import { useApp } from '../store/app.ts';
import type { Dialog as Asked } from '../store/window-store.ts';
import { Buttons, Dialog } from './dialog.tsx';

/** Many lines were pasted: nobody is added before the user has seen how many people that would be. */
export function AddPeopleDialog({ asked }: { asked: Extract<Asked, { kind: 'addPeople' }> }) {
  const app = useApp();
  const close = () => app.window.setState({ dialog: null });
  const count = Math.min(asked.count, asked.most);
  const said = (number: number) => `${number.toLocaleString('en')} people`;
  const add = () => {
    close();
    asked.add();
  };
  return (
    <Dialog title={`Add ${said(count)} to ${asked.place}?`} onClose={close}>
      {asked.count > count ? (
        <p>
          The pasted text has {asked.count.toLocaleString('en')} lines. Accord adds the first{' '}
          {count.toLocaleString('en')} of them; the others stay where they were copied.
        </p>
      ) : (
        <p>Every line of the pasted text becomes a person. One step takes them all back.</p>
      )}
      <Buttons>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" data-primary onClick={add}>
          Add {said(count)}
        </button>
      </Buttons>
    </Dialog>
  );
}
