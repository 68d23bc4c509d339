import type { PersonId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import { type Evidence, saysNothing } from '../judgement.ts';
import type { ChampionTest, Person, Qualities, Quality } from '../person.ts';
import type { Change } from './change.ts';

/** The answers of the champion test that are asked, with buy-in and accountability. */
export type ChampionTestAnswer = 'speaksForUs' | 'personalStake' | 'buyIn' | 'accountability';

/**
 * Answers one of the four questions of the champion finder (0 no to 3 very much; `undefined` is not known), or changes how
 * sure we are of it. A new answer was thought about `on` that day, unless the fields name another one.
 */
export const answerQuality =
  (id: PersonId, question: Quality, fields: Partial<NonNullable<Qualities[Quality]>>, on: Day): Change =>
  (draft) => {
    const person = draft.people[id];
    if (!person || isSo(person.qualities?.[question], fields)) return;
    person.qualities = put(person.qualities, question, answered(person.qualities?.[question], fields, on));
    if (!person.qualities) delete person.qualities;
  };

/** The same for an answer of the champion test, or for buy-in and accountability. */
export const answerChampionTest =
  <Part extends ChampionTestAnswer>(
    id: PersonId,
    part: Part,
    fields: Partial<NonNullable<ChampionTest[Part]>>,
    on: Day,
  ): Change =>
  (draft) => {
    const person = draft.people[id];
    if (!person || isSo(person.champion?.[part], fields)) return;
    person.champion = put(person.champion, part, answered(person.champion?.[part], fields, on));
    if (!person.champion) delete person.champion;
  };

/** Gives somebody the role of a champion, or takes it away. It can always be set by hand, earned or not. */
export const tagChampion =
  (id: PersonId, is: boolean): Change =>
  (draft) => {
    const person: Person | undefined = draft.people[id];
    if (!person || person.roles.includes('champion') === is) return;
    person.roles = is ? [...person.roles, 'champion'] : person.roles.filter((role) => role !== 'champion');
  };

type Judged = Partial<Evidence> & { value?: unknown };

const isSo = <Each extends Judged>(before: Each | undefined, fields: Partial<Each>): boolean =>
  (Object.keys(fields) as (keyof Each)[]).every((name) => before?.[name] === fields[name]);

/** A judgement with some fields changed. Without a value, how sure we are and how we know, a day alone says nothing. */
function answered<Each extends Judged>(
  before: Each | undefined,
  fields: Partial<Each>,
  on: Day,
): (Each & Evidence) | undefined {
  const isNew = fields.value !== undefined && fields.value !== before?.value;
  const merged = { basis: '', ...before, ...(isNew ? { reviewed: on } : {}), ...fields };
  const next = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return saysNothing({ ...next, reviewed: undefined }) ? undefined : (next as Each & Evidence);
}

/** A record with one field written, or without it; undefined when nothing is left. */
function put<Fields extends object, Name extends keyof Fields>(
  record: Fields | undefined,
  name: Name,
  value: Fields[Name] | undefined,
): Fields | undefined {
  const { [name]: _, ...others } = record ?? ({} as Fields);
  const next = (value === undefined ? others : { ...others, [name]: value }) as Fields;
  return Object.keys(next).length === 0 ? undefined : next;
}
