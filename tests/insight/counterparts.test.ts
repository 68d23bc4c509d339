import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessWords } from '../../renderer/panels/counterpart-words.ts';
import { candidatesFor, counterpartGaps, peopleWithCounterpart } from '../../shared/insight/counterparts.ts';
import { pairKey, suggestedPairs } from '../../shared/insight/suggested-pairs.ts';
import { addCounterpart, counterpartPlaceholder, linkCounterparts } from '../../shared/model/edits/counterparts.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { brokenRules, newProject } from '../../shared/model/project.ts';
import { newUnit, type UnitFunction } from '../../shared/model/unit.ts';
import { anyProject } from '../support/any-project.ts';
import { smallProject } from '../support/small-project.ts';

/** A library and a university, to be filled with people by function and job title. */
function twoSides() {
  const library = newOrganisation('City Library', 'ours', { x: 0, y: 0, width: 492, height: 900 });
  const university = newOrganisation('State University', 'partner', { x: 600, y: 0, width: 492, height: 900 });
  const project = newProject('One Card', [library, university]);
  let count = 0;
  const add = (
    side: 'ours' | 'partner',
    name: string,
    does: UnitFunction,
    jobTitle = '',
    more: Partial<Person> = {},
  ) => {
    const organisation = side === 'ours' ? library : university;
    const known = Object.values(project.units).find(
      (each) => each.organisation === organisation.id && each.function === does,
    );
    count += 1;
    const frame = { x: organisation.frame.x, y: count * 100, width: 452, height: 90 };
    const unit = known ?? newUnit(organisation.id, does, frame, { function: does });
    project.units[unit.id] = unit;
    const place = { x: organisation.frame.x, y: count * 100 };
    const person = newPerson(organisation.id, name, place, { unit: unit.id, jobTitle, ...more });
    project.people[person.id] = person;
    return person;
  };
  const names = (people: readonly { person: Person }[]) => people.map(({ person }) => person.name);
  const pairs = (...turnedDown: string[]) =>
    suggestedPairs(project, new Set(turnedDown)).map(({ ours, partner }) => `${ours.name} – ${partner.name}`);
  return { project, library, university, add, names, pairs };
}

describe('the gap list', () => {
  it('names everybody without a counterpart on the other side, by unit and from top to bottom', () => {
    const { project, add } = twoSides();
    const ana = add('ours', 'Ana', 'it');
    add('ours', 'Rosa', 'front-line');
    add('ours', 'Kwame', 'it');
    const dana = add('partner', 'Dana', 'it');
    linkCounterparts([{ from: dana.id, to: ana.id }])(project);
    const [ours, partner] = counterpartGaps(project);
    expect(ours).toMatchObject({ everybody: 3, missing: 2 });
    expect(ours?.units.map(({ unit, people }) => [unit?.name, people.map((each) => each.name)])).toEqual([
      ['it', ['Kwame']],
      ['front-line', ['Rosa']],
    ]);
    expect(partner).toMatchObject({ everybody: 1, missing: 0, units: [] });
  });

  it('does not take a line within one side, or to a third party, for a counterpart', () => {
    const { project, add } = twoSides();
    const [ana, kwame] = [add('ours', 'Ana', 'it'), add('ours', 'Kwame', 'it')];
    const funder = newOrganisation('Funder', 'other', { x: 0, y: 1000, width: 492, height: 320 });
    project.organisations[funder.id] = funder;
    const ines = newPerson(funder.id, 'Ines', { x: 20, y: 1064 });
    project.people[ines.id] = ines;
    for (const other of [kwame, ines]) {
      const link = newLink(ana.id, other.id, 'counterpart');
      project.links[link.id] = link;
    }
    expect(peopleWithCounterpart(project).size).toBe(0);
    expect(counterpartGaps(project).map(({ organisation }) => organisation.name)).toEqual([
      'City Library',
      'State University',
    ]);
  });
});

