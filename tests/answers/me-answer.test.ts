import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../shared/answers/me-advice.ts';
import { meAnswer } from '../../shared/answers/me-answer.ts';
import { wayStatement } from '../../shared/answers/way-words.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { wayTo } from '../../shared/insight/ways.ts';
import { addLink, addPerson } from '../../shared/model/edits/add.ts';
import { type Link, newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { saidAround } from '../support/said-around.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const answerOf = (project: Project) => meAnswer(project, findingsOf(project, '2026-11-25'));
const adviceOf = (project: Project) => adviceFor(project, findingsOf(project, '2026-11-25').avatar);
const texts = (statements: readonly { text: string }[]) => statements.map(({ text }) => text);

/** Ana of the library answers; Dana of the university may be known for something. */
function withAnswers(answers: (number | null)[]) {
  const small = smallProject();
  small.project.me = small.ana.id;
  small.ana.profile = { answers, visionary: false, basis: '' };
  return small;
}

describe('who I am in a sentence', () => {
  const short = (answers: (number | null)[]) => answerOf(withAnswers(answers).project).short.text;

  test('says the type and what is missing most', () => {
    expect(short([3, 3, 3, 1, 1, 1, 1, 2, 2, 2])).toBe(
      'You are Ana Duarte and above all a visionary. What is missing most is the doer.',
    );
    expect(short([3, 3, 3, 1, 1, 1, 1, 3, 3, 3])).toBe(
      'You are Ana Duarte and above all a visionary and an innovator, both alike. What is missing most is the doer.',
    );
    expect(short([1, 1, 1, 0, 0, 0, 0, 0, 0, 0])).toBe(
      'You are Ana Duarte and above all a visionary, though not strongly. What is missing most is the doer and the innovator.',
    );
  });

  test('calls nothing missing that is strong', () => {
    expect(short([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe(
      'You are Ana Duarte and as much a visionary as a doer and an innovator. Nothing is missing: you are strong in all three.',
    );
    expect(short([3, 3, 3, 3, 3, 3, 3, 2, 2, 3])).toMatch(
      /Least of all you are an innovator, though strong even there\.$/,
    );
  });

  test('does not make something of little', () => {
    expect(short([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(
      'You are Ana Duarte and have little of the visionary, the doer and the innovator. None of the three stands out, so each of them is missing.',
    );
    expect(short([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toMatch(/none of them strongly\. None of the three stands out/);
  });

  test('says how far it is known, and asks the first open question', () => {
    const { project } = withAnswers([3, 3, 3]);
    expect(answerOf(project).short.text).toBe(
      'You are Ana Duarte and, as far as it is known, above all a visionary. What is missing is not known yet.',
    );
    expect(short([2, 1, 1])).toBe(
      'You are Ana Duarte and, as far as it is known, above all a visionary, though not strongly. What is missing is not known yet.',
    );
    expect(answerOf(project).next?.text).toBe('Answer about yourself: do you finish what was begun?');
    expect(texts(answerOf(project).notKnown)[0]).toBe(
      'None of the questions about the doer and the innovator is answered.',
    );
    expect(short([])).toMatch(/is not known yet: none of the ten questions is answered\.$/);
  });

  test('is there without me and without anybody', () => {
    const { project, ana } = smallProject();
    expect(answerOf(project).short.text).toBe('It is not known yet who you are on this map.');
    expect(answerOf(project).next?.text).toBe('Choose who you are among the people of Library.');
    delete project.people[ana.id];
    project.links = {};
    expect(answerOf(project).short.text).toBe('Nobody of Library is on the map yet, and so you are not.');
    expect(answerOf(project).next?.text).toBe('Add yourself to the map.');
  });

  test('says where two opinions of me contradict each other', () => {
    const { project, ana } = withAnswers([3, 3, 3, 0, 0, 0, 0, 2, 2, 2]);
    ana.qualities = { makesThingsHappen: { value: 3, basis: '' }, hardWorking: { value: 3, basis: '' } };
    expect(texts(answerOf(project).notKnown)).toContain(
      'Two opinions of you do not agree about the doer: little by your own answers, strong by the questions of the champion finder.',
    );
    ana.qualities.makesThingsHappen = { value: 1, basis: '' };
    ana.qualities.hardWorking = { value: 1, basis: '' };
    expect(texts(answerOf(project).notKnown).join()).not.toContain('Two opinions');
  });
});

describe('allies in sentences', () => {
  test('are named with what it rests on and the way, which lights up', () => {
    const project = sampleProject('one-card');
    const { because, next } = answerOf(project);
    const dana = because.find(({ text }) => text.startsWith('Dana Whitfield'));
    expect(dana?.text).toBe(
      'Dana Whitfield: very much a doer, by the questions of the champion finder; leading. Ana Duarte listens weakly to Kwame Mensah, who is the counterpart of Nils Aalto, who is listened to by Omar Haddad, who listens strongly to Dana Whitfield.',
    );
    expect([dana?.people.length, dana?.links.length]).toEqual([5, 4]);
    expect(next?.text).toBe('Is Omar Haddad a visionary, a doer or an innovator?');
  });

  test('to whom nothing leads are said to be far, and who could bring us together is asked', () => {
    const { project, dana, ana } = withAnswers([3, 3, 3, 0, 0, 0, 0, 2, 2, 2]);
    const doer = { makesThingsHappen: { value: 3, basis: '' } };
    dana.qualities = doer;
    addPerson(newPerson(ana.organisation, 'Rosa Klein', { x: 0, y: 0 }, { qualities: doer }))(project);
    project.links = {};
    expect(texts(answerOf(project).because)).toContain(
      'Dana Whitfield: very much a doer, by the questions of the champion finder; attitude not assessed. There is no way to Dana Whitfield on the map yet.',
    );
    expect(answerOf(project).next?.text).toBe('Who could bring you together with Dana Whitfield?');
  });

  test('who are not known on a side are asked for, beginning with the nearest of whom nothing is known', () => {
    const { project, ana, dana } = withAnswers([3, 3, 3, 0, 0, 0, 0, 2, 2, 2]);
    expect(texts(answerOf(project).notKnown)).toContain('Nobody else on the map is known to be a doer.');
    expect(answerOf(project).next?.text).toBe('Who is a doer at Library?');
    dana.organisation = ana.organisation;
    expect(answerOf(project).next?.text).toBe('Who is a doer at Library? Begin with Dana Whitfield.');
  });

  test('that are many are counted', () => {
    const { project, ana } = withAnswers([3, 3, 3, 0, 0, 0, 0, 2, 2, 2]);
    for (let nth = 0; nth < 9; nth += 1)
      addPerson(
        newPerson(ana.organisation, '', { x: 0, y: 0 }, { qualities: { hardWorking: { value: 2, basis: '' } } }),
      )(project);
    expect(texts(answerOf(project).because)).toContain('And 6 more at Library.');
  });
});

describe('a way in a sentence', () => {
  const told = (more: Partial<Link>, turned = false) => {
    const { project, ana, dana } = smallProject();
    project.links = {};
    const [from, to] = turned ? [dana.id, ana.id] : [ana.id, dana.id];
    addLink(newLink(from, to, more.kind ?? 'works-with', more))(project);
    project.me = ana.id;
    const way = wayTo(findingsOf(project, '2026-11-25').avatar.ways, dana.id);
    return way && wayStatement(project, way).text;
  };

  test('says of every kind of line who does what', () => {
    expect(told({ kind: 'works-with', strength: 3 })).toBe('Ana Duarte works closely with Dana Whitfield.');
    expect(told({ kind: 'counterpart' })).toBe('Ana Duarte is the counterpart of Dana Whitfield.');
    expect(told({ kind: 'informal', strength: 1 })).toBe(
      'Ana Duarte is linked informally and weakly with Dana Whitfield.',
    );
    expect(told({ kind: 'influence' })).toBe('Ana Duarte is listened to by Dana Whitfield.');
    expect(told({ kind: 'influence', strength: 3 }, true)).toBe('Ana Duarte listens strongly to Dana Whitfield.');
    expect(told({ kind: 'influence', direction: 'mutual' })).toBe(
      'Ana Duarte listens to, and is heard by, Dana Whitfield.',
    );
    expect(told({ kind: 'conflict' })).toBeUndefined();
  });

  test('that is long is cut short in words, and lights up as a whole', () => {
    const { project, ana } = smallProject();
    let last = ana;
    for (let nth = 1; nth <= 9; nth += 1) {
      const next = newPerson(ana.organisation, `Person ${nth}`, { x: 0, y: 0 });
      addPerson(next)(project);
      addLink(newLink(last.id, next.id, 'works-with'))(project);
      last = next;
    }
    project.me = ana.id;
    const way = wayTo(findingsOf(project, '2026-11-25').avatar.ways, last.id);
    const said = way && wayStatement(project, way);
    expect(said?.text).toMatch(/with Person 4, and so on, over 5 more steps, to Person 9\.$/);
    expect([said?.people.length, said?.links.length]).toEqual([10, 9]);
  });
});

describe('advice', () => {
  test('names for a visionary who can carry it out, on both sides', () => {
    const [advice] = adviceOf(sampleProject('one-card'));
    expect(advice?.side).toBe('visionary');
    expect(advice?.todo[0]?.text).toBe(
      'Look for somebody who carries it out: Rosa Klein at City Library and Dana Whitfield at State University.',
    );
  });

  test('tells a doer who carries the message, and an innovator to build something and who could show it', () => {
    const { project, dana } = withAnswers([0, 0, 0, 3, 3, 3, 3, 1, 1, 1]);
    dana.profile = { answers: [], visionary: true, basis: '' };
    expect(texts(adviceOf(project)[0]?.todo ?? [])[0]).toBe(
      'Look for somebody who carries the message: Dana Whitfield at University.',
    );
    const innovator = withAnswers([0, 0, 0, 1, 1, 1, 1, 3, 3, 3]).project;
    expect(texts(adviceOf(innovator)[0]?.todo ?? [])).toEqual([
      expect.stringMatching(/^Build the smallest thing/),
      'Let somebody show it whom others like to follow. Nobody else on the map is known to be a visionary yet: find out who is.',
    ]);
  });

  test('is given for none while it is not known what I am, and for each side that is equally strong', () => {
    expect(adviceOf(withAnswers([]).project)).toEqual([]);
    expect(adviceOf(withAnswers([3, 3, 3, 3, 3, 3, 3, 1, 1, 1]).project).map(({ side }) => side)).toEqual([
      'visionary',
      'doer',
    ]);
  });
});

test('any project has a whole answer in words: no numbers from opinions, nothing undefined', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const around = saidAround(project);
      const { short, because, notKnown, next } = answerOf(project);
      for (const { text } of [short, ...because, ...notKnown, ...(next ? [next] : [])]) {
        expect(text).toMatch(/[.?]$/);
        expect(around(text)).not.toMatch(/undefined|NaN|null|%|\d\.\d|Infinity/);
      }
    }),
  );
});
