import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../renderer/store/history.ts';
import { pairsToOffer, standardPairOf, standardPairs } from '../../shared/answers/culture-pairs.ts';
import { pairName, positionWords } from '../../shared/answers/culture-words.ts';
import { worthAnswer } from '../../shared/answers/worth-answer.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { cultureFinding, distanceBetween, sideOfFarthest, worthFindings } from '../../shared/insight/worth.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { addValueEntry, placeOnCulture, removeValueEntry, setValueEntry } from '../../shared/model/edits/value.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import type { Project } from '../../shared/model/project.ts';
import { newCulture, newGain, newPain } from '../../shared/model/value.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const answer = (project: Project) => worthAnswer(project, findingsOf(project, '2026-11-24'));
const texts = (statements: readonly { text: string }[]) => statements.map(({ text }) => text);

/** A small project with a pair on which ours and the partner stand so. */
function withPair(ours: number | undefined, theirs: number | undefined, left = 'Formal', right = 'Informal') {
  const small = smallProject();
  const culture = newCulture(left, right);
  addValueEntry('cultures', culture)(small.project);
  placeOnCulture(culture.id, small.ours.id, ours)(small.project);
  placeOnCulture(culture.id, small.partner.id, theirs)(small.project);
  return { ...small, culture };
}

describe('how far two organisations are apart', () => {
  test('is a word, and not known while one of them is not placed', () => {
    const words = [0, 1, 2, 3, 5, 6, 10].map((theirs) => distanceBetween(0, theirs));
    expect(words).toEqual(['same', 'close', 'close', 'apart', 'apart', 'far-apart', 'far-apart']);
    expect(distanceBetween(undefined, 5)).toBe('not-known');
    expect(distanceBetween(5, undefined)).toBe('not-known');
  });

  test('is the same from both sides, and a difference only from three steps on', () => {
    const ten = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(ten, ten, (ours, theirs) => {
        const { project } = withPair(ours, theirs);
        const [found] = worthFindings(project).cultures;
        expect(found?.partners[0]?.distance).toBe(distanceBetween(theirs, ours));
        expect(found?.differs).toBe(Math.abs(ours - theirs) >= 3);
        expect(found && sideOfFarthest(found)).toBe(ours === theirs ? undefined : theirs < ours ? 'left' : 'right');
      }),
    );
  });

  test('decides the order of the pairs: the farthest first, not known last, else as entered', () => {
    const { project, ours, partner } = smallProject();
    const places: [string, number | undefined, number][] = [
      ['unknown', undefined, 9],
      ['close', 4, 5],
      ['far', 0, 9],
      ['as far', 10, 1],
    ];
    for (const [left, own, their] of places) {
      const culture = newCulture(left, 'x');
      addValueEntry('cultures', culture)(project);
      placeOnCulture(culture.id, ours.id, own)(project);
      placeOnCulture(culture.id, partner.id, their)(project);
    }
    const named = new Map(project.value.cultures.map(({ id, left }) => [id, left]));
    expect(worthFindings(project).cultures.map(({ culture }) => named.get(culture))).toEqual([
      'far',
      'as far',
      'close',
      'unknown',
    ]);
  });

  test('of several partners the one who is farthest counts, whoever is not placed', () => {
    const { project, culture } = withPair(2, 3);
    const far = newOrganisation('Ministry', 'partner', { x: 0, y: 900, width: 400, height: 300 });
    const unplaced = newOrganisation('Foundation', 'partner', { x: 500, y: 900, width: 400, height: 300 });
    for (const each of [far, unplaced]) project.organisations[each.id] = each;
    placeOnCulture(culture.id, far.id, 9)(project);
    const [found] = worthFindings(project).cultures;
    expect(found?.farthest.map(({ partner }) => partner)).toEqual([far.id]);
    expect(found?.partners.map(({ distance }) => distance)).toEqual(['not-known', 'far-apart', 'close']);
    expect(texts(answer(project).because)).toContain(
      'Formal or informal? Library: clearly formal. Foundation: not placed yet. Ministry: clearly informal. University: rather formal. Of those who are placed, Ministry is farthest from us; here we are far apart.',
    );
  });
});

