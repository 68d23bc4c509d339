import { Camera, MonitorPlay, Presentation } from 'lucide-react';
import type { App } from '../store/app.ts';
import type { Presenting } from '../store/window-store.ts';
import type { Command } from './command.ts';
import { showStoryPage } from './screen-commands.ts';
import { openSpeakerWindow } from './speaker-window.ts';
import { addViewNow } from './story-steps.ts';
import { needsProject } from './wording.ts';

const open = (app: App) => app.projects.getState().open;
const withProject = (app: App) => open(app) !== null;

export const addViewToStory: Command = {
  id: 'story.addView',
  label: 'Add this view to the story',
  keys: ['Shift+V'],
  icon: Camera,
  enabled: (app) => withProject(app) && app.canvas.current !== null,
  needs: 'Go to the map of a project first.',
  run: addViewNow,
};

/** Begins to present; without a story it leads to the page where one is made. */
function present(app: App, from: Presenting['from'], withSpeaker: boolean): void {
  const steps = open(app)?.project.story.steps ?? [];
  if (steps.length === 0) {
    app.window.say('There is no story to present yet. Begin with a proposed one here, or add steps to it.');
    showStoryPage(app, 'steps');
    return;
  }
  const speaker = withSpeaker ? (openSpeakerWindow() ?? 'refused') : null;
  app.window.setState({ presenting: { from, speaker } });
}

/** A presentation that is running is not begun again by its own keys. */
const canPresent = (app: App) => withProject(app) && app.window.getState().presenting === null;

export const presentStory: Command = {
  id: 'story.present',
  label: 'Present from the first step',
  keys: ['F5'],
  whileTyping: true,
  icon: Presentation,
  enabled: canPresent,
  needs: needsProject,
  run: (app) => present(app, null, false),
};

export const presentFromStep: Command = {
  id: 'story.presentFromStep',
  label: 'Present from the chosen step',
  keys: ['Shift+F5'],
  whileTyping: true,
  icon: Presentation,
  enabled: canPresent,
  needs: needsProject,
  run: (app) => present(app, app.window.getState().storyStep, false),
};

export const presentWithSpeaker: Command = {
  id: 'story.presentWithSpeaker',
  label: 'Present with the speaker view',
  keys: ['Alt+F5'],
  whileTyping: true,
  icon: MonitorPlay,
  enabled: canPresent,
  needs: needsProject,
  run: (app) => present(app, null, true),
};

export const exportStory: Command = {
  id: 'story.export',
  label: 'Export the story…',
  enabled: (app) => (open(app)?.project.story.steps.length ?? 0) > 0,
  needs: 'Put a step into the story first.',
  run: (app) => app.window.setState({ dialog: { kind: 'export', product: 'story' } }),
};

/** What the menu of the story lists besides its pages. */
export const storyDeeds: readonly Command[] = [presentStory, presentFromStep, presentWithSpeaker];
