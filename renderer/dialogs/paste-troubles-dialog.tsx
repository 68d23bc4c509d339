import type { PasteTrouble } from '../../shared/list/paste-block.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { useApp } from '../store/app.ts';
import type { Dialog as Asked } from '../store/window-store.ts';
import { Buttons, Dialog } from './dialog.tsx';

/** So many cells are listed; the others are counted. */
const mostListed = 200;

const cells = (count: number): string => counted(count, 'cell', 'cells');

/** Some of the cells cannot be pasted: which and why. Nothing is pasted before the user has said what is to happen. */
export function PasteTroublesDialog({ asked }: { asked: Extract<Asked, { kind: 'pasteTroubles' }> }) {
  const app = useApp();
  const { troubles, left } = asked;
  const close = () => app.window.setState({ dialog: null });
  const paste = () => {
    close();
    asked.paste();
  };
  const rest = troubles.length - mostListed;
  const what = `${cells(troubles.length)} cannot be pasted`;
  return (
    <Dialog title={what} description="Nothing has been pasted yet." onClose={close} look="wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <ul tabIndex={0} aria-label={what}>
        {troubles.slice(0, mostListed).map((trouble) => (
          <li key={`${trouble.row} ${trouble.column}`}>{sentence(trouble)}</li>
        ))}
        {rest > 0 && <li>And {cells(rest)} more.</li>}
      </ul>
      <Buttons>
        <button type="button" onClick={close}>
          Paste nothing
        </button>
        {left > 0 && (
          <button type="button" data-primary onClick={paste}>
            Paste the other {cells(left)}
          </button>
        )}
      </Buttons>
    </Dialog>
  );
}

const sentence = ({ row, column, why }: PasteTrouble): string => `Row ${row}, ${column}: ${why}.`;
