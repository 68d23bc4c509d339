import { explained } from '../../shared/exchange/columns/understand.ts';
import type { App } from '../store/app.ts';
import type { List } from './messages.ts';

/** More headings than this no lists have that somebody works with; those that were explained last are kept. */
const mostHeadings = 1_000;
const longestHeading = 500;

/** Keeps what somebody has said of the columns for the next list with such headings. */
export async function remember(app: App, lists: readonly List[]): Promise<void> {
  const said = Object.entries(explained(lists.filter(({ taken }) => taken)));
  const { greeting } = app.window.getState();
  if (said.length === 0 || !greeting) return;
  const known = Object.entries(greeting.settings.columns).filter(
    ([heading]) => !said.some(([each]) => each === heading),
  );
  const kept = [...known, ...said].filter(([heading]) => heading.length <= longestHeading).slice(-mostHeadings);
  const settings = await app.host.changeSettings({ columns: Object.fromEntries(kept) });
  app.window.setState(({ greeting: now }) => ({ greeting: now && { ...now, settings } }));
}
