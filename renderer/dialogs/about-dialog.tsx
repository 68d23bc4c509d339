import { useApp, useWindow } from '../store/app.ts';
import { Buttons, Dialog } from './dialog.tsx';

export function AboutDialog() {
  const app = useApp();
  const greeting = useWindow((state) => state.greeting);
  const close = () => app.window.setState({ dialog: null });
  return (
    <Dialog title="Accord" description={`Version ${greeting?.version ?? ''}`} onClose={close}>
      <p>Maps a partnership: who is who, who listens to whom, and where support is missing.</p>
      <p>Your projects are files in {greeting?.library}. Nothing leaves this computer.</p>
      <Buttons>
        <button type="button" onClick={close}>
          Close
        </button>
      </Buttons>
    </Dialog>
  );
}
