import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/answers/answer.ts';
import { answersOf, mostUseful } from '../../shared/answers/answers.ts';
import { checklistText } from '../../shared/answers/checklist.ts';
import { insightData } from '../../shared/answers/insight-data.ts';
import { insightDataSchema } from '../../shared/answers/insight-schema.ts';
import { insightText } from '../../shared/answers/insight-text.ts';
import { togetherAnswer } from '../../shared/answers/together-answer.ts';
import { agedStatements, notAssessedStatement, unknownAnswer } from '../../shared/answers/unknown-answer.ts';
import { visionAnswer } from '../../shared/answers/vision-answer.ts';
import { type EntryId, newId, type UnitId } from '../../shared/base/ids.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { saidAround } from '../support/said-around.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const today = '2026-11-25';

function allAnswers(project: Project): Answer[] {
  const findings = findingsOf(project, today);
  const answers = answersOf(project, findings);
  return [...Object.values(answers), togetherAnswer(project, findings), unknownAnswer(project, findings, answers)];
}

const textsOf = ({ question, short, because, notKnown, next }: Answer): string[] => [
  question,
  ...[short, ...because, ...notKnown, ...(next ? [next] : [])].map(({ text }) => text),
];

describe('every question has an answer', () => {
  const small = smallProject();
  const maps: [string, Project][] = [
    ['an empty map', { ...small.project, people: {}, links: {}, units: {} }],
    ['a map without lines', { ...small.project, links: {} }],
    ['a map without anybody of the partner', only('ours')],
    ['a map without anybody of ours', only('partner')],
    ['a map on which everybody is senior management', everybodySenior()],
    ['One Card', sampleProject('one-card')],
    ['consultants and managers', sampleProject('consultants-and-managers')],
  ];

  test.each(maps)('on %s', (_name, project) => {
    for (const answer of allAnswers(project))
      for (const text of textsOf(answer)) expect(text).toMatch(/^[\p{L}\d“‘[(].*[.?!”:)]$/su);
  });

  test('on any map, in sentences without decimals and without a value that is not there', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const around = saidAround(project);
        for (const text of allAnswers(project).flatMap(textsOf)) {
          expect(text.trim().length).toBeGreaterThan(3);
          expect(around(text)).not.toMatch(/NaN|undefined|Infinity|\d\.\d|%/);
        }
      }),
      { numRuns: 100 },
    );
  });

  function only(side: 'ours' | 'partner'): Project {
    const { project, ana, dana } = smallProject();
    return { ...project, links: {}, people: side === 'ours' ? { [ana.id]: ana } : { [dana.id]: dana } };
  }

  function everybodySenior(): Project {
    const { project } = smallProject();
    for (const person of Object.values(project.people)) person.seniorManagement = true;
    return project;
  }
});

describe('what to find out next', () => {
  test('is the next step of the three questions that are answered least', () => {
    const project = sampleProject('one-card');
    const findings = findingsOf(project, today);
    const useful = mostUseful(answersOf(project, findings), findings);
    expect(useful.map(({ question }) => question)).toEqual(['vision', 'champion', 'support']);
  });

  test('is a checklist to take along, with a box before each line', () => {
    const project = sampleProject('one-card');
    const findings = findingsOf(project, today);
    const text = checklistText(project, findings, answersOf(project, findings));
    expect(text.split('\n')[0]).toBe('One Card: City Library and University IT: to find out');
    expect(text).toContain('First of all\n[ ] Ask one more reader');
    expect(text).toContain('[ ] Who is the Head of networks of State University?');
  });

  test('names judgements nobody has looked at for long, and who has not been judged', () => {
    const project = sampleProject('one-card');
    expect(agedStatements(project, { day: today })).toEqual([]);
    const later = agedStatements(project, { day: '2027-06-01' });
    expect(later.length).toBeGreaterThan(8);
    expect(later[0]?.text).toMatch(/not looked at since \d{1,2} \p{L}+ 2026\.$/u);
    const { project: small } = smallProject();
    expect(notAssessedStatement(small)?.text).toBe('Nothing is noted yet about Ana Duarte and Dana Whitfield.');
  });
});

