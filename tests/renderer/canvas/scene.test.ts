import { describe, expect, test } from 'vitest';
import { itemAt, lineAt, personAt } from '../../../renderer/canvas/hits.ts';
import { keyboardOrder } from '../../../renderer/canvas/keyboard-order.ts';
import { liftedBy } from '../../../renderer/canvas/lifted.ts';
import { mountedIn } from '../../../renderer/canvas/mounted.ts';
import { Scene } from '../../../renderer/canvas/scene.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { newLink } from '../../../shared/model/link.ts';
import type { Project } from '../../../shared/model/project.ts';
import { viewSchema } from '../../../shared/model/view.ts';
import { lookOf } from '../../../shared/picture/look.ts';
import { largeProject } from '../../bench/large-project.ts';
import { sampleProject } from '../../support/samples.ts';

const sceneOf = (project: Project, before?: Scene) => new Scene(project, lookOf(project, '2026-11-25'), [], before);
const oneCard = sampleProject('one-card');
const person = (name: string) => {
  const found = Object.values(oneCard.people).find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in One Card`);
  return found;
};
const nothing = { selection: new Set<string>(), touched: null, cursor: null, lit: new Set<string>() };

describe('what is at a place of the map', () => {
  const scene = sceneOf(oneCard);

  test('is the person whose card is there, over the unit and the organisation', () => {
    const { id, unit, organisation, position } = person('Dana Whitfield');
    expect(itemAt(scene, { x: position.x + 100, y: position.y + 40 }, 8)).toBe(id);
    expect(itemAt(scene, { x: position.x - 8, y: position.y + 60 }, 1)).toBe(unit);
    const ground = oneCard.organisations[organisation];
    expect(itemAt(scene, { x: (ground?.frame.x ?? 0) + 5, y: (ground?.frame.y ?? 0) + 5 }, 1)).toBe(organisation);
    expect(itemAt(scene, { x: -5000, y: -5000 }, 8)).toBeUndefined();
  });

  test('is a line where it runs, within reach and not beyond', () => {
    const link = Object.values(oneCard.links).find(({ kind }) => kind === 'conflict');
    const middle = link && scene.routes.around(link)?.middle;
    if (!link || !middle) throw new Error('One Card has a line of conflict');
    expect(lineAt(scene, { x: middle.x, y: middle.y + 6 }, 8)).toBe(link.id);
    expect(lineAt(scene, { x: middle.x, y: middle.y + 12 }, 8)).toBeUndefined();
  });

  test('is nobody whom the filter hides', () => {
    const map = viewSchema.parse({ filter: { roles: ['champion'] } });
    const filtered = sceneOf({ ...oneCard, view: { ...oneCard.view, map } });
    const { position } = person('Nils Aalto');
    expect(personAt(scene, { x: position.x + 9, y: position.y + 9 })).toBe(person('Nils Aalto').id);
    expect(personAt(filtered, { x: position.x + 9, y: position.y + 9 })).toBeUndefined();
  });
});

describe('the order in which the keyboard goes through the map', () => {
  const order = keyboardOrder(oneCard, lookOf(oneCard, '2026-11-25'));

  test('has everything once', () => {
    const { people, units, organisations, links, notes } = oneCard;
    const all = [people, units, organisations, links, notes].flatMap((records) => Object.keys(records));
    expect([...order].sort()).toEqual(all.sort());
  });

  test('is organisation, unit, person, and then the lines of that person', () => {
    const ana = person('Ana Duarte');
    const at = order.indexOf(ana.id);
    expect(order.indexOf(ana.organisation)).toBeLessThan(order.indexOf(ana.unit ?? ''));
    expect(order.indexOf(ana.unit ?? '')).toBeLessThan(at);
    const next = Object.values(oneCard.links).find(({ id }) => id === order[at + 1]);
    expect([next?.from, next?.to]).toContain(ana.id);
  });
});

describe('what the browser is given as elements', () => {
  const project = largeProject(5000);
  const scene = sceneOf(project);
  const [first] = scene.people;
  if (!first) throw new Error('there are people');
  const near = { x: first.position.x - 50, y: first.position.y - 50, width: 1200, height: 800 };
  const all = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };

  test('is what is in view, with the ground it stands on', () => {
    const mounted = mountedIn(scene, near, nothing);
    expect(mounted.has(first.id)).toBe(true);
    expect(mounted.has(first.organisation)).toBe(true);
    expect(mounted.size).toBeLessThan(250);
  });

  test('is next to nothing when one looks at 5,000 people at once', () => {
    expect(mountedIn(scene, all, nothing).size).toBeLessThan(10);
  });

  test('is always what somebody handles', () => {
    const [far] = scene.people.slice(-1);
    const [link] = scene.links;
    const handled = { ...nothing, selection: new Set([far?.id ?? '']), touched: link?.id ?? null };
    const mounted = mountedIn(scene, near, handled);
    expect(mounted.has(far?.id ?? '')).toBe(true);
    expect(mounted.has(link?.id ?? '')).toBe(true);
  });

  test('stays small when everybody is chosen', () => {
    const selection = new Set<string>(scene.people.map(({ id }) => id));
    expect(mountedIn(scene, all, { ...nothing, selection }).size).toBeLessThan(200);
  });
});

describe('what a drag takes along', () => {
  test('is everything that lies on a moved organisation, and the lines at it', () => {
    const scene = sceneOf(oneCard);
    const ours = Object.values(oneCard.organisations).find(({ side }) => side === 'ours');
    const lifted = liftedBy(scene, new Set([ours?.id ?? '']));
    const people = scene.people.filter(({ organisation }) => organisation === ours?.id);
    expect(people.length).toBeGreaterThan(3);
    expect(people.every(({ id }) => lifted.ids.has(id))).toBe(true);
    const isOurs = (id: PersonId) => oneCard.people[id]?.organisation === ours?.id;
    const across = scene.links.filter(({ from, to }) => isOurs(from) !== isOurs(to));
    expect(lifted.stretched.map(({ id }) => id).sort()).toEqual(across.map(({ id }) => id).sort());
  });
});

describe('the routes of a scene', () => {
  test('are kept while nobody moves, and found again when somebody does', () => {
    const scene = sceneOf(oneCard);
    const { id, position } = person('Dana Whitfield');
    const renamed = { ...oneCard, people: { ...oneCard.people, [id]: { ...person('Dana Whitfield'), name: 'D' } } };
    expect(sceneOf(renamed, scene).routes).toBe(scene.routes);
    const moved = { ...person('Dana Whitfield'), position: { x: position.x + 8, y: position.y } };
    expect(sceneOf({ ...oneCard, people: { ...oneCard.people, [id]: moved } }, scene).routes).not.toBe(scene.routes);
  });

  test('of parallel lines between two people stay apart', () => {
    const [a, b] = [person('Ana Duarte'), person('Rosa Klein')];
    const links = (['influence', 'works-with', 'informal', 'conflict'] as const).map((kind) =>
      newLink(a.id, b.id, kind),
    );
    const project = { ...oneCard, links: Object.fromEntries(links.map((link) => [link.id, link])) };
    const { routes } = sceneOf(project);
    const middles = links.map((link) => routes.around(link)?.middle ?? { x: 0, y: 0 });
    for (const [index, middle] of middles.entries())
      for (const other of middles.slice(index + 1))
        expect(Math.hypot(middle.x - other.x, middle.y - other.y)).toBeGreaterThan(8);
  });
});
