import type { PersonId } from '../base/ids.ts';
import type { Person, Profile } from '../model/person.ts';
import { answeredCount, answerTo, type ProfileSide, profileQuestions, profileSides } from '../model/profile.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';
import { type Ways, waysFrom } from './ways.ts';

/** How much of each side somebody is, 0 to 100. A side of which nothing is known is not in it, which is not the same as 0. */
export type Sides = Partial<Record<ProfileSide, number>>;

/** What a strength is taken from: own answers, the questions of the champion finder, or the mark of a visionary. */
export type StrengthSource = 'answers' | 'qualities' | 'mark';

/**
 * Somebody who is strong in a side: how much (0 to 100), what that is taken from, and how many steps lie between us;
 * undefined where nothing connects us.
 */
export type Ally = { person: PersonId; strength: number; source: StrengthSource; steps: number | undefined };

/** Who I am in the partnership, what I lack, and who has it. */
export type Avatar = {
  /** One person of our organisation; undefined while nobody is chosen. */
  me: PersonId | undefined;
  /** How many of the ten questions I have answered. */
  answered: number;
  profile: Sides;
  /** What I am above all: my highest known sides, unless they are hardly there. */
  strongest: ProfileSide[];
  /** My lowest known sides; none when all three are equally strong, or when those that are known are equal and one is not. */
  missing: ProfileSide[];
  /** Who is strong in each side: of our organisation and the partners', the strongest and nearest first, without me. */
  allies: Record<ProfileSide, Ally[]>;
  /** Everybody else of both sides of whom no side is known, the nearest first. */
  notPlaced: PersonId[];
  /** The shortest way from me to everybody I am connected with. */
  ways: Ways;
};

/** A mean answer of "yes" (2 of 3) or more. */
const strongFrom = (100 * 2) / 3;
/** A mean answer of "somewhat" (1 of 3) or more. */
const someFrom = 100 / 3;

export const isStrong = (value: number): boolean => value >= strongFrom;

/** A side in a word. */
export type SideLevel = 'not-known' | 'little' | 'some' | 'strong';

/** Strong from a mean answer of "yes" on, some from "somewhat" on, else little. */
export function levelOf(value: number | undefined): SideLevel {
  if (value === undefined) return 'not-known';
  if (isStrong(value)) return 'strong';
  return value >= someFrom ? 'some' : 'little';
}

/** The mean of the known answers (0 to 3) as 0 to 100; equal means are equal numbers. */
const meanOf = (known: readonly number[]): number | undefined =>
  known.length === 0 ? undefined : (known.reduce((sum, each) => sum + each, 0) * 100) / (3 * known.length);

/** The profile from the ten answers: each side is the mean of its known ones. */
export function sidesOf(profile: Profile | undefined): Sides {
  const sides: Sides = {};
  for (const side of profileSides) {
    const known = profileQuestions.flatMap((question, at) => (question.side === side ? [answerTo(profile, at)] : []));
    const mean = meanOf(known.filter((each) => each !== undefined));
    if (mean !== undefined) sides[side] = mean;
  }
  return sides;
}

/** What the champion finder says of a side: ideas of the innovator; making things happen and hard work of the doer. */
export function qualityIn({ qualities }: Person, side: ProfileSide): number | undefined {
  const { makesThingsHappen, hardWorking, innovativeIdeas } = qualities ?? {};
  const asked = { visionary: [], doer: [makesThingsHappen, hardWorking], innovator: [innovativeIdeas] }[side];
  return meanOf(asked.map((each) => each?.value).filter((value) => value !== undefined));
}

type Known = { strength: number; source: StrengthSource };

/** How much of a side somebody else is: by own answers, else by the champion finder, else by the mark of a visionary. */
function knownIn(person: Person, side: ProfileSide): Known | undefined {
  const own = sidesOf(person.profile)[side];
  if (own !== undefined) return { strength: own, source: 'answers' };
  const quality = qualityIn(person, side);
  if (quality !== undefined) return { strength: quality, source: 'qualities' };
  const isMarked = side === 'visionary' && person.profile?.visionary === true;
  // The mark says yes, and not how much.
  return isMarked ? { strength: strongFrom, source: 'mark' } : undefined;
}

/** Reads who I am, what I lack and who has it. */
export function avatarOf(project: Project): Avatar {
  const me = meOf(project);
  const profile = sidesOf(me?.profile);
  const ways = me ? waysFrom(project, me.id) : {};
  return {
    me: me?.id,
    answered: answeredCount(me?.profile),
    profile,
    strongest: strongestOf(profile),
    missing: missingOf(profile),
    ...othersOf(project, me, ways),
    ways,
  };
}

/** Me, if I am on the map and in our organisation. */
export function meOf(project: Project): Person | undefined {
  const me = project.me && project.people[project.me];
  return me && project.organisations[me.organisation]?.side === 'ours' ? me : undefined;
}

const sidesAt = (profile: Sides, value: number): ProfileSide[] =>
  profileSides.filter((side) => profile[side] === value);

function strongestOf(profile: Sides): ProfileSide[] {
  const highest = Math.max(...Object.values(profile));
  return highest >= someFrom ? sidesAt(profile, highest) : [];
}

function missingOf(profile: Sides): ProfileSide[] {
  const known = Object.values(profile);
  const lowest = Math.min(...known);
  const isEven = known.every((value) => value === lowest);
  // A side that is not known yet could be lower than equal ones.
  const isOpen = isEven && known.length < profileSides.length;
  return isOpen || (isEven && isStrong(lowest)) ? [] : sidesAt(profile, lowest);
}

/** The others on both sides: who is strong in what, and of whom nothing is known. Nobody before it is said who I am. */
function othersOf(project: Project, me: Person | undefined, ways: Ways): Pick<Avatar, 'allies' | 'notPlaced'> {
  const allies: Avatar['allies'] = { visionary: [], doer: [], innovator: [] };
  const notPlaced: PersonId[] = [];
  const others = me ? Object.values(project.people).filter(({ id }) => id !== me.id) : [];
  for (const person of others.sort(byName)) {
    if (project.organisations[person.organisation]?.side === 'other') continue;
    const known = profileSides.map((side) => [side, knownIn(person, side)] as const);
    if (known.every(([, side]) => side === undefined)) notPlaced.push(person.id);
    for (const [side, found] of known)
      if (found && isStrong(found.strength))
        allies[side].push({ person: person.id, ...found, steps: ways[person.id]?.steps });
  }
  // Everybody comes by name already, and sorting keeps that where all else is equal.
  const far = Number.MAX_SAFE_INTEGER;
  for (const side of profileSides)
    allies[side].sort((a, b) => b.strength - a.strength || (a.steps ?? far) - (b.steps ?? far));
  notPlaced.sort((a, b) => (ways[a]?.steps ?? far) - (ways[b]?.steps ?? far));
  return { allies, notPlaced };
}
