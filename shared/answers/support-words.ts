import { assertNever } from '../base/assert-never.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import { daysUntilAged } from '../insight/aged.ts';
import type { ApprovalRow, FrontLineRow, PriorityRow, SupportRow, SupportSide } from '../insight/support.ts';
import { isLongAgo, type SupportState } from '../insight/support-states.ts';
import type { Evidence } from '../model/judgement.ts';
import type { Project } from '../model/project.ts';
import { agoWords, dayWords } from '../picture/day-words.ts';
import { capital, nameOf, nameOfUnit } from '../picture/sentences.ts';
import { attitudeWord, confidenceWord, notAssessedWord } from '../picture/words.ts';
import { type Statement, statement } from './answer.ts';
import { someOf } from './naming.ts';
import { namesOf, organisationName, unitName } from './support-names.ts';

export const supportWord: Record<SupportState, string> = {
  secured: 'Secured',
  'in-doubt': 'In doubt',
  missing: 'Missing',
  'not-known': 'Not known',
};

/** What a row of the key support board says. */
export type RowWords = {
  /** What the row is about, under the heading of its organisation: "Senior management's approval", "Front line". */
  title: string;
  /** The same with the name of the organisation, as it stands in a sentence. */
  about: string;
  /** Why the row is in its state. */
  why: Statement;
  /** What else is to be known of it; can be empty. */
  more: string;
  /** How we know, in the words of whoever noted it; empty when nobody did. */
  howKnown: string;
  /** When it was confirmed, and what its age makes of it; empty where nothing is known. */
  confirmed: string;
};

/** Puts a row of the board into words. */
export function rowWords(project: Project, { organisation }: SupportSide, row: SupportRow, today: Day): RowWords {
  const its = organisationName(project, organisation);
  const confirmed = confirmedWords(row, today);
  switch (row.kind) {
    case 'approval': {
      const title = 'Senior management’s approval';
      return { title, about: `senior management of ${its}`, ...approvalWords(project, its, row), confirmed };
    }
    case 'front-line': {
      const title = row.unit ? project.units[row.unit]?.name || 'Front line without a name' : 'Front line';
      const about = row.unit ? unitName(project, row.unit) : `a front line of ${its}`;
      return { title, about, ...frontLineWords(project, its, row), confirmed };
    }
    case 'priority': {
      const title = nameOfUnit(project.units[row.unit]);
      return { title, about: unitName(project, row.unit), ...priorityWords(project, row), confirmed };
    }
    default:
      return assertNever(row);
  }
}

/** "Confirmed 4 months ago. That is more than 90 days, so it counts as in doubt and no longer as secured." */
function confirmedWords({ state, unaged, confirmed }: SupportRow, today: Day): string {
  if (unaged === 'not-known') return '';
  if (confirmed === undefined) return 'No day is noted.';
  const said = `Confirmed ${agoWords(confirmed, today)}.`;
  if (!isLongAgo(confirmed, today)) return said;
  const word = (it: SupportState) => supportWord[it].toLowerCase();
  return state === unaged
    ? `${said} That is more than ${daysUntilAged} days: ask again.`
    : `${said} That is more than ${daysUntilAged} days, so it counts as ${word(state)} and no longer as ${word(unaged)}.`;
}

type Why = Pick<RowWords, 'why' | 'more' | 'howKnown'>;

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

function approvalWords(project: Project, its: string, row: ApprovalRow): Why {
  const { approved, refused, silent, unmarked, units } = row;
  const answered = [...approved, ...refused];
  const basis = [...answered, ...silent].slice(0, 3).flatMap((id) => {
    const known = basisOf(project.people[id]?.approval);
    if (!known) return [];
    return [answered.length + silent.length > 1 ? `${nameOf(project.people[id])}: ${known}` : known];
  });
  const more = joined([
    answered.length > 0 && silent.length > 0 ? `Not answered yet: ${someOf(namesOf(project, silent))}.` : '',
    unmarked.length > 0 ? unmarkedOf(project, unmarked) : '',
    ...units.map((id) => placeOf(project, id, capital(unitName(project, id)))),
  ]);
  const why = statement(answersOf(project, its, row), [...answered, ...silent, ...unmarked]);
  return { why, more, howKnown: basis.join('; ') };
}

