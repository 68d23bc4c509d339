import { describe, expect, test } from 'vitest';
import { lookOf } from '../../shared/picture/look.ts';
import { inSpotlight } from '../../shared/picture/spotlight.ts';
import { smallProject } from '../support/small-project.ts';

const today = '2026-11-25';

describe('in the spotlight', () => {
  const { project, ana, dana, link } = smallProject();

  test('people stand out, others stand back, and lines that are not meant go', () => {
    const look = inSpotlight(project, lookOf(project, today), { people: [ana.id], links: [] });
    expect([look.person(ana.id), look.person(dana.id), look.link(link.id)]).toEqual(['shown', 'dimmed', 'hidden']);
    expect(look.filtered).toBe(true);
  });

  test('a line stands out with the people at its ends', () => {
    const look = inSpotlight(project, lookOf(project, today), { people: [], links: [link.id] });
    expect([look.person(ana.id), look.person(dana.id), look.link(link.id)]).toEqual(['shown', 'shown', 'shown']);
  });

  test('what a statement rests on is shown though the filter hides it, and what is hidden stays hidden', () => {
    const filtered = lookOf({ ...project, view: { ...project.view, map: { lens: 'hierarchy' } } }, today);
    expect(inSpotlight(project, filtered, { people: [], links: [link.id] }).link(link.id)).toBe('shown');
    const nobody = { ...filtered, person: () => 'hidden' as const };
    const look = inSpotlight(project, nobody, { people: [ana.id], links: [] });
    expect([look.person(ana.id), look.person(dana.id)]).toEqual(['shown', 'hidden']);
  });
});
