import { FileInput } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { pastedTable } from '../commands/import-commands.ts';
import styles from './import.module.css';

type Props = { onChoose: (files: readonly File[]) => unknown };

/** Nothing is chosen yet: files by a button, by dropping them, or a table by pasting it. */
export function ChooseFiles({ onChoose }: Props) {
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      // A spreadsheet puts a picture of the cells beside the cells.
      if (text.trim()) onChoose([pastedTable(text)]);
      else if (files.length > 0) onChoose(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [onChoose]);
  return (
    <div className={styles.choose}>
      <FileInput aria-hidden size={32} strokeWidth={1.5} />
      <p>
        <strong>Choose a list, or drop it here.</strong> Spreadsheets (XLSX, CSV), maps of Kumu, Gephi, yEd, draw.io and
        Obsidian, and address books (vCard). A table that you copied can be pasted here, too.
      </p>
      <FileButton words="Choose files…" primary onChoose={onChoose} />
      <p className={styles.hint}>You see what would happen before anything changes. Nothing leaves this computer.</p>
    </div>
  );
}

/** A button that lets somebody choose files. The browser's own field cannot be made to look like anything else here. */
export function FileButton({ words, primary = false, onChoose }: Props & { words: string; primary?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file can be chosen again, mended meanwhile.
          target.value = '';
        }}
      />
      <button type="button" data-primary={primary || undefined} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}
