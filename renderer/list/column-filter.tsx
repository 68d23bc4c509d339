import { type CellValue, isEmptyCell, type ListColumn } from '../../shared/list/column.ts';
import type { ColumnFilter } from '../../shared/model/list-settings.ts';
import { useProject } from '../store/app.ts';
import { CheckField, DayField, TextField } from '../ui/fields.tsx';
import type { ListGrid } from './grid.ts';
import styles from './list.module.css';
import { filterOf, setColumnFilter } from './look-at.ts';
import popover from './popover.module.css';

type Props = { grid: ListGrid; column: ListColumn };

/** How one column narrows the list: by a text, by choices, or from here to there. */
export function ColumnFilterFields({ grid, column }: Props) {
  const filter = useProject(({ view }) =>
    view.list?.[grid.listed.kind].filters.find((each) => each.column === column.id),
  );
  const now = filter ?? filterOf(grid.listed, column.id);
  const set = (fields: Partial<ColumnFilter>) => setColumnFilter(grid, { ...now, ...fields });
  const isSetNow = filter !== undefined;
  return (
    <div className={popover.filter}>
      {column.filter === 'text' && (
        <TextField
          label={`${column.words} contains`}
          value={now.contains ?? ''}
          onChange={(contains) => set({ contains })}
        />
      )}
      {column.filter === 'choice' && <Choices grid={grid} column={column} filter={now} onChange={set} />}
      {column.filter === 'number' && <Numbers filter={now} onChange={set} none={column.none} />}
      {column.filter === 'day' && <Days filter={now} onChange={set} />}
      {isSetNow && (
        <button type="button" onClick={() => setColumnFilter(grid, { column: column.id })}>
          Do not narrow by this column
        </button>
      )}
    </div>
  );
}

type PartProps = { filter: ColumnFilter; onChange: (fields: Partial<ColumnFilter>) => void };

const tallest = Array.from({ length: 11 }, (_, number) => number);

function Numbers({ filter: { from, to, empty }, onChange, none }: PartProps & { none: string }) {
  return (
    <>
      <NumberChoice label="From" value={from} onChange={(next) => onChange({ from: next })} />
      <NumberChoice label="To" value={to} onChange={(next) => onChange({ to: next })} />
      <CheckField label={none} value={empty === true} onChange={(is) => onChange({ empty: is || undefined })} />
    </>
  );
}

function NumberChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | string | undefined;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <label className={styles.inline}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">any</option>
        {tallest.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  );
}

const asDay = (value: string | number | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function Days({ filter: { from, to, empty }, onChange }: PartProps) {
  return (
    <>
      <DayField label="From" value={asDay(from)} onChange={(next) => onChange({ from: next })} />
      <DayField label="To" value={asDay(to)} onChange={(next) => onChange({ to: next })} />
      <CheckField label="No day" value={empty === true} onChange={(is) => onChange({ empty: is || undefined })} />
    </>
  );
}

function Choices({ grid, column, filter, onChange }: PartProps & Props) {
  const counts = useCounts(grid, column);
  const chosen = filter.choices ?? [];
  const nothing = { value: '', words: column.none || 'Empty' };
  const offered = [...column.choices(grid.listed.project), nothing].filter(
    ({ value }) => (counts.get(value) ?? 0) > 0 || chosen.includes(value),
  );
  const toggle = (value: string) =>
    onChange({ choices: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] });
  return (
    <fieldset className={popover.choices}>
      <legend>{column.words}</legend>
      {offered.map(({ value, words }) => (
        <label key={value} className={popover.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span className={styles.text}>{words}</span>
          <span className={styles.count}>{counts.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How many of all records have each value of a column. */
function useCounts(grid: ListGrid, column: ListColumn): ReadonlyMap<string, number> {
  const { project, kind } = grid.listed;
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const id of Object.keys(project[kind])) for (const value of valuesOf(column.value({ id, project }))) add(value);
  return counts;
}

const valuesOf = (value: CellValue): string[] =>
  isEmptyCell(value) ? [''] : typeof value === 'object' ? [...value] : [String(value)];
