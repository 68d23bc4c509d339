import type { ReportSection, SectionChoice } from '../model/view.ts';
import type { Rights } from './rights.ts';
import type { Section } from './section.ts';
import { champions } from './sections/champions.tsx';
import { cover } from './sections/cover.tsx';
import { defence } from './sections/defence.tsx';
import { engagement } from './sections/engagement.tsx';
import { grid } from './sections/grid.tsx';
import { insights } from './sections/insights.tsx';
import { support } from './sections/key-support.tsx';
import { legend } from './sections/legend.tsx';
import { links } from './sections/links.tsx';
import { map } from './sections/map.tsx';
import { people } from './sections/people.tsx';
import { poster } from './sections/poster.tsx';
import { vision } from './sections/vision.tsx';

/** Every section a report can have. */
export const sections: Record<ReportSection, Section> = {
  cover,
  vision,
  poster,
  map,
  grid,
  engagement,
  champions,
  support,
  people,
  links,
  insights,
  defence,
  legend,
};

/** A section that an audience does not get, and why. */
export type LeftOut = { name: ReportSection; why: string };

/** Divides what was chosen into what an audience gets, each section once, and what is left out with the reason. */
export function sectionsFor(
  rights: Rights,
  chosen: readonly SectionChoice[],
): { kept: SectionChoice[]; leftOut: LeftOut[] } {
  const whyNot = (name: ReportSection): string | undefined => {
    const { withheld } = sections[name];
    return withheld?.unless.every((field) => rights.access(field) === 'yes') ? undefined : withheld?.why;
  };
  const once = chosen.filter(({ name }, nth) => chosen.findIndex((each) => each.name === name) === nth);
  return {
    kept: once.filter(({ name }) => whyNot(name) === undefined),
    leftOut: once.flatMap(({ name }) => {
      const why = whyNot(name);
      return why ? [{ name, why }] : [];
    }),
  };
}
