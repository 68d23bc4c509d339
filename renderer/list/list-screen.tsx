import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { usualListSettings } from '../../shared/model/list-settings.ts';
import { useApp, useOpen, useProject, useWindow } from '../store/app.ts';
import { ListGrid } from './grid.ts';
import { edit, rowWords } from './grid-edits.ts';
import styles from './list.module.css';
import { ListBar } from './list-bar.tsx';
import { ListTable } from './list-table.tsx';
import { showTable } from './look-at.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useListed } from './use-listed.ts';

/** The people and the lines of the map as tables. */
export function ListScreen() {
  const app = useApp();
  const kind = useProject(({ view }) => (view.list ?? usualListSettings).shown);
  const [grids] = useState(() => ({ people: new ListGrid(app), links: new ListGrid(app) }));
  return <OneTable key={kind} grid={grids[kind]} kind={kind} />;
}

function OneTable({ grid, kind }: { grid: ListGrid; kind: 'people' | 'links' }) {
  const closed = useStore(grid.store, (state) => state.closed);
  const listed = useListed(kind, closed);
  grid.listed = listed;
  useFollowed(grid);
  useOnlyShownSelected(grid);
  useRenamed(grid);
  useSaidCount(grid);
  return (
    <div className={styles.screen}>
      <ListBar grid={grid} listed={listed} />
      <SelectionBar grid={grid} listed={listed} />
      <ListTable grid={grid} listed={listed} label={kind === 'people' ? 'People' : 'Lines'} />
    </div>
  );
}

/** What is selected elsewhere, found by searching or brought back by undoing, is gone to here, in either table. */
function useFollowed(grid: ListGrid): void {
  const selection = useOpen((open) => open.selection);
  const { app, listed } = grid;
  const isNew = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is followed once for each selection.
  useEffect(() => {
    if (!selection) return;
    const came = grid.follow(selection);
    const [first] = selection;
    // Whoever has just asked for this table wants to see it, whatever is selected.
    const isFirst = isNew.current;
    isNew.current = false;
    if (!first || isFirst) return;
    if (came === 'hidden')
      app.window.say(`The list does not show ${rowWords(listed.project, first)} as it is filtered.`);
    if (came !== 'none') return;
    const other = listed.kind === 'people' ? 'links' : 'people';
    if (Object.hasOwn(listed.project[other], first)) showTable(app, other);
  }, [selection]);
}

/** What is not shown any more is not selected any more: nobody deletes or changes what they do not see. */
function useOnlyShownSelected(grid: ListGrid): void {
  const { app, listed } = grid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is shown now hides anything.
  useEffect(() => {
    const selection = app.projects.getState().open?.selection ?? new Set<string>();
    const isHidden = (id: string) => Object.hasOwn(listed.project[listed.kind], id) && grid.rowNumber(id) < 0;
    const left = [...selection].filter((id) => !isHidden(id));
    if (left.length < selection.size) app.projects.select(left);
  }, [listed.items]);
}

/** A person who was added or is to be renamed gets the name typed here, as on the map. */
function useRenamed(grid: ListGrid): void {
  const renaming = useWindow((state) => state.renaming);
  useEffect(() => {
    if (renaming === null || renaming === 'project' || grid.state.isEditing) return;
    const number = grid.rowNumber(renaming);
    const typed = grid.app.window.getState().typedAhead;
    if (number < 0) return grid.app.window.setState({ renaming: null });
    const name = grid.listed.columns.findIndex(({ id }) => id === 'name' || id === 'label');
    grid.goTo(number, Math.max(0, name));
    edit(grid, typed);
  }, [grid, renaming]);
}

/** Says how many are left when a filter changes. */
function useSaidCount({ app, listed: { shown, total, settings } }: ListGrid): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another filter is news.
  useEffect(() => {
    if (settings.filters.length > 0) app.window.announce(`${shown} of ${total} shown.`);
  }, [settings.filters]);
}
