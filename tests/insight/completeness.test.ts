import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agedIn } from '../../shared/insight/aged.ts';
import { shareOf } from '../../shared/insight/completeness.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { setPerson, setUnit } from '../../shared/model/edits/set.ts';
import { addValueEntry, placeOnCulture } from '../../shared/model/edits/value.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newCulture } from '../../shared/model/value.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const today = '2026-11-25';
const partsOf = (project = smallProject().project) => findingsOf(project, today).completeness;

describe('what is known of each question', () => {
  test('is counted part by part', () => {
    const { champion, me, support, vision } = partsOf(sampleProject('one-card'));
    expect(champion).toEqual([
      { need: 'qualities', known: 16, needed: 28 },
      { need: 'championTest', known: 3, needed: 3 },
    ]);
    expect(me).toEqual([
      { need: 'me', known: 1, needed: 1 },
      { need: 'answers', known: 10, needed: 10 },
    ]);
    expect(support).toContainEqual({ need: 'approvals', known: 1, needed: 2 });
    expect(vision).toContainEqual({ need: 'readers', known: 2, needed: 3 });
  });

  test('is nothing where nothing was said, and grows with an answer', () => {
    const { project, dana } = smallProject();
    expect(partsOf(project).champion[0]).toEqual({ need: 'qualities', known: 0, needed: 4 });
    setPerson(dana.id, { qualities: { hardWorking: { value: 0, basis: '' } } })(project);
    expect(partsOf(project).champion[0]).toEqual({ need: 'qualities', known: 1, needed: 4 });
  });

  test('counts the places of ours and of the partner between ways of working, and of nobody else', () => {
    const { project, ours, partner } = smallProject();
    const funder = newOrganisation('Funder', 'other', { x: 0, y: 900, width: 400, height: 300 });
    project.organisations[funder.id] = funder;
    const [one, two] = [newCulture('Formal', 'Informal'), newCulture('Written', 'Spoken')];
    for (const culture of [one, two]) addValueEntry('cultures', culture)(project);
    placeOnCulture(one.id, ours.id, 2)(project);
    placeOnCulture(one.id, funder.id, 8)(project);
    const places = () => partsOf(project).worth.find(({ need }) => need === 'cultures');
    expect(places()).toEqual({ need: 'cultures', known: 1, needed: 4 });
    placeOnCulture(one.id, partner.id, 8)(project);
    expect(places()).toEqual({ need: 'cultures', known: 2, needed: 4 });
  });

  test('asks nothing of senior management while nobody is known to be in it', () => {
    const { project, partner } = smallProject();
    expect(partsOf(project).heard).toEqual([{ need: 'listeners', known: 0, needed: 1 }]);
    const boss = newPerson(partner.id, 'Omar', { x: 0, y: 0 }, { seniorManagement: true });
    project.people[boss.id] = boss;
    expect(partsOf(project).heard).toEqual([
      { need: 'listeners', known: 1, needed: 1 },
      { need: 'heard', known: 0, needed: 1 },
    ]);
  });

  test('is never more than what is needed, on any map', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const completeness = findingsOf(project, today).completeness;
        for (const parts of Object.values(completeness)) {
          for (const { known, needed } of parts) {
            expect(needed).toBeGreaterThan(0);
            expect(known).toBeGreaterThanOrEqual(0);
            expect(known).toBeLessThanOrEqual(needed);
          }
          expect(shareOf(parts)).toBeGreaterThanOrEqual(0);
          expect(shareOf(parts)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('judgements that are to be looked at again', () => {
  const reviewed = (project: ReturnType<typeof smallProject>['project'], id: string, day: string) =>
    setPerson(id as never, {
      attitude: { current: 'neutral', basis: '', reviewed: day },
      tower: { value: 3, basis: '', reviewed: '2026-11-01' },
    })(project);

  test('are older than 90 days: those of 90 days are not yet', () => {
    const { project, ana, dana } = smallProject();
    reviewed(project, ana.id, '2026-08-27');
    expect(agedIn(project, today).people).toEqual([]);
    reviewed(project, dana.id, '2026-08-26');
    expect(agedIn(project, today).people).toEqual([{ person: dana.id, what: ['attitude'], since: '2026-08-26' }]);
  });

  test('come oldest first, with units and lines', () => {
    const { project, ana, dana, desk, link } = smallProject();
    reviewed(project, ana.id, '2026-05-01');
    reviewed(project, dana.id, '2026-03-01');
    setUnit(desk.id, { priority: { rank: 2, of: 5, basis: '', reviewed: '2026-02-01' } })(project);
    project.links[link.id] = { ...link, reviewed: '2026-01-01' };
    const aged = agedIn(project, today);
    expect(aged.people.map(({ person }) => person)).toEqual([dana.id, ana.id]);
    expect(aged.units).toEqual([{ unit: desk.id, what: ['priority'], since: '2026-02-01' }]);
    expect(aged.links).toEqual([{ link: link.id, since: '2026-01-01' }]);
  });

  test('count an approval from the day it was given or reviewed, whichever is later', () => {
    const { project, ana, dana } = smallProject();
    const approved = { value: 'approved', basis: '' } as const;
    setPerson(ana.id, { approval: { ...approved, on: '2026-11-20', reviewed: '2026-01-01' } })(project);
    setPerson(dana.id, { approval: { ...approved, on: '2026-05-01' } })(project);
    expect(agedIn(project, today).people).toEqual([{ person: dana.id, what: ['approval'], since: '2026-05-01' }]);
  });

  test('that are equally old come by name, lines by the names of their people', () => {
    const { project, ana, dana, desk, it } = smallProject();
    project.links = {};
    project.units = {};
    const priority = { rank: 1, basis: '', reviewed: '2026-02-01' };
    // A letter before an emoji: by code points it comes first.
    for (const unit of [
      { ...it, name: '\u{1f4da} Shelves' },
      { ...desk, name: '\uff21 Desk' },
    ])
      project.units[unit.id] = { ...unit, priority };
    const [last, first] = [newLink(dana.id, ana.id, 'influence'), newLink(ana.id, dana.id, 'informal')];
    for (const line of [last, first]) project.links[line.id] = { ...line, reviewed: '2026-01-01' };
    const aged = agedIn(project, today);
    expect(aged.units.map(({ unit }) => unit)).toEqual([desk.id, it.id]);
    expect(aged.links.map(({ link }) => link)).toEqual([first.id, last.id]);
  });

  test('say something: a day without a judgement is none, and neither is a judgement without a day', () => {
    const { project, ana, dana } = smallProject();
    setPerson(ana.id, { attitude: { basis: '', reviewed: '2020-01-01' } })(project);
    setPerson(dana.id, { attitude: { current: 'leading', basis: '' } })(project);
    expect(agedIn(project, today).people).toEqual([]);
  });
});
