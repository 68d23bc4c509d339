import { Copy, FolderOpen, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeptItem } from '../../shared/host/kept.ts';
import { runSaying } from '../commands/command.ts';
import { useApp } from '../store/app.ts';
import { keptSize, keptTitle, keptWords } from './kept-words.ts';
import styles from './settings.module.css';

type Props = {
  item: KeptItem;
  /** Whether there is a file manager to show it in; else its place can be copied. */
  canShow: boolean;
  onDelete: () => Promise<void>;
};

/** One kind of what is kept; deleting it is asked once. */
export function KeptRow({ item, canShow, onDelete }: Props) {
  const [isAsking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const title = keptTitle(item);
  const { about, question, verb = 'Delete' } = keptWords[item.kind];
  const stay = () => {
    setAsking(false);
    requestAnimationFrame(() => start.current?.focus());
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3>{title}</h3>
        <p className={styles.about}>{about}</p>
        <p className={styles.place}>{item.place}</p>
        <p className={styles.size}>{keptSize(item)}</p>
      </div>
      {isAsking && question ? (
        <fieldset className={styles.asking} aria-label={`${verb}: ${title}`}>
          <p role="alert">{question(item)}</p>
          <div className={styles.buttons}>
            <button
              type="button"
              // biome-ignore lint/a11y/noAutofocus: the keyboard goes on with the answer, at the harmless one.
              autoFocus
              onClick={stay}
            >
              Keep
            </button>
            <button type="button" className={styles.delete} onClick={() => void onDelete()}>
              <Trash2 aria-hidden size={16} /> {verb}
            </button>
          </div>
        </fieldset>
      ) : (
        <div className={styles.buttons}>
          <WhereButton item={item} title={title} canShow={canShow} />
          {item.canDelete && (
            <button ref={start} type="button" aria-label={`${verb}: ${title}`} onClick={() => setAsking(true)}>
              <Trash2 aria-hidden size={16} /> {verb}…
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** Shows it in the file manager; in a browser, which has none, its place can be copied. */
function WhereButton({ item, title, canShow }: { item: KeptItem; title: string; canShow: boolean }) {
  const app = useApp();
  if (canShow)
    return (
      <button
        type="button"
        aria-label={`Show in its folder: ${title}`}
        disabled={!item.isThere}
        onClick={() => void runSaying(app, async () => void (await app.host.openKept({ kept: item.id })))}
      >
        <FolderOpen aria-hidden size={16} /> Show
      </button>
    );
  const copy = async () => {
    await navigator.clipboard.writeText(item.place);
    app.window.say('The place was copied.');
  };
  return (
    <button type="button" aria-label={`Copy the place: ${title}`} onClick={() => void runSaying(app, copy)}>
      <Copy aria-hidden size={16} /> Copy the place
    </button>
  );
}
