import { Plus, X } from 'lucide-react';
import type { Grouping, ListKind } from '../../shared/model/list-settings.ts';
import { hasConditions } from '../../shared/model/view.ts';
import { toggleFilter } from '../commands/lens-commands.ts';
import { addOnePerson } from '../commands/map-commands.ts';
import { useApp, usePartnerSafe } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { ColumnChoice } from './column-choice.tsx';
import type { ListGrid } from './grid.ts';
import { edit } from './grid-edits.ts';
import styles from './list.module.css';
import { clearFilters, groupBy, showTable } from './look-at.ts';
import type { Listed } from './use-listed.ts';

/** Which table is shown, how many rows of it, and how it is looked at. */
export function ListBar({ grid, listed }: { grid: ListGrid; listed: Listed }) {
  const { kind, project, shown, total, settings } = listed;
  const isSafe = usePartnerSafe();
  const isNarrowed = settings.filters.length > 0 || hasConditions(project.view.map?.filter) || shown < total;
  return (
    <div className={styles.bar} role="toolbar" aria-label="List">
      <Tables project={project} kind={kind} />
      {isNarrowed && (
        <p className={styles.shown}>
          {shown} of {total} shown
          <button type="button" onClick={() => clearFilters(grid)}>
            <X aria-hidden size={14} /> Clear
          </button>
        </p>
      )}
      <span className={styles.space} />
      {kind === 'people' && <GroupChoice grid={grid} value={settings.groupedBy} />}
      <ColumnChoice grid={grid} listed={listed} />
      {!isSafe && <CommandButton command={toggleFilter} words />}
      {isSafe ? null : kind === 'people' ? (
        <CommandButton command={addOnePerson} words />
      ) : (
        <button type="button" onClick={() => startLine(grid)}>
          <Plus aria-hidden size={18} /> Add line
        </button>
      )}
    </div>
  );
}

/** The last row is where a line is added: its first end is to be chosen. */
function startLine(grid: ListGrid): void {
  grid.goTo(grid.rowNumber('new'), 0);
  edit(grid);
}

function Tables({ project, kind }: { project: Listed['project']; kind: ListKind }) {
  const app = useApp();
  const counts = { people: Object.keys(project.people).length, links: Object.keys(project.links).length };
  const words: Record<ListKind, string> = { people: 'People', links: 'Lines' };
  return (
    <fieldset className={styles.tables} aria-label="Table">
      {(['people', 'links'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={kind === each} onClick={() => showTable(app, each)}>
          {words[each]} <span className={styles.count}>{counts[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function GroupChoice({ grid, value }: { grid: ListGrid; value: Grouping | undefined }) {
  return (
    <label className={styles.inline}>
      Group by
      <select
        value={value ?? ''}
        onChange={(event) => groupBy(grid, (event.target.value || undefined) as Grouping | undefined)}
      >
        <option value="">nothing</option>
        <option value="organisation">organisation</option>
        <option value="unit">unit</option>
      </select>
    </label>
  );
}
