import { expect, test } from 'vitest';
import { ListGrid } from '../../renderer/list/grid.ts';
import { setChosen } from '../../renderer/list/grid-edits.ts';
import { columnsOf } from '../../shared/list/columns.ts';
import { usualListSettings } from '../../shared/model/list-settings.ts';
import { windowWith } from '../support/window.ts';

/** The list of two people, both chosen; so many of them are editors already. */
function chosenList(editors: number) {
  const { app, open, ana, dana } = windowWith();
  for (const person of [ana, dana].slice(0, editors)) person.jobTitle = 'Editor';
  open();
  const project = app.projects.getState().open?.project;
  if (!project) throw new Error('nothing is open');
  const rows = [ana, dana].map(({ id }) => ({ id, project }));
  const columns = columnsOf.people;
  const grid = new ListGrid(app);
  grid.listed = {
    kind: 'people',
    project,
    settings: usualListSettings.people,
    columns,
    items: rows.map((row) => ({ kind: 'row', id: row.id, row })),
    places: new Map(rows.map(({ id }, place) => [id, place])),
    shown: 2,
    total: 2,
  };
  const column = columns.find(({ id }) => id === 'jobTitle');
  if (!column) throw new Error('there is no such column');
  grid.store.setState({ anchor: { row: ana.id, column: 'jobTitle' }, cursor: { row: dana.id, column: 'jobTitle' } });
  const past = () => app.projects.getState().open?.history.past.map(({ label }) => label);
  return { app, grid, column, past };
}

test.each([
  [0, ['Set job title of 2 people']],
  [1, ['Change job title of Dana']],
  [2, []],
])('setting a field counts only who does not say so already: %i of two do', (editors, steps) => {
  const { app, grid, column, past } = chosenList(editors);
  setChosen(grid, column, 'Editor');
  expect(past()).toEqual(steps);
  const said = app.window.getState().announcement.text;
  expect(said).toBe(steps.length === 0 ? 'Everything that is chosen says so already.' : '');
});
