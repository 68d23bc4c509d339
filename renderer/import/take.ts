import { takeIncoming } from '../../shared/exchange/merge/import-found.ts';
import type { Change } from '../../shared/model/edits/change.ts';
import { screenOf } from '../../shared/model/view.ts';
import { show } from '../commands/file-commands.ts';
import { goToScreen, onceLaidOut } from '../commands/go-to-screen.ts';
import { keysText } from '../commands/keys.ts';
import { showHidden } from '../commands/lens-commands.ts';
import type { App } from '../store/app.ts';
import type { Answers, Summary } from './messages.ts';
import { comingWords } from './words.ts';

/** Takes what was read into the open project, or into a new one, as one step; then the map shows it. */
export async function take(
  app: App,
  { incoming, selected, organisations }: Answers['take'],
  summary: Summary,
): Promise<void> {
  const isNew = app.projects.getState().open === null;
  if (isNew) await show(app, () => app.host.createProject({ template: 'blank' }));
  if (!app.projects.getState().open) return;
  const change: Change = isNew
    ? (draft) => {
        draft.title = summary.title;
        draft.organisations = { ...organisations };
        takeIncoming(incoming)(draft);
      }
    : takeIncoming(incoming);
  const what = comingWords(summary.coming);
  app.projects.edit(`Import ${what}`, change, { select: selected });
  showOnMap(app, selected);
  app.window.say(`Imported ${what}. One step takes it back (${keysText('Mod+Z')}).`);
}

function showOnMap(app: App, ids: readonly string[]): void {
  const screen = screenOf(app.projects.getState().open?.project.view.screen ?? '');
  if (screen !== 'map' && screen !== 'list') goToScreen(app, 'map');
  showHidden(app, ids);
  onceLaidOut(() => app.canvas.current?.fit());
}
