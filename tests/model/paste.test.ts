import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { addLink, addPeople, addPerson } from '../../shared/model/edits/add.ts';
import { freePlaces } from '../../shared/model/edits/free-room.ts';
import { moveItems } from '../../shared/model/edits/move.ts';
import { type Aim, pastePiece } from '../../shared/model/edits/paste.ts';
import { isEmpty, type Piece, pieceOf, readPiece, renewed, topOf, writePiece } from '../../shared/model/edits/piece.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { cardFrame, contains, overlaps } from '../../shared/model/geometry.ts';
import { newLink } from '../../shared/model/link.ts';
import { newNote } from '../../shared/model/note.ts';
import { newPerson } from '../../shared/model/person.ts';
import { brokenRules, type Project, projectSchema } from '../../shared/model/project.ts';
import { smallProject } from '../support/small-project.ts';

function pasted(project: Project, piece: Piece, aim: Aim = {}): Piece {
  const copy = renewed(piece);
  pastePiece(copy, aim)(project);
  expect(brokenRules(project)).toEqual([]);
  expect(cardsThatOverlap(project)).toEqual([]);
  return copy;
}

function cardsThatOverlap(project: Project): string[] {
  const people = Object.values(project.people);
  return people.flatMap((one, nth) =>
    people
      .slice(nth + 1)
      .filter((other) => overlaps(cardFrame(one.position), cardFrame(other.position)))
      .map((other) => `${one.name} over ${other.name}`),
  );
}

const overTheClipboard = (piece: Piece): Piece => {
  const read = readPiece(writePiece(piece));
  if (!read) throw new Error('the piece was refused');
  return read;
};

const people = (project: Project, name: string) => Object.values(project.people).filter((each) => each.name === name);

