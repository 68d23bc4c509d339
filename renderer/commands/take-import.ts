import { type Incoming, takeIncoming } from '../../shared/exchange/merge/import-found.ts';
import type { Change } from '../../shared/model/edits/change.ts';
import type { Project } from '../../shared/model/project.ts';
import { hasMap } from '../../shared/model/view.ts';
import type { App } from '../store/app.ts';
import { show } from './file-commands.ts';
import { goToScreen, onceLaidOut, screenNow } from './go-to-screen.ts';
import { keysText } from './keys.ts';
import { showHidden } from './lens-commands.ts';

/** What an import brings: records, whom to look at then, and what a new project is called and begins with. */
export type Brought = {
  incoming: Incoming;
  selected: readonly string[];
  title: string;
  organisations: Project['organisations'];
};

/** Takes what was read into the open project, or into a new one, as one step named by `what`; then it is shown. */
export async function takeImport(app: App, brought: Brought, what: string): Promise<void> {
  const isNew = app.projects.getState().open === null;
  if (isNew) await show(app, () => app.host.createProject({ template: 'blank' }));
  if (!app.projects.getState().open) return;
  const change = isNew ? begun(brought) : takeIncoming(brought.incoming);
  app.projects.edit(`Import ${what}`, change, { select: brought.selected });
  app.window.say(`Imported ${what}. One step takes it back (${keysText('Mod+Z')}).`);
  showThem(app, brought.selected);
}

/** A new project is what the list says; nothing of the empty one is left. */
const begun =
  ({ incoming, title, organisations }: Brought): Change =>
  (draft) => {
    draft.title = title;
    draft.organisations = { ...organisations };
    takeIncoming(incoming)(draft);
  };

/** They are selected; the list shows that as well as the map does. */
function showThem(app: App, ids: readonly string[]): void {
  const screen = screenNow(app);
  if (!hasMap(screen) && screen !== 'list') goToScreen(app, 'map');
  showHidden(app, ids);
  onceLaidOut(() => app.canvas.current?.fit());
}
