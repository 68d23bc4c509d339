import type { Ally, Avatar } from '../insight/avatar.ts';
import { wayTo } from '../insight/ways.ts';
import type { ProfileSide } from '../model/profile.ts';
import type { Project } from '../model/project.ts';
import { aSide } from '../picture/profile-words.ts';
import { list, nameOf } from '../picture/sentences.ts';
import { alliesOn, namesOn, organisationOf } from './ally-words.ts';
import { type Statement, statement } from './answer.ts';

type TypeWords = {
  /** What the type is good for, and what it tends to overlook. */
  goodFor: string;
  overlooks: string;
  /** Whom the type needs beside it, and for what. */
  needs: ProfileSide;
  lookFor: string;
  /** What to do with them. */
  todo: string;
};

const typeWords: Record<ProfileSide, TypeWords> = {
  visionary: {
    goodFor: 'A visionary shows where all of this is going, and makes others want to go there too.',
    overlooks: 'What a visionary overlooks is the small print: the dates, the loose ends, and who does it on Monday.',
    needs: 'doer',
    lookFor: 'Look for somebody who carries it out',
    todo: 'Agree on one first piece of work and one date, and leave it to them how it gets done.',
  },
  doer: {
    goodFor: 'A doer gets things finished, and everybody learns that they can rely on it.',
    overlooks: 'What a doer overlooks is to tell others: good work of which nobody hears is the first to be cut.',
    needs: 'visionary',
    lookFor: 'Look for somebody who carries the message',
    todo: 'Give them one sentence and one example that they can repeat where you are not in the room.',
  },
  innovator: {
    goodFor: 'An innovator finds ways that nobody thought of, and tries them out early.',
    overlooks: 'What an innovator overlooks is when to stop: the next idea comes before the last one is in use.',
    needs: 'visionary',
    lookFor: 'Let somebody show it whom others like to follow',
    todo: 'Build the smallest thing that a few users of both houses can try within a month, and say beforehand what would count as a success.',
  },
};

/** Advice for what I am above all: what that is good for, what it overlooks, and what to do, with the allies by name. */
export type Advice = { side: ProfileSide; goodFor: string; overlooks: string; todo: Statement[] };

/** Advice for each of my strongest sides; none while it is not known what I am. */
export const adviceFor = (project: Project, avatar: Avatar): Advice[] =>
  avatar.strongest.map((side) => {
    const { goodFor, overlooks, needs, lookFor, todo } = typeWords[side];
    const who = whoHelps(project, avatar, needs, lookFor);
    return { side, goodFor, overlooks, todo: side === 'innovator' ? [statement(todo), who] : [who, statement(todo)] };
  });

/** "Look for somebody who carries it out: Rosa Klein at City Library or Dana Whitfield at State University." */
function whoHelps(project: Project, avatar: Avatar, needs: ProfileSide, lookFor: string): Statement {
  const found = (['ours', 'partner'] as const).flatMap((on) => {
    const [first] = alliesOn(project, avatar, needs, on);
    return first ? [first] : [];
  });
  if (found.length === 0)
    return statement(`${lookFor}. Nobody else on the map is known to be ${aSide[needs]} yet: find out who is.`);
  const ways = found.map(({ person }) => wayTo(avatar.ways, person) ?? { people: [person], links: [] });
  const text = `${lookFor}: ${list(found.map((ally) => nameAndPlace(project, ally)))}.`;
  return statement(
    text,
    [...new Set(ways.flatMap(({ people }) => people))],
    [...new Set(ways.flatMap(({ links }) => links))],
  );
}

function nameAndPlace(project: Project, { person }: Ally): string {
  const { name = '', side } = organisationOf(project, person) ?? {};
  return `${nameOf(project.people[person])} at ${name || namesOn(project, side === 'ours' ? 'ours' : 'partner')}`;
}
