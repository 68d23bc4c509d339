import { PencilLine } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { type CellValue, isEmptyCell, type ListColumn } from '../../shared/list/column.ts';
import { columnOf, columnsOf } from '../../shared/list/columns.ts';
import { inSentence } from '../../shared/picture/sentences.ts';
import { DayField, LongTextField, OptionalChoice, ScaleField, SeveralField, TextField } from '../ui/fields.tsx';
import { GroupedChoice } from '../ui/grouped-choice.tsx';
import { PersonPicker } from '../ui/person-picker.tsx';
import type { ListGrid } from './grid.ts';
import { countedRows, setChosen } from './grid-edits.ts';
import { ListPopover } from './list-popover.tsx';
import styles from './popover.module.css';
import type { Listed } from './use-listed.ts';

/** Sets one field of everything that is chosen, in one step. */
export function BulkEdit({
  grid,
  listed: { kind, project },
  count,
}: {
  grid: ListGrid;
  listed: Listed;
  count: number;
}) {
  const [isOpen, setOpen] = useState(false);
  const [id, setId] = useState(kind === 'people' ? 'attitude.current' : 'kind');
  const [value, setValue] = useState<CellValue>(undefined);
  const column = columnOf(kind, id);
  const groups = [...Map.groupBy(columnsOf[kind].filter(isSettable), ({ group }) => group)].map(([label, columns]) => ({
    label,
    options: columns.map((each) => ({ value: each.id, text: each.words })),
  }));
  const start = () => setValue(undefined);
  const whom = countedRows(kind, count);
  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        start();
      }}
    >
      <Popover.Trigger asChild>
        <button type="button">
          <PencilLine aria-hidden size={16} /> Set…
        </button>
      </Popover.Trigger>
      <ListPopover align="start" aria-label={`Set a field of ${whom}`}>
        <form
          className={styles.filter}
          onSubmit={(event) => {
            event.preventDefault();
            if (!column || (isEmptyCell(value) && !column.canClear)) return;
            setOpen(false);
            setChosen(grid, column, value);
          }}
        >
          <GroupedChoice
            label="What to set"
            value={id}
            groups={groups}
            onChange={(next) => {
              setId(next);
              start();
            }}
          />
          {column && <ValueField key={id} column={column} project={project} value={value} onChange={setValue} />}
          <button type="submit" data-primary disabled={column && isEmptyCell(value) && !column.canClear}>
            Set {inSentence(column?.words ?? '')} of {whom}
          </button>
        </form>
      </ListPopover>
    </Popover.Root>
  );
}

/** A name is one's own; everything else can be the same for several. */
const isSettable = (column: ListColumn): boolean => column.write !== undefined && column.id !== 'name';

const nobody: ReadonlySet<string> = new Set();

type FieldProps = {
  column: ListColumn;
  project: Listed['project'];
  value: CellValue;
  onChange: (value: CellValue) => void;
};

function ValueField({ column, project, value, onChange }: FieldProps) {
  const { words: label, none } = column;
  const text = typeof value === 'string' ? value : undefined;
  switch (column.editor) {
    case 'choice':
      return (
        <OptionalChoice
          label={label}
          none={none || 'None'}
          value={text}
          words={wordsOf(column, project)}
          onChange={onChange}
        />
      );
    case 'several':
      return (
        <SeveralField
          label={label}
          values={typeof value === 'object' ? value : []}
          words={wordsOf(column, project)}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <ScaleField
          label={label}
          highest={10}
          value={typeof value === 'number' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'day':
      return <DayField label={label} value={text} onChange={onChange} />;
    case 'long':
      return <LongTextField label={label} value={text ?? ''} onChange={onChange} />;
    case 'person':
      return (
        <PersonPicker
          label={label}
          except={nobody}
          chosen={(text as PersonId | undefined) ?? null}
          onChoose={(person) => onChange(person ?? undefined)}
        />
      );
    default:
      return <TextField label={label} value={text ?? ''} onChange={onChange} />;
  }
}

const wordsOf = (column: ListColumn, project: Listed['project']): Record<string, string> =>
  Object.fromEntries(
    column.choices(project).map(({ value, words, under }) => [value, under ? `${under}: ${words}` : words]),
  );
