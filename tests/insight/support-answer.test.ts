import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { supportAnswer } from '../../shared/answers/support-answer.ts';
import { rowWords } from '../../shared/answers/support-words.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { daysBefore } from '../../shared/model/person-judgements.ts';
import { agoWords, dayWords } from '../../shared/picture/day-words.ts';
import { anySupport } from '../support/any-support.ts';
import { sampleProject } from '../support/samples.ts';
import { boardDay, boardProject } from '../support/support-board.ts';

const ago = (days: number) => daysBefore(boardDay, days);

/** The words of every row of the partner side. */
function said(made: ReturnType<typeof boardProject>) {
  const side = made.board().sides.find(({ organisation }) => organisation === made.partner.id);
  return (side?.rows ?? []).map((row) => side && rowWords(made.project, side, row, boardDay));
}

test('how long ago a day was is said in words', () => {
  const words = ['2026-11-24', '2026-11-23', '2026-11-19', '2026-11-03', '2026-09-25', '2026-07-24', '2025-11-25'];
  expect(words.map((day) => agoWords(day, boardDay))).toEqual([
    'today',
    'yesterday',
    '5 days ago',
    '3 weeks ago',
    '8 weeks ago',
    '4 months ago',
    '11 months ago',
  ]);
  expect(agoWords('2025-11-24', boardDay)).toBe('1 year ago');
  expect(agoWords('2024-03-01', boardDay)).toBe('2 years ago');
  expect(agoWords('2027-01-03', boardDay)).toBe('on 3 January 2027, which is still to come');
  expect(dayWords('2026-06-03')).toBe('3 June 2026');
});

describe('a row says', () => {
  it('who approved, when, and how we know', () => {
    const made = boardProject();
    made.add(
      'Omar',
      ['approver'],
      made.answer('approved', { on: '2026-11-03', basis: 'Signed minutes', confidence: 'high' }),
    );
    made.add('Helen', ['sponsor']);
    expect(said(made)[0]).toMatchObject({
      title: 'Senior management’s approval',
      why: { text: 'Omar approved on 3 November 2026.' },
      more: 'Not answered yet: Helen.',
      howKnown: 'Omar: “Signed minutes”, confidence high',
      confirmed: 'Confirmed 3 weeks ago.',
    });
  });

  it('who contradicts whom', () => {
    const made = boardProject();
    made.add('Omar', ['approver'], made.answer('approved', { on: '2026-11-03' }));
    made.add('Helen', ['sponsor'], made.answer('refused'));
    expect(said(made)[0]?.why.text).toBe(
      'Omar approved on 3 November 2026, but Helen refused: they contradict each other.',
    );
  });

  it('that nobody can approve, or that an answer does not count', () => {
    const made = boardProject();
    expect(said(made)[0]?.why.text).toBe('Nobody of University is marked Approver or Sponsor yet.');
    made.add('Dana', [], made.answer('approved'));
    expect(said(made)[0]?.more).toBe('Dana approved, but is not marked Approver or Sponsor, so that does not count.');
  });

  it('what its age makes of it, and that no day is noted', () => {
    const made = boardProject();
    const it = made.addUnit('IT', { function: 'it', priority: { rank: 1, of: 9, basis: '', reviewed: ago(123) } });
    const words = () => said(made).at(-1)?.confirmed;
    expect(words()).toBe(
      'Confirmed 4 months ago. That is more than 90 days, so it counts as in doubt and no longer as secured.',
    );
    it.priority = { rank: 9, of: 9, basis: '', reviewed: ago(123) };
    expect(words()).toBe('Confirmed 4 months ago. That is more than 90 days: ask again.');
    it.priority = { rank: 9, of: 9, basis: '' };
    expect(words()).toBe('No day is noted.');
    it.priority = { rank: 9, of: 8, basis: '', reviewed: ago(123) };
    expect(words()).toBe('');
    expect(said(made).at(-1)?.why.text).toBe(
      'IT of University puts this partnership at place 9 of 8, which cannot be: one of the two numbers is wrong.',
    );
  });

  it('the attitudes of the people of a front line beside its own, and never a mean of them', () => {
    const made = boardProject();
    const desk = made.addUnit('Desk', { function: 'front-line' });
    made.add('Jo', [], { unit: desk.id });
    made.add('Rosa', [], { unit: desk.id, attitude: { current: 'supportive', basis: '' } });
    expect(said(made)[1]).toMatchObject({
      why: { text: 'What Desk of University thinks as a whole is not known.' },
      more: 'In it: Rosa (Supportive) and Jo (not assessed).',
    });
  });
});

describe('the answer', () => {
  it('of the sample One Card names who is not secured and whom to ask next', () => {
    const project = sampleProject('one-card');
    const answer = supportAnswer(project, findingsOf(project, boardDay));
    expect(answer.short.text).toBe(
      '3 of the 6 whose support is needed are secured. In doubt: Front line of City Library and Information technology of State University. Not known: senior management of State University.',
    );
    expect(answer.next?.text).toBe(
      'Ask for the approval of State University: no answer yet from Helen Ito and Omar Haddad.',
    );
    expect([answer.because.length, answer.notKnown.length]).toEqual([5, 1]);
  });

  it('asks first where a day to ask again is past', () => {
    const project = sampleProject('one-card');
    const answer = supportAnswer(project, findingsOf(project, '2026-12-22'));
    expect(answer.next?.text).toBe('Ask Information technology of State University again: that was due 3 weeks ago.');
    expect(answer.next?.people).toHaveLength(3);
  });

  it('of a map with nobody on it says what to find out', () => {
    const { project } = boardProject();
    const answer = supportAnswer(project, findingsOf(project, boardDay));
    expect(answer.short.text).toBe(
      'None of the 4 whose support is needed is secured. Not known: senior management of Library, a front line of Library, senior management of University and a front line of University.',
    );
    expect(answer.next?.text).toBe(
      'Find out who at Library can approve this partnership, and mark them Approver or Sponsor.',
    );
  });

  it('names a few of thousands and counts the others', () => {
    const made = boardProject();
    for (let nth = 0; nth < 5000; nth++)
      made.add(`Person ${String(nth).padStart(4, '0')}`, ['approver'], made.answer('approved'));
    expect(said(made)[0]?.why.text).toBe(
      'Person 0000 approved, Person 0001 approved, Person 0002 approved and 4,997 others.',
    );
    for (let nth = 0; nth < 500; nth++) made.addUnit(`Unit ${nth}`);
    const answer = supportAnswer(made.project, findingsOf(made.project, boardDay));
    expect(answer.notKnown.at(-1)?.text).toMatch(/^And \d+ more\.$/);
    expect(answer.short.text.length).toBeLessThan(400);
  });

  it('of any map is in sentences, without a number nobody gave, about people who are there', () => {
    fc.assert(
      fc.property(anySupport, (project) => {
        const { question, short, because, notKnown, next } = supportAnswer(project, findingsOf(project, boardDay));
        expect(question).toMatch(/\?$/);
        for (const { text, people } of [short, ...because, ...notKnown, ...(next ? [next] : [])]) {
          expect(text).toMatch(/[.]$/);
          expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b/);
          for (const id of people) expect(project.people[id]).toBeDefined();
        }
      }),
    );
  });
});
