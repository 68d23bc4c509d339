import { counted, list } from '../sentences.ts';
import type { PosterContent, PosterSide } from './content.ts';
import { type PosterPart, partKey, type Said } from './part.ts';
import type { Zone } from './texts.tsx';

/** What a sheet has no room for, a sentence each; nothing when all of it is there. */
export function leftOffWords(content: PosterContent, zones: readonly Zone[]): string[] {
  const there = new Set(zones.map(({ key }) => key));
  const missing = (parts: readonly { part: PosterPart }[]) =>
    parts.filter(({ part }) => !there.has(partKey(part))).length;
  const gains = missing(content.gains.map(({ id }) => ({ part: { of: 'gain', id } })));
  const sides = [content.ours, content.theirs].flatMap((side) => leftOffSide(side, missing));
  const cut = zones.filter(({ isCut, part }) => isCut && part.of !== 'person');
  return [
    ...(gains > 0 ? [`${counted(gains, 'gain is', 'gains are')} not on this sheet.`] : []),
    ...sides,
    ...(cut.length > 0 ? [`Shortened for want of room: ${list(shortened(content, cut))}.`] : []),
  ];
}

function leftOffSide({ name, units, people }: PosterSide, missing: (parts: readonly Said[]) => number): string[] {
  const [unitsLeft, peopleLeft] = [missing(units), missing(people)];
  return [
    ...(unitsLeft > 0
      ? [`${counted(unitsLeft, 'unit', 'units')} of ${name} ${are(unitsLeft)} not on this sheet.`]
      : []),
    ...(peopleLeft > 0
      ? [`${counted(peopleLeft, 'person', 'people')} of ${name} ${are(peopleLeft)} counted and not named.`]
      : []),
  ];
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** So many are told one by one. */
const mostTold = 4;

function shortened(content: PosterContent, cut: readonly Zone[]): string[] {
  const told = cut.slice(0, mostTold).map(({ part, text }) => {
    if (part.of === 'title' || part.of === 'promise') return `the ${part.of}`;
    if (part.of !== 'gain') return `“${short(text)}”`;
    const group = content.gains.find(({ id }) => id === part.id)?.group;
    return `the gain of ${group ? short(group) : 'a group'}`;
  });
  const rest = cut.length - told.length;
  return rest > 0 ? [...told, `${rest} more`] : told;
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text);
