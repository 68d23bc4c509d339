import type { SideLevel, Sides } from '../insight/avatar.ts';
import { levelOf } from '../insight/avatar.ts';
import { type ProfileSide, profileSides } from '../model/profile.ts';
import { list } from './sentences.ts';

/** The three sides of a profile, as headings. */
export const profileSideWord: Record<ProfileSide, string> = {
  visionary: 'Visionary',
  doer: 'Doer',
  innovator: 'Innovator',
};

/** The three sides in a sentence: "a doer". */
export const aSide: Record<ProfileSide, string> = {
  visionary: 'a visionary',
  doer: 'a doer',
  innovator: 'an innovator',
};

/** How much of a side somebody is. */
export const sideLevelWord: Record<SideLevel, string> = {
  'not-known': 'Not known yet',
  little: 'Little',
  some: 'Some',
  strong: 'Strong',
};

/** A profile in a sentence: "Visionary: strong; doer: some; innovator: not known yet." */
export function profileSentence(sides: Sides): string {
  const parts = profileSides.map((side) => `${side}: ${sideLevelWord[levelOf(sides[side])].toLowerCase()}`).join('; ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

/** "a visionary and a doer". */
export const sidesInWords = (sides: readonly ProfileSide[]): string => list(sides.map((side) => aSide[side]));

/** "the visionary and the doer". */
export const theSides = (sides: readonly ProfileSide[]): string => list(sides.map((side) => `the ${side}`));
