import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../shared/answers/answer.ts';
import { heardAnswer } from '../../shared/answers/heard-answer.ts';
import { strongestStatement } from '../../shared/answers/voice-words.ts';
import type { PersonId } from '../../shared/base/ids.ts';
import { explainVoice } from '../../shared/insight/explain-voice.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { hearingIn } from '../../shared/insight/hearing.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { network } from '../support/networks.ts';
import { saidAround } from '../support/said-around.ts';
import { sampleProject } from '../support/samples.ts';
import { smallNetwork } from '../support/small-networks.ts';
import { smallProject } from '../support/small-project.ts';

const answerOf = (project: Project): Answer => heardAnswer(project, findingsOf(project, '2026-10-01'));
const statementsOf = ({ short, because, notKnown, next }: Answer) => [
  short,
  ...because,
  ...notKnown,
  ...(next ? [next] : []),
];
const textOf = (answer: Answer): string =>
  statementsOf(answer)
    .map(({ text }) => text)
    .join('\n');
const usual = (project: Project): Project => ({ ...project, view: { ...project.view, listeners: [] } });

describe('who senior management listens to, in words', () => {
  it('names who is heard best, by which way, and what to find out next', () => {
    const answer = answerOf(sampleProject('one-card'));
    expect(answer.short.text).toBe('Helen Ito and Omar Haddad listen most to Dana Whitfield.');
    expect(answer.because.map(({ text }) => text)).toEqual([
      'Omar Haddad listens to Dana Whitfield strongly.',
      'Of our people, nobody is heard, as far as the map says.',
    ]);
    expect(answer.next?.text).toBe(
      'Does Omar Haddad really listen to Dana Whitfield? There is no other way if that relation fails.',
    );
    expect(answer.next?.links).toHaveLength(1);
  });

  it('says so when several are heard equally', () => {
    const project = sampleProject('consultants-and-managers');
    const answer = answerOf(project);
    expect(answer.short.text).toBe(
      'The senior management of Managers listens most to Manager 02, Manager 07 and Manager 21, to all of them alike.',
    );
    const named = answer.short.people.map((id) => project.people[id]?.name);
    expect(named.slice(0, 3)).toEqual(['Manager 02', 'Manager 07', 'Manager 21']);
    expect(answer.short.links.length).toBeGreaterThan(3);
  });

  it('gives nobody outside the group a place who is not heard', () => {
    const { project, partner, dana } = smallProject();
    const [omar, bea] = ['Omar', 'Bea'].map((name) => newPerson(partner.id, name, { x: 0, y: 0 }));
    if (!omar || !bea) throw new Error('two were added');
    project.people = { [dana.id]: dana, [omar.id]: omar, [bea.id]: bea };
    const line = newLink(dana.id, omar.id, 'influence');
    project.links = { [line.id]: line };
    project.view.listeners = [dana.id, omar.id];
    const said = answerOf(project).because.map(({ text }) => text);
    expect(said).toContain('Of those who do not belong to this group, nobody is heard, as far as the map says.');
    expect(said.join()).not.toContain('Bea');
  });

  it('says that it is not known when nobody is there, nobody is senior or no line is drawn', () => {
    const partner = newOrganisation('University', 'partner', { x: 600, y: 0, width: 400, height: 300 });
    const ours = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 400, height: 300 });
    const project = newProject('One Card', [ours, partner]);
    expect(answerOf(project).short.text).toBe('Not known yet: there is nobody on the map.');
    const dana = newPerson(partner.id, 'Dana', { x: 0, y: 0 });
    const withDana = { ...project, people: { [dana.id]: dana } };
    expect(answerOf(withDana).short.text).toBe('Not known yet: nobody is marked as senior management of University.');
    const senior = { ...dana, seniorManagement: true };
    const alone = { ...project, people: { [dana.id]: senior } };
    expect(answerOf(alone).short.text).toBe(
      'Not known yet: there is nobody on the map who could be heard by the senior management of University.',
    );
    const ana = newPerson(ours.id, 'Ana', { x: 0, y: 0 });
    const two = answerOf({ ...project, people: { [dana.id]: senior, [ana.id]: ana } });
    expect(two.short.text).toBe(
      'Not known yet: no line on the map says to whom the senior management of University listens.',
    );
    expect(two.next?.text).toBe('To whom does Dana listen?');
  });

  it('tells a way of three steps from the one who is heard', () => {
    const { project, seniors, idOf } = network('high-tech-managers');
    const explanation = explainVoice(hearingIn(project), seniors, idOf('Manager 01'));
    const three = explanation.ways.find(({ route }) => route.steps.length === 3);
    if (!three) throw new Error('Manager 02 hears Manager 01 in three steps');
    expect(strongestStatement(project, { ...explanation, ways: [three] }).text).toMatch(
      /^Manager \d\d listens to Manager 01 strongly, Manager \d\d listens to Manager \d\d strongly, and Manager 02 listens to Manager \d\d strongly\.$/,
    );
  });

  it('is a sentence without decimals on any map, and lights up only what is on it', () => {
    fc.assert(
      fc.property(fc.oneof(smallNetwork, anyProject), fc.boolean(), (project, isUsual) => {
        const everybody = Object.keys(project.people) as PersonId[];
        const asked = isUsual
          ? usual(project)
          : { ...project, view: { ...project.view, listeners: everybody.slice(0, 3) } };
        const answer = answerOf(asked);
        expect(answer.short.text).not.toBe('');
        expect(saidAround(asked)(textOf(answer))).not.toMatch(/undefined|NaN|\d[.,]\d|%/);
        for (const { people, links } of statementsOf(answer)) {
          expect(people.every((id) => Object.hasOwn(project.people, id))).toBe(true);
          expect(links.every((id) => Object.hasOwn(project.links, id))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
