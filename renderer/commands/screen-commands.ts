import { Grid2x2, Lightbulb, Map as MapIcon, Presentation, Table2 } from 'lucide-react';
import { hasMap, type Screen } from '../../shared/model/view.ts';
import { type App, openNow } from '../store/app.ts';
import type { GridPage, InsightPage, StoryPage } from '../store/window-store.ts';
import { focusMap } from './areas.ts';
import type { Command } from './command.ts';
import { detailsBeside, goToScreen, onceLaidOut, screenNow } from './go-to-screen.ts';
import { endSpotlight } from './spotlight.ts';
import { needsProject } from './wording.ts';

const withProject = (app: App): boolean => app.projects.getState().open !== null;

const screenCommand = (screen: Screen, label: string, keys: readonly string[], icon: Command['icon']): Command => ({
  id: `view.${screen}`,
  label,
  // With Alt also from a cell of the list, where a letter is typed.
  keys,
  icon,
  enabled: withProject,
  needs: needsProject,
  partnerSafe: true,
  run: (app) => goToScreen(app, screen),
});

/** Goes to the map and brings somebody or something there into view. */
export function goToOnMap(app: App, id: string): void {
  endSpotlight(app);
  goToScreen(app, 'map');
  onceLaidOut(() => app.canvas.current?.flash([id]));
}

/** Shows what was found or asked for: in the list where that is shown and has it, else on the map. */
export function showRecord(app: App, id: string): void {
  const project = openNow(app)?.project;
  app.projects.select([id]);
  const isListed = project !== undefined && (Object.hasOwn(project.people, id) || Object.hasOwn(project.links, id));
  if (isListed && screenNow(app) === 'list') {
    requestFocus();
    return;
  }
  if (!hasMap(screenNow(app))) {
    goToOnMap(app, id);
    return;
  }
  app.canvas.current?.flash([id]);
  requestFocus();
}

/** What has just been selected can take the focus once it is drawn. */
const requestFocus = (): void => void requestAnimationFrame(focusMap);

/** A project that is opened begins on the screen it was kept on, with the first page of its answers. */
export function beginOnScreen(app: App): void {
  app.window.setState(detailsBeside(screenNow(app)));
  app.window.setState({
    spotlight: null,
    insightPage: 'short',
    storyPage: 'vision',
    leaves: undefined,
    mapSight: null,
    mapPart: null,
    storyStep: null,
    storyAudience: 'partner',
    presenting: null,
  });
}

export const showMap = screenCommand('map', 'Map', ['Alt+M', 'Shift+M'], MapIcon);
export const showList = screenCommand('list', 'List', ['Alt+L', 'Shift+L'], Table2);
export const showGrid = screenCommand('grid', 'Grid', ['Alt+G', 'Shift+G'], Grid2x2);
export const showInsight = screenCommand('insight', 'Insight', ['Alt+I', 'Shift+I'], Lightbulb);

export const showStory = screenCommand('story', 'Story', ['Alt+S', 'Shift+S'], Presentation);

export const screenCommands: Record<Screen, Command> = {
  map: showMap,
  list: showList,
  grid: showGrid,
  insight: showInsight,
  story: showStory,
};

/** What the pages of the Insight view are called, in their order. */
export const insightPages: Record<InsightPage, string> = {
  short: 'In short',
  worth: 'Why it is worth it',
  champion: 'Our champion',
  heard: 'Who they listen to',
  me: 'My own place',
  support: 'Who must be on board',
  together: 'What holds it together',
  unknown: 'What we do not know',
};

/** Opens a page of the Insight view. `from` is the page of the story that led there, and to which one can go back. */
export function showInsightPage(app: App, insightPage: InsightPage, from?: StoryPage): void {
  endSpotlight(app);
  app.window.setState({ insightPage });
  goToScreen(app, 'insight');
  if (from) app.window.setState({ insightFrom: from });
}

/** A command for each page of the Insight view. */
export const insightCommands: readonly Command[] = (Object.keys(insightPages) as InsightPage[]).map((page) => ({
  id: `insight.${page}`,
  label: insightPages[page],
  enabled: withProject,
  needs: needsProject,
  run: (app) => showInsightPage(app, page),
}));

/** What the pages of the Grid view are called, in their order. */
export const gridPages: Record<GridPage, string> = { power: 'Influence and interest', engagement: 'How they stand' };

/** Opens a page of the Grid view. */
export function showGridPage(app: App, gridPage: GridPage): void {
  app.window.setState({ gridPage });
  goToScreen(app, 'grid');
}

/** A command for each page of the Grid view. */
export const gridCommands: readonly Command[] = (Object.keys(gridPages) as GridPage[]).map((page) => ({
  id: `grid.${page}`,
  label: gridPages[page],
  enabled: withProject,
  needs: needsProject,
  partnerSafe: true,
  run: (app) => showGridPage(app, page),
}));

/** What the pages of the Story view are called, in their order. */
export const storyPages: Record<StoryPage, string> = { vision: 'Vision', poster: 'Poster', steps: 'Steps' };

/** Opens a page of the Story view. */
export function showStoryPage(app: App, storyPage: StoryPage): void {
  app.window.setState({ storyPage });
  goToScreen(app, 'story');
}

/** A command for each page of the Story view. */
export const storyCommands: readonly Command[] = (Object.keys(storyPages) as StoryPage[]).map((page) => ({
  id: `story.${page}`,
  label: storyPages[page],
  enabled: withProject,
  needs: needsProject,
  partnerSafe: true,
  run: (app) => showStoryPage(app, page),
}));
