import { File, Folder, FolderUp } from 'lucide-react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { EventData, FolderListing } from '../../shared/host/contract.ts';
import { useApp } from '../store/app.ts';
import { TextField } from '../ui/fields.tsx';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';

/** Chooses a file of the library, or a folder and a name in it. Nothing outside of the library can be reached. */
export function PathDialog({ asked }: { asked: EventData<'dialogAsked'> }) {
  const app = useApp();
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [name, setName] = useState(asked.suggestedName);

  const [replaces, setReplaces] = useState(false);
  const saves = asked.purpose === 'save';

  const go = useCallback(
    async (folder: string) => {
      const next = await app.host.listFolder({ request: asked.request, folder }).catch((error: Error) => error);
      setReplaces(false);
      if (next instanceof Error) app.window.say(next.message, true);
      else if (next) setListing(next);
      else app.window.say('This folder cannot be shown.', true);
    },
    [app, asked.request],
  );
  const form = useRef<HTMLFormElement>(null);
  const isHasty = useRef(false);
  useEffect(() => void go(''), [go]);

  const answer = (choice: { folder: string; name: string } | null) => {
    app.window.setState({ dialog: null });
    app.host
      .answerDialog({ request: asked.request, choice })
      .catch((error: Error) => app.window.say(error.message, true));
  };
  const openFile = (file: string) => {
    if (listing && !saves) answer({ folder: listing.folder, name: file });
  };
  const choose = (chosen: string) => {
    setName(chosen);
    setReplaces(false);
  };
  const withEnding = (written: string): string =>
    !saves || written.toLowerCase().endsWith(`.${asked.extension}`) ? written : `${written}.${asked.extension}`;
  const complete = withEnding(name.trim());
  const isThere = (): boolean =>
    listing?.files.some((file) => file.name.toLowerCase() === complete.toLowerCase()) ?? false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Enter came before the folder was there: it counts once it is.
    isHasty.current = !listing;
    if (!listing || !name.trim()) return;
    if (saves && !replaces && isThere()) setReplaces(true);
    else answer({ folder: listing.folder, name: complete });
  };

  useEffect(() => {
    if (!listing || !isHasty.current) return;
    isHasty.current = false;
    form.current?.requestSubmit();
  }, [listing]);

  return (
    <Dialog
      title={asked.title}
      description={listing?.folder ? `Your projects / ${listing.folder}` : 'Your projects'}
      onClose={() => answer(null)}
    >
      <form ref={form} onSubmit={submit} className={styles.form}>
        <ul className={styles.files}>
          {listing?.folder && (
            <li>
              <button type="button" onClick={() => void go(listing.folder.split('/').slice(0, -1).join('/'))}>
                <FolderUp aria-hidden size={16} /> Up
              </button>
            </li>
          )}
          {listing?.folders.map((folder) => (
            <li key={folder}>
              <button type="button" onClick={() => void go([listing.folder, folder].filter(Boolean).join('/'))}>
                <Folder aria-hidden size={16} /> {folder}
              </button>
            </li>
          ))}
          {listing?.files.map((file) => (
            <li key={file.name}>
              <button
                type="button"
                aria-pressed={file.name === name}
                onClick={() => choose(file.name)}
                onDoubleClick={() => openFile(file.name)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.repeat || file.name !== name || saves) return;
                  // The key is not to press as well what has the focus once the dialog is gone.
                  event.preventDefault();
                  openFile(file.name);
                }}
              >
                <File aria-hidden size={16} /> <span>{file.name}</span>
                <time dateTime={new Date(file.changedAt).toISOString()}>
                  {new Date(file.changedAt).toLocaleDateString()}
                </time>
              </button>
            </li>
          ))}
          {listing && listing.folders.length + listing.files.length === 0 && (
            <li className={styles.hint}>Nothing here yet.</li>
          )}
        </ul>
        {saves && <TextField label="Name" value={name} onChange={choose} />}
        {replaces && (
          <p role="alert" className={styles.trouble}>
            There is already a file of this name. Replace it, or choose another name.
          </p>
        )}
        <Buttons>
          <button type="button" onClick={() => answer(null)}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={!listing || !name.trim()}>
            {replaces ? 'Replace' : saves ? 'Save' : 'Open'}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
