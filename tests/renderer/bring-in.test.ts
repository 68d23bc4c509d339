import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { bringIn } from '../../renderer/commands/bring-in.ts';
import { windowWith } from '../support/window.ts';

/** A window that brings in a protected copy of its project, in which somebody has another name. */
async function bringingIn() {
  const seen = windowWith();
  seen.open();
  const theirs = structuredClone(seen.project);
  for (const person of Object.values(theirs.people)) person.name = `${person.name} (theirs)`;
  const fileName = 'Theirs.accord';
  Object.assign(seen.app.host, {
    readOther: async () => ({ kind: 'locked', locked: randomUUID(), fileName, place: '/library' }),
    unlockOther: async ({ password }: { password: string }) =>
      password === 'right'
        ? { kind: 'read', fileName, theirs }
        : { kind: 'failed', fileName, why: { kind: 'notUnlocked' } },
  });
  await bringIn.run(seen.app);
  const dialog = () => seen.app.window.getState().dialog;
  const unlock = async (password: string) => {
    const asked = dialog();
    return asked?.kind === 'unlock' ? asked.unlock(password) : 'No password is asked for.';
  };
  return { app: seen.app, dialog, unlock };
}

test('a protected copy that is brought in asks for its password, again after a wrong one, and is shown beside mine', async () => {
  const { dialog, unlock } = await bringingIn();
  expect(await unlock('wrong')).toMatch(/^The password does not open this file/);
  expect(await unlock('right')).toBeUndefined();
  expect(dialog()).toMatchObject({ kind: 'merge', from: 'Theirs.accord' });
});

test('a copy whose password is given while what is private is hidden is not shown', async () => {
  const { app, dialog, unlock } = await bringingIn();
  app.projects.hidePrivate();
  expect(await unlock('right')).toBeUndefined();
  expect(dialog()).toBeNull();
  expect(app.window.getState().messages.at(-1)?.text).toContain('Show everything again');
});