/** Who approved, who refused, who contradicts whom, or who could answer. */
function answersOf(project: Project, its: string, { approved, refused, silent }: ApprovalRow): string {
  const yes = clauses(project, approved, 'approved');
  const no = clauses(project, refused, 'refused');
  if (yes && no) return `${capital(yes)}, but ${no}: they contradict each other.`;
  if (yes) return `${capital(yes)}.`;
  if (no) return `${capital(no)}, and nobody approved.`;
  if (silent.length === 0) return `Nobody of ${its} is marked Approver or Sponsor yet.`;
  return `No answer yet from ${someOf(namesOf(project, silent))}.`;
}

/** "Ruth Adeyemi approved on 3 June 2026 and Ana Duarte approved". */
const clauses = (project: Project, people: readonly PersonId[], did: string): string =>
  someOf(
    people.map((id) => {
      const on = project.people[id]?.approval?.on;
      return `${nameOf(project.people[id])} ${did}${on ? ` on ${dayWords(on)}` : ''}`;
    }),
    3,
  );

function unmarkedOf(project: Project, people: readonly PersonId[]): string {
  const answers = people.map((id) => `${nameOf(project.people[id])} ${project.people[id]?.approval?.value}`);
  const are = people.length === 1 ? 'is' : 'are';
  return `${capital(someOf(answers, 3))}, but ${are} not marked Approver or Sponsor, so that does not count.`;
}

function frontLineWords(project: Project, its: string, { unit, attitude, people }: FrontLineRow): Why {
  const named = withAttitudes(project, people);
  if (!unit) {
    const why = statement(`${capital(its)} has no front-line unit on the map yet.`, people);
    return { why, more: named && `Marked Front line: ${named}.`, howKnown: '' };
  }
  const name = unitName(project, unit);
  const whole = attitude
    ? `${capital(name)} is ${attitudeWord[attitude]} as a whole.`
    : `What ${name} thinks as a whole is not known.`;
  return {
    why: statement(whole, people),
    more: joined([named && `In it: ${named}.`, placeOf(project, unit, 'It')]),
    howKnown: attitude ? basisOf(project.units[unit]?.attitude) : '',
  };
}

/** "Rosa Klein (Supportive) and Jo Campbell (not assessed)", those with an attitude first; empty when there is nobody. */
function withAttitudes(project: Project, people: readonly PersonId[]): string {
  const attitudeOf = (id: PersonId) => project.people[id]?.attitude?.current;
  const assessedFirst = [...people].sort((a, b) => Number(!attitudeOf(a)) - Number(!attitudeOf(b)));
  return someOf(
    assessedFirst.map((id) => {
      const attitude = attitudeOf(id);
      return `${nameOf(project.people[id])} (${attitude ? attitudeWord[attitude] : notAssessedWord.toLowerCase()})`;
    }),
  );
}

function priorityWords(project: Project, row: PriorityRow): Why {
  const why = statement(thirdWords(project, row), row.people);
  return { why, more: '', howKnown: basisOf(project.units[row.unit]?.priority) };
}

function thirdWords(project: Project, { unit, third, rank, of }: PriorityRow): string {
  const name = unitName(project, unit);
  const puts = `${capital(name)} puts this partnership at place ${rank}`;
  switch (third) {
    case 'upper':
    case 'middle':
    case 'lowest':
      return `${puts} of ${of}: the ${third} third of its own priorities.`;
    case 'no-place':
      return `Where this partnership is in the priorities of ${name} is not known.`;
    case 'no-length':
      return `${puts} of its own priorities, but of how many is not known.`;
    case 'past-the-end':
      return `${puts} of ${of}, which cannot be: one of the two numbers is wrong.`;
    default:
      return assertNever(third);
  }
}

/** The place in the priorities of a unit that is judged by something else; empty when none is noted. */
function placeOf(project: Project, id: UnitId, its: string): string {
  const { rank, of } = project.units[id]?.priority ?? {};
  if (rank === undefined) return '';
  return `${its} puts this partnership at place ${rank}${of === undefined ? '' : ` of ${of}`} of its own priorities.`;
}

/** "“Signed minutes”, confidence high"; empty when nobody noted how we know. */
function basisOf(evidence: Partial<Evidence> | undefined): string {
  const { basis, confidence } = evidence ?? {};
  return [
    basis ? `“${shortened(basis)}”` : '',
    confidence ? `confidence ${confidenceWord[confidence].toLowerCase()}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A basis can hold a letter; what is shown of it is its beginning. */
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);
