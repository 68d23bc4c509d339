import type { PersonId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Findings } from '../insight/findings.ts';
import { seniorsOf } from '../insight/listeners.ts';
import type { SupportRow, SupportSide } from '../insight/support.ts';
import { isLongAgo, type SupportState, supportStates } from '../insight/support-states.ts';
import type { AskAgain } from '../model/ask-again.ts';
import { type Project, peopleIn } from '../model/project.ts';
import { agoWords, dayWords } from '../picture/day-words.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { someOf } from './naming.ts';
import { askedName, namesOf, organisationName, unitName } from './support-names.ts';
import { type RowWords, rowWords, supportWord } from './support-words.ts';

type Said = { side: SupportSide; row: SupportRow; words: RowWords };

/** So many rows are written out in an answer; the board has all of them. */
const mostRows = 40;

/** "Who else must be on board?", from the key support board. */
export function supportAnswer(project: Project, { support, day }: Findings): Answer {
  const rows = support.sides.flatMap((side) =>
    side.rows.map((row): Said => ({ side, row, words: rowWords(project, side, row, day) })),
  );
  return {
    question: 'Who else must be on board?',
    short: shortOf(rows),
    because: written(rows.filter(({ row }) => row.state !== 'not-known')),
    notKnown: written(rows.filter(({ row }) => row.state === 'not-known')),
    next: nextOf(project, support.overdue, rows, day),
  };
}

/** "Ask Omar Haddad again: that was due 3 weeks ago." */
export const overdueWords = (project: Project, asked: AskAgain, today: Day): Statement =>
  statement(
    `Ask ${askedName(project, asked)} again: that was due ${agoWords(asked.day, today)}.`,
    askedPeople(project, asked),
  );

/** "Ask Omar Haddad again on 1 December 2026." */
export const comingWords = (project: Project, asked: AskAgain): Statement =>
  statement(`Ask ${askedName(project, asked)} again on ${dayWords(asked.day)}.`, askedPeople(project, asked));

/** Who can be asked: the person, or the people of the unit. */
const askedPeople = (project: Project, { kind, id }: AskAgain): PersonId[] =>
  kind === 'person' ? [id] : peopleIn(project, id).map((person) => person.id);

/** How many are secured, and who is not. */
function shortOf(rows: readonly Said[]): Statement {
  const inState = (state: SupportState) => rows.filter(({ row }) => row.state === state);
  const secured = inState('secured').length;
  const all = rows.length;
  const first =
    secured === all
      ? `Everybody whose support is needed is on board: all ${all} are secured.`
      : `${secured === 0 ? 'None' : secured} of the ${all} whose support is needed ${secured > 1 ? 'are' : 'is'} secured.`;
  const others = supportStates
    .filter((state) => state !== 'secured' && inState(state).length > 0)
    .map(
      (state) =>
        `${supportWord[state]}: ${someOf(
          inState(state).map(({ words }) => words.about),
          3,
        )}.`,
    );
  return statement([first, ...others].join(' '));
}

/** One statement for a row: its state, why, how we know, how old that is. */
function written(rows: readonly Said[]): Statement[] {
  const left = rows.length - mostRows;
  return [
    ...rows.slice(0, mostRows).map(({ row, words }) => {
      const { why, more, howKnown, confirmed } = words;
      const known = howKnown && `How we know: ${howKnown}.`;
      const text = [`${supportWord[row.state]}: ${why.text}`, more, known, confirmed].filter(Boolean).join(' ');
      return statement(text, why.people);
    }),
    ...(left > 0 ? [statement(`And ${left.toLocaleString('en')} more.`)] : []),
  ];
}

/** First what is overdue, then what is not known, then what was confirmed longest ago, then what carries no day. */
function nextOf(
  project: Project,
  overdue: readonly AskAgain[],
  rows: readonly Said[],
  today: Day,
): Statement | undefined {
  const [first] = overdue;
  if (first) return overdueWords(project, first, today);
  const unknown = rows.find(({ row }) => row.state === 'not-known');
  if (unknown) return findOut(project, unknown);
  const [oldest] = rows
    .filter(({ row }) => isLongAgo(row.confirmed, today))
    .sort((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
  if (oldest) {
    const since = agoWords(dayOf(oldest), today);
    return statement(
      `Ask whether it still holds for ${oldest.words.about}: confirmed ${since}.`,
      oldest.words.why.people,
    );
  }
  const undated = rows.find(({ row }) => row.confirmed === undefined);
  return (
    undated && statement(`Note when you last asked ${undated.words.about}: no day is noted.`, undated.words.why.people)
  );
}

const dayOf = ({ row }: Said): Day => row.confirmed ?? '';

/** What to ask whom where a row is not known. */
function findOut(project: Project, { side, row }: Said): Statement {
  const its = organisationName(project, side.organisation);
  if (row.kind === 'approval') {
    if (row.silent.length > 0)
      return statement(
        `Ask for the approval of ${its}: no answer yet from ${someOf(namesOf(project, row.silent), 3)}.`,
        row.silent,
      );
    const seniors = seniorsOf(project, side.organisation).map(({ id }) => id);
    return statement(
      `Find out who at ${its} can approve this partnership, and mark them Approver or Sponsor.`,
      seniors,
    );
  }
  if (row.kind === 'front-line') {
    if (row.unit)
      return statement(`Ask ${unitName(project, row.unit)} what they think of this partnership.`, row.people);
    return statement(`Find out whose phones will ring at ${its}, and add them as a front-line unit.`, row.people);
  }
  return statement(
    `Ask ${unitName(project, row.unit)} where this partnership is in its own order of priorities, and of how many.`,
    row.people,
  );
}
