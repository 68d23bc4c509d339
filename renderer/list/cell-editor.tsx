import { Popover } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import type { ListColumn, ListRow } from '../../shared/list/column.ts';
import { capital } from '../../shared/picture/sentences.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { ChoiceEditor } from './choice-editor.tsx';
import type { EditorProps } from './editor-props.ts';
import type { ListGrid } from './grid.ts';
import { commit, rowWords, stopEditing, type Then } from './grid-edits.ts';
import { ListPopover } from './list-popover.tsx';
import popover from './popover.module.css';
import { SeveralEditor } from './several-editor.tsx';
import table from './table.module.css';

type Props = { grid: ListGrid; column: ListColumn; row: ListRow | undefined };

/** The editor of the cell that has the keyboard, by what the column holds. */
export function CellEditor({ grid, column, row = { id: '', project: grid.listed.project } }: Props) {
  const props: EditorProps = {
    label: `${column.words} of ${rowWords(grid.listed.project, row.id)}`,
    value: column.value(row),
    column,
    row,
    onCommit: (value, then, everywhere) => commit(grid, value, then, everywhere),
    onGiveUp: () => stopEditing(grid),
    leaving: grid.leaving,
  };
  const [isTyped] = useState(() => grid.app.window.getState().typedAhead !== '');
  switch (column.editor) {
    case 'choice':
      return (
        <Over {...props}>
          <ChoiceEditor {...props} />
        </Over>
      );
    case 'several':
      return (
        <Over {...props}>
          <SeveralEditor {...props} />
        </Over>
      );
    case 'person':
      return (
        <Over {...props}>
          <PersonEditor {...props} />
        </Over>
      );
    case 'long':
      return (
        <Over {...props}>
          <LongEditor {...props} />
        </Over>
      );
    case 'day':
      return isTyped ? <LineEditor {...props} /> : <DayEditor {...props} />;
    default:
      return <LineEditor {...props} />;
  }
}

/** An editor that needs more room than the cell opens over it. Escape gives it up; a click elsewhere keeps what was typed. */
function Over({ label, onGiveUp, leaving, children }: EditorProps & { children: ReactNode }) {
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && (leaving.current ?? onGiveUp)()}>
      <Popover.Anchor className={table.anchor} />
      <ListPopover
        align="start"
        sideOffset={-30}
        aria-label={label}
        onEscapeKeyDown={() => {
          leaving.current = undefined;
        }}
        onOpenAutoFocus={beginTyping}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        {children}
      </ListPopover>
    </Popover.Root>
  );
}

/** What was typed ahead stays in the field and is gone on with; it would be selected, and lost with the next letter. */
function beginTyping(event: Event): void {
  const field = event.currentTarget instanceof Element && event.currentTarget.querySelector('input, textarea');
  if (!(field instanceof HTMLInputElement) || field.type !== 'text') return;
  event.preventDefault();
  field.focus({ preventScroll: true });
}

const thenOf = ({ key, shiftKey }: KeyboardEvent): Then | undefined => {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
};

/** A line of text or a number. What cannot be read stays in the field, with the reason under it. */
function LineEditor({ label, column, row, onCommit, onGiveUp, leaving }: EditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useDraft(column.value(row) === undefined ? '' : column.text(row), field);
  const [trouble, setTrouble] = useState('');
  const done = useRef(false);
  const finish = (then: Then, everywhere = false): void => {
    if (done.current) return;
    const read = column.read(draft.trim(), row);
    if (!read.ok) {
      setTrouble(`${capital(read.failure)}.`);
      return;
    }
    done.current = true;
    onCommit(read.value, then, everywhere);
  };
  // Whoever goes on elsewhere means it; what cannot be read is given up, for the cell has to say something.
  const leave = () => {
    if (column.read(draft.trim(), row).ok) finish('stay');
    else if (!done.current) onGiveUp();
  };
  useEffect(() => {
    leaving.current = leave;
  });
  return (
    <>
      <input
        ref={field}
        type="text"
        className={table.line}
        aria-label={label}
        aria-invalid={trouble !== '' || undefined}
        inputMode={column.editor === 'number' ? 'numeric' : undefined}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          setTrouble('');
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          event.stopPropagation();
          const then = thenOf(event);
          if (event.key === 'Escape') {
            done.current = true;
            onGiveUp();
          } else if (then && !event.nativeEvent.isComposing) {
            event.preventDefault();
            finish(then, event.ctrlKey || event.metaKey);
          }
        }}
      />
      {trouble && (
        <span role="alert" className={table.trouble}>
          {trouble}
        </span>
      )}
    </>
  );
}

function DayEditor({ label, value, onCommit, onGiveUp, leaving }: EditorProps) {
  const [draft, setDraft] = useState(String(value ?? ''));
  const done = useRef(false);
  const finish = (then: Then) => {
    if (done.current) return;
    done.current = true;
    onCommit(draft || undefined, then);
  };
  useEffect(() => {
    leaving.current = () => finish('stay');
  });
  return (
    <input
      type="date"
      // The cell was asked to be edited: its field takes the keyboard from it.
      ref={(field) => field?.focus({ preventScroll: true })}
      className={table.line}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          done.current = true;
          onGiveUp();
        } else if (event.key === 'Enter') finish('down');
      }}
    />
  );
}

function LongEditor({ label, value, onCommit, leaving }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(String(value ?? ''), field);
  useEffect(() => {
    leaving.current = () => onCommit(draft);
  });
  return (
    <div className={popover.long}>
      <textarea
        ref={field}
        rows={6}
        aria-label={label}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Tab' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            onCommit(draft, event.key === 'Tab' ? thenOf(event) : 'down');
          }
        }}
      />
      <button type="button" data-primary onClick={() => onCommit(draft)}>
        Keep
      </button>
    </div>
  );
}

function PersonEditor({ label, value, column, row, onCommit }: EditorProps) {
  const [except] = useState(() => new Set([row.id, column.otherEnd?.(row) ?? '']));
  return (
    <>
      <PersonPicker
        label={label}
        except={except}
        chosen={null}
        onChoose={(person: PersonId | null) => person && onCommit(person)}
      />
      {column.canClear && value !== undefined && (
        <button type="button" onClick={() => onCommit(undefined)}>
          Nobody
        </button>
      )}
    </>
  );
}
