import { useApp } from '../store/app.ts';
import type { Dialog as OpenDialog } from '../store/window-store.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Dialog } from './dialog.tsx';
import { useExport } from './use-export.ts';

const loadComposer = () => import('../export/composer.tsx').then((loaded) => loaded.Composer);

/** Chooses what the project becomes, for whom, and writes it. What goes wrong brings the dialog back, with the reason. */
export function ExportDialog({ asked }: { asked: Extract<OpenDialog, { kind: 'export' }> }) {
  const app = useApp();
  const { state, write } = useExport();
  const Composer = useLoaded(loadComposer, true);
  const close = () => {
    // The user may have left this dialog for another one while the file was written.
    if (app.window.getState().dialog?.kind === 'export') app.window.setState({ dialog: null });
  };
  const trouble = state.kind === 'trouble' ? state.what : state.kind === 'choosing' ? asked.trouble : undefined;
  return (
    <Dialog title="Export" onClose={close} look="whole">
      {Composer && (
        <Composer
          asked={asked.product}
          isWriting={state.kind === 'writing'}
          trouble={trouble}
          onClose={close}
          onExport={(product, made) =>
            void write(made, close).then((ended) => {
              // The question for a place has taken the place of this dialog.
              if (ended.kind === 'written' || app.window.getState().dialog) return;
              const again = { kind: 'export' as const, product };
              app.window.setState({
                dialog: ended.kind === 'trouble' ? { ...again, trouble: ended.what } : again,
              });
            })
          }
        />
      )}
    </Dialog>
  );
}
