import { describe, expect, it } from 'vitest';
import { addPeople } from '../../shared/model/edits/add.ts';
import { freePlaces } from '../../shared/model/edits/free-room.ts';
import { readNames, writeNames } from '../../shared/model/edits/names.ts';
import { cardFrame, overlaps } from '../../shared/model/geometry.ts';
import { newPerson } from '../../shared/model/person.ts';
import { smallProject } from '../support/small-project.ts';

describe('people as lines of text', () => {
  it('are a name, and a job title after a tab and nothing else', () => {
    const text = '\r\n  Ana Duarte \r\nOmar Haddad\tHead of IT\tIgnored\n\n \t \nSmith, John\n\tSomebody in finance';
    expect(readNames(text, 10)).toEqual({
      count: 4,
      names: [
        { name: 'Ana Duarte', jobTitle: '' },
        { name: 'Omar Haddad', jobTitle: 'Head of IT' },
        { name: 'Smith, John', jobTitle: '' },
        { name: '', jobTitle: 'Somebody in finance' },
      ],
    });
  });

  it('are all counted, and no more of them read than are wanted', () => {
    const { count, names } = readNames('Somebody\n'.repeat(100_000), 5000);
    expect(count).toBe(100_000);
    expect(names).toHaveLength(5000);
  });

  it('are read again as they were written', () => {
    const people = [
      { name: 'Ana Duarte', jobTitle: 'Service\nmanager' },
      { name: 'Omar Haddad', jobTitle: '' },
      { name: '', jobTitle: 'Head of IT' },
    ];
    const { names } = readNames(writeNames(people), 10);
    expect(names).toEqual([{ name: 'Ana Duarte', jobTitle: 'Service manager' }, ...people.slice(1)]);
  });
});

describe('free places', () => {
  it('are as many as are wanted, on nobody, and the other side stays beside them', () => {
    const { project, ours, partner, desk } = smallProject();
    for (const belonging of [{ organisation: ours.id }, { organisation: ours.id, unit: desk.id }]) {
      const places = freePlaces(project, belonging, 300);
      expect(places).toHaveLength(300);
      addPeople(places.map((at) => newPerson(ours.id, 'New', at, { unit: belonging.unit })))(project);
    }
    const cards = Object.values(project.people).map(({ position }) => cardFrame(position));
    expect(cards.some((one, nth) => cards.slice(nth + 1).some((other) => overlaps(one, other)))).toBe(false);
    expect(project.organisations[partner.id]?.frame.y).toBe(0);
  });
});