test('the people are gone through once for all judgements of units together', () => {
  const { project, it: unit, dana } = smallProject();
  let passes = 0;
  const people = new Proxy(project.people, {
    ownKeys: (all) => {
      passes += 1;
      return Reflect.ownKeys(all);
    },
  });
  const passesFor = (units: number) => {
    const many = Array.from({ length: units }, (_, at) => ({ ...unit, id: at === 0 ? unit.id : newId<UnitId>() }));
    const aged = many.map((each) => ({ ...each, priority: { rank: 1, of: 2, basis: '', reviewed: '2020-01-01' } }));
    passes = 0;
    const said = agedStatements(
      { ...project, people, units: Object.fromEntries(aged.map((each) => [each.id, each])) },
      { day: today },
    );
    expect(said).toHaveLength(units);
    expect(said.flatMap((each) => each.people)).toEqual([dana.id]);
    return passes;
  };
  expect(passesFor(50)).toBe(passesFor(1));
});

describe('how we say what it is', () => {
  test('is not known while there is no title', () => {
    const { short, next } = visionAnswer(smallProject().project);
    expect(short.text).toBe('Not known yet: it has no title that users would read.');
    expect(next?.text).toBe('What would a user call it? Collect three titles.');
  });

  test('takes no noted confusion for no more than that', () => {
    const { project } = smallProject();
    const asked = { who: 'A student', answer: 'A payment card for the canteen', confusion: '' };
    const reader = { ...asked, id: newId<EntryId>() };
    project.vision = { ...project.vision, title: 'One Card', readers: [reader] };
    const short = () => visionAnswer(project).short.text;
    expect(short()).toContain('1 reader said what they think it is; no confusion is noted.');
    project.vision.readers = [reader, reader];
    expect(short()).toContain('2 readers said what they think it is; no confusion is noted.');
  });

  test('says who misunderstood it', () => {
    const { short, because } = visionAnswer(sampleProject('one-card'));
    expect(short.text).toBe(
      'We call it “One Card” and promise: “One card opens both houses.” Of 2 readers, 1 misunderstood it.',
    );
    expect(because.map(({ text }) => text)).toContain(
      'A branch librarian was confused: “Thought of payment, because of "card"”.',
    );
    expect(because.map(({ text }) => text)).toContain('The confusion is about “Card”.');
  });

  test('says what would confuse a reader, and puts what troubles every reader first', () => {
    const project = sampleProject('one-card');
    const texts = () => visionAnswer(project).because.map(({ text }) => text);
    expect(texts()).toContain(
      '“the card project” is in use as well and shares “Card” with the title. Agree with both sides on which name goes.',
    );
    project.vision.title = 'City Library';
    const { short, next } = visionAnswer(project);
    const trouble = '“City Library” is the name of an organisation already. Choose a title that nobody has to share.';
    expect(next?.text).toBe(trouble);
    expect(short.text.endsWith(trouble)).toBe(true);
  });
});

describe('the answers for the command line', () => {
  test('are one text with every question', () => {
    const project = sampleProject('one-card');
    const text = insightText(project, findingsOf(project, today));
    for (const { question } of allAnswers(project)) expect(text).toContain(`\n${question}\n`);
    expect(text).toMatch(/Your judgement, not a measurement\.$/);
  });

  test('are data that keep to their schema, on any map', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const data = insightData(project, findingsOf(project, today));
        expect(insightDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
      }),
      { numRuns: 60 },
    );
  });

  test('are there for a large map with everybody heard by everybody', () => {
    const { project, partner } = smallProject();
    const people = Array.from({ length: 60 }, (_, nth) => newPerson(partner.id, `Person ${nth}`, { x: 0, y: 0 }));
    for (const person of people) project.people[person.id] = { ...person, seniorManagement: true };
    for (const [nth, person] of people.entries()) {
      const next = people[(nth + 1) % people.length];
      if (!next) continue;
      const link = newLink(person.id, next.id, 'influence', { direction: 'mutual', strength: 3 });
      project.links[link.id] = link;
    }
    const data = insightData(project, findingsOf(project, today));
    expect(new Set(data.voices.filter(({ voice }) => voice > 0).map(({ rank }) => rank))).toEqual(new Set([1]));
  });
});