test('of several partners who are equally far all are named, and sentences are proposed only if they are on one side', () => {
  const { project, culture } = withPair(5, 0);
  const second = newOrganisation('Ministry', 'partner', { x: 0, y: 900, width: 400, height: 300 });
  const third = newOrganisation('Foundation', 'partner', { x: 500, y: 900, width: 400, height: 300 });
  for (const each of [second, third]) project.organisations[each.id] = each;
  placeOnCulture(culture.id, third.id, 6)(project);
  const found = () => cultureFinding(project, project.value.cultures[0] ?? culture);
  const said = () => texts(answer(project).because).join();
  placeOnCulture(culture.id, second.id, 10)(project);
  expect(said()).toContain('Ministry and University are farthest from us, both alike; here we are apart.');
  expect(sideOfFarthest(found())).toBeUndefined();
  placeOnCulture(culture.id, second.id, 0)(project);
  expect(sideOfFarthest(found())).toBe('left');
  placeOnCulture(culture.id, third.id, 0)(project);
  expect(said()).toContain('Foundation, Ministry and University are farthest from us, all alike; here we are apart.');
  placeOnCulture(culture.id, third.id, undefined)(project);
  expect(said()).toContain('Of those who are placed, Ministry and University are farthest from us, both alike;');
});

test('where somebody stands is said in words, and not placed is not the middle', () => {
  const pair = { left: 'Formal', right: 'Informal' };
  expect([0, 2, 4, 5, 6, 8, 10].map((position) => positionWords(pair, position))).toEqual([
    'wholly formal',
    'clearly formal',
    'rather formal',
    'in between',
    'rather informal',
    'clearly informal',
    'wholly informal',
  ]);
  expect(positionWords(pair, undefined)).toBe('not placed yet');
  expect(positionWords({ left: ' ', right: '' }, 0)).toBe('wholly the left end');
  expect(pairName({ left: '', right: ' ' })).toBe('a pair without words');
});

