import { describe, expect, test } from 'vitest';
import { addLinks, connection, waysOf } from '../../shared/model/edits/connect.ts';
import { linksOf } from '../../shared/model/links-of.ts';
import { smallProject } from '../support/small-project.ts';

describe('connecting somebody', () => {
  test('goes the way that was asked for', () => {
    const { dana, ana } = smallProject();
    const made = (way: 'forth' | 'back' | 'mutual') =>
      connection(dana.id, ana.id, { kind: 'influence', strength: 3, way });
    expect(made('forth')).toMatchObject({ from: dana.id, to: ana.id, strength: 3, direction: 'directed' });
    expect(made('back')).toMatchObject({ from: ana.id, to: dana.id, direction: 'directed' });
    expect(made('mutual')).toMatchObject({ from: dana.id, to: ana.id, direction: 'mutual' });
  });

  test('has a way only where one makes sense', () => {
    expect(waysOf('influence')).toEqual(['forth', 'back', 'mutual']);
    expect(waysOf('reports-to')).toEqual(['forth', 'back']);
    for (const kind of ['works-with', 'counterpart', 'informal', 'conflict'] as const)
      expect(waysOf(kind)).toEqual(['mutual']);
  });

  test('adds lines that both of its people have', () => {
    const { project, dana, ana, link } = smallProject();
    const added = connection(dana.id, ana.id, { kind: 'conflict', strength: 1, way: 'mutual' });
    const next = structuredClone(project);
    addLinks([added])(next);
    expect(linksOf(next, dana.id).map(({ id }) => id)).toEqual([link.id, added.id]);
    expect(linksOf(next, ana.id)).toEqual(linksOf(next, dana.id));
  });
});
