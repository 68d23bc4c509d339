import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RecoveryItem } from '../../renderer/start/recoveries.tsx';
import { AppContext } from '../../renderer/store/app.ts';
import type { Recovery } from '../../shared/host/outcomes.ts';
import { windowWith } from '../support/window.ts';

const recovery: Recovery = {
  id: crypto.randomUUID(),
  title: 'One Card',
  fileName: 'One Card.accord',
  place: '/home/ana/Projects',
  at: Date.UTC(2026, 10, 25, 12),
  state: 'newer',
  short: 'Dana Whitfield: neutral to opposing.',
  sentences: ['Dana Whitfield: neutral to opposing.', '2 lines added.'],
  picture: '<svg id="picture"/>',
};

const shown = (isHiding: boolean): string => {
  const { app, open } = windowWith();
  open();
  if (isHiding) app.projects.hidePrivate();
  app.projects.leave();
  // Without a page a component sees how a store began.
  const projects = { ...app.projects, getInitialState: app.projects.getState };
  return renderToStaticMarkup(
    <AppContext value={{ ...app, projects }}>
      <RecoveryItem recovery={recovery} />
    </AppContext>,
  );
};

test('work that was not saved says what differs in it, and only its name and time while what is private is hidden', () => {
  expect(shown(false)).toContain('neutral to opposing');
  expect(shown(false)).toContain('picture');
  const hidden = shown(true);
  expect(hidden).toContain('One Card');
  expect(hidden).toContain('Open it as the project');
  for (const secret of ['opposing', '2 lines', 'picture', '/home/ana']) expect(hidden).not.toContain(secret);
});