describe('candidates', () => {
  it('come by function, then by job title, then by rank, then who is free, then by name', () => {
    const { project, add, names } = twoSides();
    const ana = add('ours', 'Ana', 'it', 'Service manager');
    const kwame = add('ours', 'Kwame', 'it');
    add('partner', 'Zoe', 'it', 'Service manager');
    add('partner', 'Yan', 'it', 'Service desk');
    const taken = add('partner', 'Abe', 'it', 'Networks');
    add('partner', 'Ben', 'it', 'Networks');
    add('partner', 'Bea', 'it', 'Networks');
    add('partner', 'Max', 'marketing', 'Service manager');
    add('partner', 'Una', 'marketing', 'Campaigns');
    linkCounterparts([{ from: kwame.id, to: taken.id }])(project);
    expect(names(candidatesFor(project, ana.id, 9))).toEqual(['Zoe', 'Yan', 'Bea', 'Ben', 'Abe', 'Max']);
  });

  it('say in words what speaks for them', () => {
    const { project, add } = twoSides();
    const ana = add('ours', 'Ana', 'it', 'Service manager', { seniorManagement: true });
    add('partner', 'Dana', 'it', 'Manager of the service desk', { seniorManagement: true });
    add('partner', 'Max', 'marketing', 'Service manager');
    expect(candidatesFor(project, ana.id).map(({ why }) => likenessWords(why))).toEqual([
      'both senior management, “manager” and “service” in both job titles',
      'the same job title',
    ]);
  });

  it('come by title alone where the unit does something other, and a rank alone is not enough', () => {
    const { project, add, names } = twoSides();
    const ana = add('ours', 'Ana', 'other', 'Head of events');
    add('partner', 'Dana', 'other', 'Events');
    add('partner', 'Nils', 'other', 'Head of parking');
    expect(names(candidatesFor(project, ana.id))).toEqual(['Dana']);
  });

  it('are nobody for somebody whose job nobody shares', () => {
    const { project, add } = twoSides();
    const ana = add('ours', 'Ana', 'other', '');
    add('partner', 'Dana', 'other', '');
    expect(candidatesFor(project, ana.id)).toEqual([]);
  });

  it('find a placeholder by its name, which is its job', () => {
    const { project, add, names } = twoSides();
    const ana = add('ours', 'Ana', 'other', 'Network engineer');
    add('partner', 'Head of network', 'other', 'Not identified yet', { placeholder: true });
    expect(names(candidatesFor(project, ana.id))).toEqual(['Head of network']);
  });
});

