import { describe, expect, it } from 'vitest';
import { moveItems, movePersonTo } from '../../shared/model/edits/move.ts';
import { mayRemove, removeItems } from '../../shared/model/edits/remove.ts';
import { setMe } from '../../shared/model/edits/set.ts';
import { contains } from '../../shared/model/geometry.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { smallProject } from '../support/small-project.ts';

describe('changing a project', () => {
  it('moves a person over to another organisation, who is then no longer me', () => {
    const { project, ana, partner, it: unit } = smallProject();
    setMe(ana.id)(project);
    movePersonTo(ana.id, { organisation: partner.id, unit: unit.id }, { x: 700, y: 120 })(project);
    expect(project.people[ana.id]).toMatchObject({ organisation: partner.id, unit: unit.id });
    expect(project.me).toBeUndefined();
    expect(brokenRules(project)).toEqual([]);
  });

  it('keeps people inside their frames, which grow and push what is in the way', () => {
    const { project, ours, partner, ana } = smallProject();
    const before = partner.frame.x;
    moveItems(new Set([ana.id]), { x: 0, y: 100 })(project);
    const person = project.people[ana.id];
    expect(person && contains(project.organisations[ours.id]?.frame ?? ours.frame, person.position)).toBe(true);
    expect(project.organisations[partner.id]?.frame.x).toBe(before);
    expect(brokenRules(project)).toEqual([]);
  });

  it('takes a person away together with the lines', () => {
    const { project, dana, link } = smallProject();
    removeItems(new Set([dana.id]))(project);
    expect(project.people[dana.id]).toBeUndefined();
    expect(project.links[link.id]).toBeUndefined();
    expect(brokenRules(project)).toEqual([]);
  });

  it('keeps our organisation and the last partner', () => {
    const { project, ours, partner } = smallProject();
    expect(mayRemove(project, ours.id)).toBe(false);
    expect(mayRemove(project, partner.id)).toBe(false);
    removeItems(new Set([ours.id, partner.id]))(project);
    expect(Object.keys(project.organisations)).toHaveLength(2);
  });

  it('moves an organisation with its units and people', () => {
    const { project, partner, dana } = smallProject();
    const before = dana.position.x;
    moveItems(new Set([partner.id, dana.id]), { x: 200, y: 0 })(project);
    expect(project.people[dana.id]?.position.x).toBe(before + 200);
    expect(project.organisations[partner.id]?.frame.x).toBe(800);
  });
});