describe('pasting a piece of a map', () => {
  it('puts people beside the ones that were copied, with the lines between them and new ids', () => {
    const { project, ana, dana, desk, it: unit } = smallProject();
    const before = structuredClone(project.people);
    const copy = pasted(project, overTheClipboard(pieceOf(project, new Set([ana.id, dana.id]))));
    expect(people(project, 'Ana Duarte').map((each) => each.unit)).toEqual([desk.id, desk.id]);
    expect(people(project, 'Dana Whitfield').map((each) => each.unit)).toEqual([unit.id, unit.id]);
    expect(Object.values(project.links)).toHaveLength(2);
    expect(topOf(copy)).toHaveLength(2);
    expect(project.people).toMatchObject(before);
  });

  it('leaves a line behind whose other end was not copied', () => {
    const { project, ana } = smallProject();
    expect(pieceOf(project, new Set([ana.id])).links).toEqual([]);
  });

  it('copies a unit with its people, and pastes it where nothing is', () => {
    const { project, desk } = smallProject();
    const copy = pasted(project, pieceOf(project, new Set([desk.id])));
    const [unit] = copy.units;
    const frame = unit && project.units[unit.id]?.frame;
    expect(frame && overlaps(frame, project.units[desk.id]?.frame ?? desk.frame)).toBe(false);
    expect(people(project, 'Ana Duarte').map((each) => each.unit)).toEqual([desk.id, unit?.id]);
    const house = unit && project.organisations[unit.organisation]?.frame;
    expect(frame && house && contains(house, frame)).toBe(true);
    expect(topOf(copy)).toEqual([unit?.id]);
  });

  it('makes a copy of our organisation one of the others', () => {
    const { project, ours, ana, me } = { ...smallProject(), me: undefined };
    pasted(project, pieceOf(project, new Set([ours.id])));
    const sides = Object.values(project.organisations).map(({ side }) => side);
    expect(sides.sort()).toEqual(['other', 'ours', 'partner']);
    expect(project.me).toBe(me);
    expect(people(project, ana.name)).toHaveLength(2);
  });

  it('finds the organisation and unit of the same name in another project', () => {
    const [from, to] = [smallProject(), smallProject()];
    const copy = pasted(to.project, overTheClipboard(pieceOf(from.project, new Set([from.dana.id]))));
    const id = topOf(copy)[0] as PersonId;
    expect(to.project.people[id]).toMatchObject({ organisation: to.partner.id, unit: to.it.id });
  });

  it('goes to the side it came from where nothing has its name', () => {
    const [from, to] = [smallProject(), smallProject()];
    from.partner.name = 'Somewhere else';
    from.it.name = 'Another team';
    const copy = pasted(to.project, pieceOf(from.project, new Set([from.dana.id])));
    const person = to.project.people[topOf(copy)[0] as PersonId];
    expect(person?.organisation).toBe(to.partner.id);
    expect(person?.unit).toBeUndefined();
  });

  it('goes into the chosen unit', () => {
    const { project, ana, partner, it: unit } = smallProject();
    const copy = pasted(project, pieceOf(project, new Set([ana.id])), {
      place: { organisation: partner.id, unit: unit.id },
    });
    expect(project.people[topOf(copy)[0] as PersonId]).toMatchObject({ organisation: partner.id, unit: unit.id });
  });

  it('stands people in rows where the chosen place is too narrow for the way they stood', () => {
    const { project, ours, ana, it: unit, partner } = smallProject();
    for (let nth = 1; nth < 8; nth += 1)
      addPerson(newPerson(ours.id, `Person ${nth}`, { x: 20 + nth * 240, y: 500 }))(project);
    const all = Object.values(project.people).filter((each) => each.organisation === ours.id);
    const copy = pasted(project, pieceOf(project, new Set(all.map(({ id }) => id))), {
      place: { organisation: partner.id, unit: unit.id },
    });
    const frame = project.units[unit.id]?.frame ?? unit.frame;
    expect(copy.people.every(({ id }) => contains(frame, project.people[id]?.position ?? { x: 0, y: 0 }))).toBe(true);
    expect(ana.unit).toBeDefined();
  });

  it('comes back to its old place after it was cut', () => {
    const { project, ana } = smallProject();
    const piece = overTheClipboard(pieceOf(project, new Set([ana.id])));
    removeItems(new Set([ana.id]))(project);
    pasted(project, piece);
    expect(people(project, 'Ana Duarte')[0]?.position).toEqual(ana.position);
  });

  it('pastes the same again and again without covering anybody', () => {
    const { project, ana, dana } = smallProject();
    const link = newLink(ana.id, dana.id, 'counterpart');
    addLink(link)(project);
    const piece = pieceOf(project, new Set([ana.id, dana.id]));
    for (let times = 0; times < 20; times += 1) pasted(project, piece);
    expect(Object.keys(project.people)).toHaveLength(42);
    expect(Object.keys(project.links)).toHaveLength(42);
  });

  it('keeps a note off the cards, in the middle of what is seen', () => {
    const { project, ana } = smallProject();
    const note = newNote('Ask Dana', { x: 5000, y: 5000, width: 180, height: 100 });
    project.notes[note.id] = note;
    const copy = pasted(project, pieceOf(project, new Set([note.id])), { middle: ana.position });
    const frame = project.notes[copy.notes[0]?.id ?? note.id]?.frame ?? note.frame;
    expect(overlaps(frame, cardFrame(ana.position))).toBe(false);
    expect(frame.x).toBeLessThan(2000);
  });

  it('keeps what a newer Accord wrote on a person', () => {
    const { project, ana } = smallProject();
    Object.assign(ana, { birthday: '1 May' });
    const [person] = overTheClipboard(pieceOf(project, new Set([ana.id]))).people;
    expect(person).toMatchObject({ birthday: '1 May' });
  });

  it('stays on the map at its farthest corner, where it can still be saved', () => {
    const { project, ana, desk } = smallProject();
    for (const by of [9_999_999, -19_999_998]) {
      moveItems(new Set([ana.id]), { x: by, y: by })(project);
      const copy = renewed(pieceOf(project, new Set([ana.id, desk.id])));
      pastePiece(copy, {})(project);
      addPeople(freePlaces(project, ana, 3).map((at) => newPerson(ana.organisation, 'New', at)))(project);
      expect(projectSchema.safeParse(project).error).toBeUndefined();
    }
  });
});

describe('what some program left on the clipboard', () => {
  it('is refused when anything in it is unsound', () => {
    const { project, ana, dana } = smallProject();
    const piece = pieceOf(project, new Set([ana.id, dana.id]));
    const [first, second] = piece.people;
    const unsound: unknown[] = [
      null,
      [],
      {},
      { ...piece, version: 2 },
      { ...piece, people: 'nobody' },
      { ...piece, homes: { organisations: [], units: [] } },
      { ...piece, people: [{ ...first, name: 7 }] },
      { ...piece, people: [{ ...first, position: { x: 1e9, y: 0 } }] },
      { ...piece, people: [first] },
      { ...piece, people: [{ ...first, organisation: second?.organisation }, second] },
      { ...piece, more: '<b>html</b>' },
    ];
    for (const each of unsound) expect(readPiece(JSON.stringify(each))).toBeUndefined();
    expect(readPiece('<html>')).toBeUndefined();
    expect(readPiece(JSON.stringify(piece))).toBeDefined();
  });

  it('is nothing when nothing but a line was selected', () => {
    const { project, link } = smallProject();
    expect(isEmpty(pieceOf(project, new Set([link.id])))).toBe(true);
  });
});
