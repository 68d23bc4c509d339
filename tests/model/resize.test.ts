import { describe, expect, it } from 'vitest';
import { addUnit, unitBelow } from '../../shared/model/edits/add.ts';
import { leastFrame, resizeFrame } from '../../shared/model/edits/resize.ts';
import { bottom, cardFrame, contains, overlaps, right } from '../../shared/model/geometry.ts';
import { newNote } from '../../shared/model/note.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newUnit } from '../../shared/model/unit.ts';
import { smallProject } from '../support/small-project.ts';

describe('resizing a frame', () => {
  it('never leaves anybody outside, however small it is wanted', () => {
    const { project, ours, desk, ana } = smallProject();
    for (const id of [desk.id, ours.id]) resizeFrame(id, { x: 400, y: 300, width: 1, height: 1 })(project);
    const unit = project.units[desk.id]?.frame ?? desk.frame;
    const house = project.organisations[ours.id]?.frame ?? ours.frame;
    expect(contains(unit, ana.position)).toBe(true);
    expect(contains(house, { x: unit.x, y: unit.y })).toBe(true);
    expect(contains(house, { x: right(unit), y: bottom(unit) })).toBe(true);
  });

  it('moves nobody when its left and upper edge move', () => {
    const { project, ours, partner, dana, it: unit } = smallProject();
    const before = structuredClone({ people: project.people, unit: project.units[unit.id]?.frame });
    resizeFrame(partner.id, { x: 560, y: -80, width: 532, height: 400 })(project);
    expect(project.organisations[partner.id]?.frame).toEqual({ x: 560, y: -80, width: 532, height: 400 });
    expect(project.people).toEqual(before.people);
    expect(project.units[unit.id]?.frame).toEqual(before.unit);
    expect(project.people[dana.id]?.organisation).toBe(partner.id);
    expect(ours.frame.x).toBe(0);
  });

  it('pushes the neighbour it would cover aside, with everybody in it', () => {
    const { project, ours, partner, dana } = smallProject();
    const before = dana.position.x;
    resizeFrame(ours.id, { ...ours.frame, width: 700 })(project);
    const [one, other] = [project.organisations[ours.id]?.frame, project.organisations[partner.id]?.frame];
    expect(one && other && overlaps(one, other)).toBe(false);
    expect(one?.width).toBe(700);
    expect((project.people[dana.id]?.position.x ?? 0) - before).toBe((other?.x ?? 0) - 600);
  });

  it('pushes to the left and upwards too, and leaves its own people where they are', () => {
    const { project, ours, partner, ana, dana } = smallProject();
    const [hers, his] = [{ ...ana.position }, { ...dana.position }];
    resizeFrame(partner.id, { ...partner.frame, x: 400, width: 692 })(project);
    const [one, other] = [project.organisations[ours.id]?.frame, project.organisations[partner.id]?.frame];
    expect(one && other && overlaps(one, other)).toBe(false);
    expect(other?.x).toBe(400);
    expect(project.people[dana.id]?.position).toEqual(his);
    expect(project.people[ana.id]?.position.x).toBeLessThan(hers.x);
  });

  it('pushes the units below and the people beside it, and lets the organisation grow', () => {
    const { project, ours, desk } = smallProject();
    const below = unitBelow(project, ours, 'Below');
    addUnit(below)(project);
    const loose = newPerson(ours.id, 'Loose', { x: 30, y: bottom(below.frame) + 16 });
    project.people[loose.id] = loose;
    resizeFrame(desk.id, { ...desk.frame, height: desk.frame.height + 200 })(project);
    const [unit, next] = [project.units[desk.id]?.frame, project.units[below.id]?.frame];
    const card = cardFrame(project.people[loose.id]?.position ?? loose.position);
    const house = project.organisations[ours.id]?.frame ?? ours.frame;
    expect(unit && next && overlaps(unit, next)).toBe(false);
    expect(next && overlaps(next, card)).toBe(false);
    expect(bottom(house)).toBeGreaterThanOrEqual(bottom(card));
  });

  it('leaves the edge that was not taken hold of where it is', () => {
    const { project, ours } = smallProject();
    const empty = newUnit(ours.id, 'Empty', { x: 30, y: 300, width: 400, height: 300 });
    addUnit(empty)(project);
    resizeFrame(empty.id, { x: 429, y: 599, width: 1, height: 1 })(project);
    const frame = project.units[empty.id]?.frame ?? empty.frame;
    expect([right(frame), bottom(frame)]).toEqual([430, 600]);
    expect(frame).toMatchObject(leastFrame(project, empty.id) ?? {});
  });

  it('resizes a note down to what can still be read', () => {
    const { project } = smallProject();
    const note = newNote('Ask', { x: 0, y: 900, width: 180, height: 100 });
    project.notes[note.id] = note;
    resizeFrame(note.id, { x: 0, y: 900, width: 10, height: 10 })(project);
    expect(project.notes[note.id]?.frame).toEqual({ x: 0, y: 900, width: 96, height: 56 });
  });

  it('knows no least frame for a person', () => {
    const { project, ana } = smallProject();
    expect(leastFrame(project, ana.id)).toBeUndefined();
  });
});
