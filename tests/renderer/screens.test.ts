import { expect, test, vi } from 'vitest';
import { goToScreen } from '../../renderer/commands/go-to-screen.ts';
import { showDetailsOf } from '../../renderer/commands/me-commands.ts';
import { beginOnScreen } from '../../renderer/commands/screen-commands.ts';
import type { Screen } from '../../shared/model/view.ts';
import { windowWith } from '../support/window.ts';

vi.stubGlobal('requestAnimationFrame', () => 0);

function inWindow() {
  const { app, project, open, dana } = windowWith();
  const openOn = (screen: Screen) => {
    project.view.screen = screen;
    open();
    beginOnScreen(app);
  };
  return { app, dana, openOn, detailsShown: () => app.window.getState().inspectorShown };
}

test('the details come back with a project that was kept on the map, after one that was kept on its answers', () => {
  const { openOn, detailsShown } = inWindow();
  openOn('insight');
  expect(detailsShown()).toBe(false);
  openOn('insight');
  openOn('map');
  expect(detailsShown()).toBe(true);
});

test('the way to the answers and back leaves the details as they were: shown, or hidden by the user', () => {
  const { app, openOn, detailsShown } = inWindow();
  openOn('map');
  for (const shown of [true, false]) {
    app.window.setState({ inspectorShown: shown });
    goToScreen(app, 'insight');
    expect(detailsShown()).toBe(false);
    goToScreen(app, 'map');
    expect(detailsShown()).toBe(shown);
  }
});

test('details that are opened beside the answers stay, and somebody who is to be placed has theirs', () => {
  const { app, dana, openOn, detailsShown } = inWindow();
  openOn('map');
  app.window.setState({ inspectorShown: false });
  goToScreen(app, 'insight');
  app.window.setState({ inspectorShown: true });
  goToScreen(app, 'map');
  expect(detailsShown()).toBe(true);
  app.window.setState({ inspectorShown: false });
  goToScreen(app, 'insight');
  showDetailsOf(app, dana.id);
  expect(app.window.getState()).toMatchObject({ inspectorShown: true, panel: 'details' });
});
