import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { fieldsOf, type ListKind } from '../../shared/exchange/columns/recognise.ts';
import type { Column } from '../../shared/exchange/columns/understand.ts';
import { RadioField } from '../ui/radio-field.tsx';
import { isUnderstood } from './asks.ts';
import columns from './columns.module.css';
import styles from './import.module.css';
import type { List } from './messages.ts';
import { useImport, useImporting } from './use-importing.ts';
import { numbered } from './words.ts';

/** What every column is taken for; whoever knows better says so, and it is remembered for the next list. */
export function ColumnsStep() {
  const lists = useImport((state) => state.lists);
  return (
    <div className={columns.lists}>
      <p className={styles.hint}>
        A column that is left out stays out. What you say here is remembered for the next list with such headings.
      </p>
      {lists.map(
        (list, nth) => list.taken && <ListColumns key={`${list.file} ${list.sheet.name}`} list={list} nth={nth} />,
      )}
    </div>
  );
}

const kindWords: Record<ListKind, string> = { people: 'Each row is a person', links: 'Each row is a line' };

function ListColumns({ list, nth }: { list: List; nth: number }) {
  const importing = useImporting();
  const title = useId();
  return (
    <section aria-labelledby={title} className={columns.listColumns}>
      <header>
        <h3 id={title}>{list.sheet.name}</h3>
        <span className={styles.hint}>{numbered(list.rowCount, 'row', 'rows')}</span>
        <div className={columns.kind}>
          <RadioField
            label={`What is in ${list.sheet.name}`}
            value={list.kind}
            words={kindWords}
            onChange={(kind) => void importing.setKind(nth, kind)}
          />
        </div>
      </header>
      {!isUnderstood(list) && (
        <p role="alert" className={styles.trouble}>
          {list.kind === 'people'
            ? 'Say which column has the names.'
            : 'Say which column has the beginning of each line, From, and which one its end, To.'}
        </p>
      )}
      <table className={columns.columns}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What stands in it</th>
            <th scope="col">Is taken for</th>
          </tr>
        </thead>
        <tbody>
          {list.columns.map((column) => (
            <ColumnRow key={column.index} column={column} list={list} nth={nth} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnRow({ column, list, nth }: { column: Column; list: List; nth: number }) {
  const importing = useImporting();
  const { index, heading, field, because, examples } = column;
  const shown = heading || `Column ${index + 1}`;
  const isUnknown = because === 'unknown' && field === undefined;
  return (
    <tr data-out={field === undefined || undefined}>
      <th scope="row">{shown}</th>
      <td className={columns.examples}>{examples.join(' · ') || 'nothing'}</td>
      <td>
        <select
          aria-label={`${shown} is taken for`}
          value={field ?? ''}
          onChange={({ target }) => importing.setColumn(nth, index, target.value || undefined)}
        >
          <option value="">Left out</option>
          {fieldsOf(list.kind).map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
        {isUnknown && (
          <span className={columns.mark}>
            <TriangleAlert aria-hidden size={13} /> not recognised
          </span>
        )}
        {because === 'remembered' && <span className={columns.mark}>as you said last time</span>}
      </td>
    </tr>
  );
}