describe('suggested pairs', () => {
  it('are one to one, the most alike first', () => {
    const { add, pairs } = twoSides();
    add('ours', 'Ana', 'it', 'Data architect');
    add('ours', 'Kwame', 'it', 'Systems librarian');
    add('ours', 'Rosa', 'front-line', 'Desk lead');
    add('partner', 'Nils', 'it', 'Identity');
    add('partner', 'Olga', 'it', 'Systems engineer');
    add('partner', 'Priya', 'front-line', 'Desk lead');
    expect(pairs()).toEqual(['Rosa – Priya', 'Kwame – Olga', 'Ana – Nils']);
  });

  it('that were turned down are not made again, and the next best comes in their place', () => {
    const { add, pairs } = twoSides();
    const ana = add('ours', 'Ana', 'it');
    const dana = add('partner', 'Dana', 'it');
    add('partner', 'Nils', 'it');
    expect(pairs()).toEqual(['Ana – Dana']);
    expect(pairs(pairKey(ana.id, dana.id))).toEqual(['Ana – Nils']);
  });

  it('end where everybody has a counterpart', () => {
    const { project, add, pairs } = twoSides();
    add('ours', 'Ana', 'it');
    add('partner', 'Dana', 'it');
    linkCounterparts(suggestedPairs(project).map(({ ours, partner }) => ({ from: ours.id, to: partner.id })))(project);
    expect(pairs()).toEqual([]);
  });

  it('hold for every project: both free, alike, each once, and the same when asked again', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const pairs = suggestedPairs(project);
        const linked = peopleWithCounterpart(project);
        const ids = pairs.flatMap(({ ours, partner }) => [ours.id, partner.id]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { ours, partner, why } of pairs) {
          expect([linked.has(ours.id), linked.has(partner.id)]).toEqual([false, false]);
          expect(candidatesFor(project, ours.id, 99).map(({ person }) => person.id)).toContain(partner.id);
          expect(why.similarity >= 0 && why.similarity <= 1).toBe(true);
          expect(likenessWords(why)).not.toBe('');
        }
        const again = suggestedPairs(structuredClone(project));
        expect(again.map(({ ours, partner }) => pairKey(ours.id, partner.id))).toEqual(
          pairs.map(({ ours, partner }) => pairKey(ours.id, partner.id)),
        );
        linkCounterparts(pairs.map(({ ours, partner }) => ({ from: ours.id, to: partner.id })))(project);
        expect(brokenRules(project)).toEqual([]);
        expect(peopleWithCounterpart(project).size).toBe(linked.size + ids.length);
      }),
    );
  });

  it('are found among 5,000 people without comparing everybody with everybody', () => {
    const { project, library, university } = twoSides();
    const functions = ['it', 'marketing', 'finance', 'front-line'] as const;
    const units = [library, university].flatMap((organisation) =>
      functions.map((does) => newUnit(organisation.id, does, organisation.frame, { function: does })),
    );
    for (const unit of units) project.units[unit.id] = unit;
    for (let nth = 0; nth < 5000; nth += 1) {
      const unit = units[nth % units.length];
      if (!unit) throw new Error('there are units');
      const jobTitle = `Manager ${nth % 7} of area ${nth % 411} and plan ${nth % 97}`;
      const person = newPerson(unit.organisation, `Person ${nth}`, { x: 0, y: nth }, { unit: unit.id, jobTitle });
      project.people[person.id] = person;
    }
    expect(suggestedPairs(project)).toHaveLength(2500);
  });
});

describe('a placeholder for a counterpart', () => {
  it('stands in the unit that does the same, is named after the job, and is linked', () => {
    const { project, university, add } = twoSides();
    const rosa = add('ours', 'Rosa', 'front-line', 'Desk lead');
    const priya = add('partner', 'Priya', 'front-line');
    const placeholder = counterpartPlaceholder(project, rosa);
    if (!placeholder) throw new Error('there is another side');
    expect(placeholder).toMatchObject({ name: 'Desk lead', placeholder: true, organisation: university.id });
    expect(placeholder.unit).toBe(priya.unit);
    addCounterpart(placeholder, rosa.id)(project);
    expect(peopleWithCounterpart(project)).toEqual(new Set([rosa.id, placeholder.id]));
    expect(brokenRules(project)).toEqual([]);
  });

  it('has a name whatever is not known', () => {
    const { project, add } = twoSides();
    const named = (person: Person) => counterpartPlaceholder(project, person)?.name;
    expect(named(add('ours', 'Ana', 'it'))).toBe('Head of IT');
    expect(named(add('ours', 'Kwame', 'other'))).toBe('Counterpart of Kwame');
    expect(named(add('partner', '', 'other'))).toBe('Counterpart of somebody');
  });

  it('is offered to nobody outside the two sides', () => {
    const { project } = smallProject();
    const funder = newOrganisation('Funder', 'other', { x: 0, y: 1000, width: 492, height: 320 });
    project.organisations[funder.id] = funder;
    expect(counterpartPlaceholder(project, newPerson(funder.id, 'Ines', { x: 0, y: 1064 }))).toBeUndefined();
  });
});

describe('accepting', () => {
  it('draws no line twice and none to somebody who is gone', () => {
    const { project, add } = twoSides();
    const [ana, dana] = [add('ours', 'Ana', 'it'), add('partner', 'Dana', 'it')];
    const pair = { from: ana.id, to: dana.id };
    linkCounterparts([pair, pair, { from: dana.id, to: ana.id }])(project);
    expect(Object.values(project.links)).toMatchObject([{ kind: 'counterpart', direction: 'mutual' }]);
    delete project.people[dana.id];
    project.links = {};
    linkCounterparts([pair])(project);
    expect(project.links).toEqual({});
  });
});