describe('the answer', () => {
  test('of One Card names who gains first, then what it costs whom and that there are plans', () => {
    const said = answer(sampleProject('one-card'));
    expect(said.short.text).toBe(
      'It is worth it for Students, Citizens and Both help desks. It costs Front line and Digital services something, and there is a plan for each.',
    );
    expect(said.because[0]?.text).toBe('Students: Borrow in the city with the card they already carry.');
    expect(said.because.at(-1)?.text).toBe(
      'Holds the deadline or takes the time to do it right? City Library: rather holds the deadline. State University: clearly takes the time to do it right. Here they are apart.',
    );
    expect(said.notKnown).toEqual([]);
    expect(said.next).toBeUndefined();
  });

  test('shows the people of the unit that a pain is about', () => {
    const project = sampleProject('one-card');
    const pain = answer(project).because.find(({ text }) => text.startsWith('Front line'));
    expect(pain?.people.map((id) => project.people[id]?.name).sort()).toEqual(['Branch staff', 'Rosa Klein']);
  });

  test('says which plan and which expectation is missing in the consultants', () => {
    const said = answer(sampleProject('consultants-and-managers'));
    expect(said.short.text).toContain('and there is no plan yet for Back office.');
    expect(texts(said.notKnown)).toEqual([
      'What our plan is for what it costs this team: Back office.',
      'What to expect from this difference: “Cautious or experimental”.',
    ]);
    expect(said.next?.text).toContain('Back office');
  });

  test('of a project with nothing in it is that nothing is known, and what to do first', () => {
    const said = answer(smallProject().project);
    expect(said.short.text).toBe('Not known yet: nobody has written down who gains from it.');
    expect(said.next?.text).toBe('Ask one group of users what they would gain.');
  });

  test('leads step by step until everything is there', () => {
    const { project, culture, ours, partner } = withPair(undefined, undefined);
    const next = () => answer(project).next?.text;
    const gain = newGain();
    addValueEntry('gains', { ...gain, group: 'Students' })(project);
    expect(next()).toBe('Ask them what they gain: Students.');
    expect(answer(project).short.text).toContain('not what they gain');
    setValueEntry('gains', gain.id, { gain: 'One card' })(project);
    expect(next()).toBe('Ask the teams who will do the work what it costs them.');
    const pain = newPain();
    addValueEntry('pains', pain)(project);
    expect(next()).toBe('Agree on a plan with the team whom it costs something: one of our teams.');
    setValueEntry('pains', pain.id, { plan: 'More people' })(project);
    expect(next()).toBe('Find out where both organisations stand here: “Formal or informal”.');
    placeOnCulture(culture.id, ours.id, 1)(project);
    expect(texts(answer(project).notKnown)).toEqual(['Where University stands here: “Formal or informal”.']);
    placeOnCulture(culture.id, partner.id, 9)(project);
    expect(next()).toContain('what to expect');
    setValueEntry('cultures', culture.id, { expect: 'Coffee' })(project);
    expect(next()).toBe('Decide what we will do here: “Formal or informal”.');
    setValueEntry('cultures', culture.id, { response: 'Drink it' })(project);
    expect(next()).toContain('in one sentence');
    project.value.defence = 'One card.';
    expect(next()).toBeUndefined();
  });

  test('of thousands of entries, and of many alike, is short and says nothing twice', () => {
    const { project } = smallProject();
    for (let nth = 0; nth < 5000; nth += 1) {
      project.value.gains.push({ ...newGain(), group: `Group ${nth}`, gain: 'The same' });
      project.value.pains.push({ ...newPain(), team: 'Desk', pain: 'Calls' });
    }
    const said = answer(project);
    expect(said.short.text).toBe(
      'It is worth it for Group 0, Group 1, Group 2, Group 3 and 4996 more. It costs Desk something, and there is no plan for that yet.',
    );
    expect(said.because.length).toBeLessThan(30);
    expect(texts(said.because)).toContain('And 4988 more gains.');
    for (const list of [said.because, said.notKnown]) expect(new Set(texts(list)).size).toBe(list.length);
  });

  test('keeps the name of a team whose unit is taken away', () => {
    const { project, desk } = smallProject();
    addValueEntry('pains', { ...newPain(), unit: desk.id, team: 'Desk', pain: 'Calls' })(project);
    setValueEntry('pains', project.value.pains[0]?.id ?? newPain().id, { plan: '' })(project);
    const renamed = project.units[desk.id];
    if (renamed) renamed.name = 'Service desk';
    expect(answer(project).short.text).not.toContain('It costs Desk');
    expect(texts(answer(project).because)).toContain('Service desk: Calls. There is no plan for it yet.');
    removeItems(new Set([desk.id]))(project);
    expect(texts(answer(project).because)).toContain('Desk: Calls. There is no plan for it yet.');
  });
});

describe('the pairs that are offered', () => {
  test('are the five, less those that are there, whichever end is left', () => {
    expect(standardPairs).toHaveLength(5);
    expect(pairsToOffer([]).map(pairName)).toContain('Formal or informal');
    expect(pairsToOffer([newCulture('informal', ' FORMAL')]).map(pairName)).not.toContain('Formal or informal');
    expect(pairsToOffer(sampleProject('one-card').value.cultures)).toHaveLength(4);
  });

  test('propose for a partner on one side what they propose on the other when the ends are swapped', () => {
    const [formal, swapped] = [
      standardPairOf(newCulture('Formal', 'Informal')),
      standardPairOf(newCulture('Informal', 'Formal')),
    ];
    expect(swapped?.partnerLeft).toEqual(formal?.partnerRight);
    expect(standardPairOf(newCulture('Quick', 'Slow'))).toBeUndefined();
  });
});

describe('a change of what it is worth', () => {
  test('that alters nothing is no step', () => {
    const { project, culture, ours } = withPair(3, 8);
    expect(applyChange(project, placeOnCulture(culture.id, ours.id, 3))).toBeUndefined();
    expect(applyChange(project, setValueEntry('cultures', culture.id, { left: 'Formal' }))).toBeUndefined();
    expect(applyChange(project, removeValueEntry('gains', newGain().id))).toBeUndefined();
  });

  test('takes an organisation off the line and the others stay', () => {
    const { project, culture, ours, partner } = withPair(3, 8);
    const done = applyChange(project, placeOnCulture(culture.id, ours.id, undefined));
    expect(done?.project.value.cultures[0]?.positions).toEqual([{ organisation: partner.id, value: 8 }]);
  });
});
