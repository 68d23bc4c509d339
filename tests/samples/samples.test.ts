import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import { cardFrame, overlaps } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { samples } from '../support/places.ts';

function sample(name: string): Project {
  const read = parseProject(readFileSync(join(samples, `${name}.accord`)));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.project;
}

const all = [
  'one-card',
  'consultants-and-managers',
  'templates/blank',
  'templates/library-and-it',
  'templates/b2b-account',
  'templates/net-map-workshop',
];

test.each(all)('in %s no card lies on another, and every card lies in its ground', (name) => {
  const project = sample(name);
  const people = Object.values(project.people);
  for (const [index, person] of people.entries()) {
    const card = cardFrame(person.position);
    for (const other of people.slice(index + 1))
      expect(overlaps(card, cardFrame(other.position)), `${person.name} and ${other.name}`).toBe(false);
    const ground = person.unit ? project.units[person.unit]?.frame : project.organisations[person.organisation]?.frame;
    if (!ground) throw new Error(`${person.name} is nowhere`);
    expect(card.x).toBeGreaterThanOrEqual(ground.x);
    expect(card.y).toBeGreaterThanOrEqual(ground.y);
    expect(card.x + card.width).toBeLessThanOrEqual(ground.x + ground.width);
    expect(card.y + card.height).toBeLessThanOrEqual(ground.y + ground.height);
  }
});

describe('One Card', () => {
  test('is complete: judgements, vision, gains and pains, story, and me', () => {
    const project = sample('one-card');
    for (const person of Object.values(project.people)) {
      expect(person.attitude?.current, person.name).toBeDefined();
      expect(person.tower?.value, person.name).toBeDefined();
    }
    expect(project.vision.title).toBe('One Card');
    expect(project.value.gains.length).toBeGreaterThan(0);
    expect(project.value.pains.length).toBeGreaterThan(0);
    expect(project.story.steps.length).toBeGreaterThan(1);
    expect(project.me && project.people[project.me]?.name).toBe('Ana Duarte');
  });
});

describe('Consultants and managers', () => {
  const project = sample('consultants-and-managers');
  const named = (name: string) => Object.values(project.people).find((person) => person.name === name);

  test('has 46 consultants and 21 managers, of whom five are senior', () => {
    const people = Object.values(project.people);
    expect(people.filter((person) => person.jobTitle === 'Consultant')).toHaveLength(46);
    expect(people.filter((person) => person.name.startsWith('Manager'))).toHaveLength(21);
    expect(people.filter((person) => person.seniorManagement)).toHaveLength(5);
  });

  test('draws who asks somebody as listening to them', () => {
    const links = Object.values(project.links);
    // "Consultant 01, Consultant 03, 5": 01 asks 03 very often, so 01 listens to 03.
    const [from, to] = [named('Consultant 03')?.id, named('Consultant 01')?.id];
    expect(links.find((link) => link.from === from && link.to === to)).toMatchObject({
      kind: 'influence',
      strength: 3,
    });
    const count = (kind: string) => links.filter((link) => link.kind === kind).length;
    expect(count('reports-to')).toBe(20);
    expect(count('influence')).toBe(190 + 310);
  });
});
