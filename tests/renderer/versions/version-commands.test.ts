import { describe, expect, test } from 'vitest';
import { goBackToVersion, keepVersionNow } from '../../../renderer/commands/version-commands.ts';
import type { Project } from '../../../shared/model/project.ts';
import { windowWith } from '../../support/window.ts';

/** A window on a host that has these versions, and keeps more or refuses to. */
function windowWithVersions({ refuses = false } = {}) {
  const parts = windowWith();
  parts.open();
  const then = structuredClone(parts.project);
  const kept: Project[] = [then];
  Object.assign(parts.app.host, {
    listVersions: async () => kept.map((_, nth) => ({ version: nth + 1, savedAt: 0, size: 1, name: '' })).reverse(),
    readVersion: async ({ version }: { version: number }) => ({ kind: 'read', content: kept[version - 1] }),
    keepVersion: async ({ content }: { content: Project }) => {
      if (refuses) return { kept: null };
      kept.push(content);
      return { kept: kept.length };
    },
  });
  const version = { version: 1, savedAt: new Date(2026, 10, 3, 12, 31).getTime(), size: 1, name: '' };
  return { ...parts, then, kept, version };
}

describe('going back to a version', () => {
  test('keeps what is there now, is one step with a name, and undo brings the present back', async () => {
    const { app, rename, danaNow, then, kept, version } = windowWithVersions();
    rename('Dana', 'Dana Whitfield');
    await goBackToVersion(app, version, then);
    expect(danaNow()).toBe('Dana');
    expect(Object.values(kept[1]?.people ?? {}).map(({ name }) => name)).toContain('Dana Whitfield');
    expect(app.projects.getState().open?.history.past.at(-1)?.label).toMatch(/^Go back to 3 November( 2026)?, 12:31/);
    app.projects.undo();
    expect(danaNow()).toBe('Dana Whitfield');
  });

  test('keeps nothing twice when the newest version is what is there now', async () => {
    const { app, rename, project, dana, kept, version, then } = windowWithVersions();
    rename('Dana', 'Dana Whitfield');
    const now = structuredClone(project);
    const person = now.people[dana.id];
    if (person) person.name = 'Dana Whitfield';
    kept.push(now);
    await goBackToVersion(app, version, then);
    expect(kept).toHaveLength(2);
  });

  test('changes nothing when the present state cannot be kept first', async () => {
    const { app, rename, danaNow, then, version } = windowWithVersions({ refuses: true });
    rename('Dana', 'Dana Whitfield');
    await expect(goBackToVersion(app, version, then)).rejects.toThrow(/could not be kept/);
    expect(danaNow()).toBe('Dana Whitfield');
  });

  test('is not needed to keep a version with a name', async () => {
    const { app, kept } = windowWithVersions();
    expect(await keepVersionNow(app, 'Before the vote')).toBe(2);
    expect(kept).toHaveLength(2);
  });
});
