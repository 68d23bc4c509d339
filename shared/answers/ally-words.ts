import type { PersonId } from '../base/ids.ts';
import type { Ally, Avatar } from '../insight/avatar.ts';
import { wayTo } from '../insight/ways.ts';
import type { Organisation, Side } from '../model/organisation.ts';
import type { ProfileSide } from '../model/profile.ts';
import type { Project } from '../model/project.ts';
import { aSide } from '../picture/profile-words.ts';
import { capital, inSentence, list, nameOf } from '../picture/sentences.ts';
import { attitudeWord, notAssessedWord } from '../picture/words.ts';
import { type Statement, statement } from './answer.ts';
import { wayStatement } from './way-words.ts';

/** The sides on which allies are looked for. */
export type AllySide = Exclude<Side, 'other'>;

/** A mean answer nearer to "very much" than to "yes". */
const veryMuchFrom = (100 * 2.5) / 3;

const sourceWords: Record<Ally['source'], string> = {
  answers: 'by the answers to the ten questions',
  qualities: 'by the questions of the champion finder',
  mark: 'marked as a visionary',
};

/** The organisation of somebody. */
export function organisationOf(project: Project, id: PersonId): Organisation | undefined {
  const person = project.people[id];
  return person && project.organisations[person.organisation];
}

/** Who is strong in something on our side or on the partner's, in their order. */
export const alliesOn = (project: Project, avatar: Avatar, side: ProfileSide, on: AllySide): Ally[] =>
  avatar.allies[side].filter(({ person }) => organisationOf(project, person)?.side === on);

/** What our side or the partner's is called: the names of its organisations. */
export function namesOn(project: Project, on: AllySide): string {
  const names = Object.values(project.organisations).flatMap(({ side, name }) => (side === on && name ? [name] : []));
  if (names.length > 0) return list(names.sort());
  return on === 'ours' ? 'our organisation' : 'the partner';
}

/** "very much a doer, by the questions of the champion finder; supportive". */
export function allyWords(project: Project, ally: Ally, side: ProfileSide): string {
  const much = ally.source !== 'mark' && ally.strength >= veryMuchFrom ? 'very much ' : '';
  const attitude = project.people[ally.person]?.attitude?.current;
  const stands = attitude ? inSentence(attitudeWord[attitude]) : `attitude ${inSentence(notAssessedWord)}`;
  const why = ally.source === 'mark' ? sourceWords.mark : `${much}${aSide[side]}, ${sourceWords[ally.source]}`;
  return `${why}; ${stands}`;
}

/** The way to an ally in a sentence that lights it up; or that there is none on the map yet. */
export function allyWay(project: Project, avatar: Avatar, { person }: Ally): Statement {
  const way = wayTo(avatar.ways, person);
  return way
    ? wayStatement(project, way)
    : statement(`There is no way to ${nameOf(project.people[person])} on the map yet.`, [person]);
}

/** An ally and the way there in one statement, for reading without a screen. */
export function allyStatement(project: Project, avatar: Avatar, ally: Ally, side: ProfileSide): Statement {
  const way = allyWay(project, avatar, ally);
  const name = capital(nameOf(project.people[ally.person]));
  return statement(`${name}: ${allyWords(project, ally, side)}. ${way.text}`, way.people, way.links);
}
