import type { OrganisationId } from '../../shared/base/ids.ts';
import { type Arrangement, arrangementWord } from '../../shared/layout/arrangement.ts';
import { seniorsOf } from '../../shared/layout/listening-steps.ts';
import { placeAll } from '../../shared/model/edits/place.ts';
import type { Project } from '../../shared/model/project.ts';
import { startLayout } from '../layout/start-layout.ts';
import type { App } from '../store/app.ts';

const open = (app: App) => app.projects.getState().open;

/** Sooner than this there is nothing to say about progress. */
const patience = 400;

/** Arranges the map in a worker, as one step; a project that changes meanwhile stays as it is. */
export async function arrangeMap(app: App, arrangement: Arrangement): Promise<void> {
  app.window.getState().arranging?.cancel();
  const state = open(app);
  if (!state) return;
  const organisation = arrangement === 'rings' ? ringsAround(state.project, state.selection) : undefined;
  const people = Object.keys(state.project.people).length;
  const layout = startLayout(state.project, { arrangement, organisation }, ({ done, total }) =>
    app.window.setState(({ arranging }) => ({ arranging: arranging && { ...arranging, done, total } })),
  );
  const cancel = () => layout.cancel();
  app.window.setState({ arranging: { people, done: 0, total: 0, isLong: false, cancel } });
  const isMine = () => app.window.getState().arranging?.cancel === cancel;
  const timer = setTimeout(() => {
    app.window.setState(({ arranging }) => ({ arranging: arranging && { ...arranging, isLong: true } }));
    app.window.announce(`Arranging ${people} people. Escape cancels.`);
  }, patience);
  const stopWatching = app.projects.subscribe(({ open: now }) => {
    if (now?.file.handle !== state.file.handle) cancel();
  });
  try {
    const places = await layout.places;
    if (!places) return app.window.announce('Arranging was cancelled. The map is as it was.');
    const now = open(app);
    if (!now || !sameMap(now.project, state.project))
      return app.window.say('The map was changed while it was being arranged, so it was left as it is.');
    app.projects.edit(arrangementWord[arrangement], placeAll(places));
    if (open(app)?.project === now.project) return app.window.say('The map is arranged like this already.');
    app.window.announce(`${people} people are arranged. Undo brings back where they were.`);
    afterPaint(() => app.canvas.current?.fit());
  } finally {
    clearTimeout(timer);
    stopWatching();
    if (isMine()) app.window.setState({ arranging: null });
  }
}

/** The canvas has taken over the new places by then. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

const mapped = ['organisations', 'units', 'people', 'links', 'notes'] as const;
const sameMap = (one: Project, other: Project): boolean => mapped.every((name) => one[name] === other[name]);

/** Whose senior management is in the middle: that of the organisation something of which is selected, else the partner's. */
export function ringsAround(project: Project, selection: ReadonlySet<string>): OrganisationId | undefined {
  const all = Object.values(project.organisations);
  const records = [...Object.values(project.people), ...Object.values(project.units)];
  const chosen = [...selection].flatMap((id) => {
    const owner = records.find((record) => record.id === id)?.organisation ?? id;
    return all.filter((organisation) => organisation.id === owner);
  });
  const wished = [...chosen, ...all.filter((organisation) => organisation.side === 'partner'), ...all];
  return wished.find((organisation) => seniorsOf(project, organisation.id).length > 0)?.id;
}
