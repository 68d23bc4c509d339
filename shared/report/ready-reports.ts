import { type Audience, type MapPages, reportSection, type SectionChoice } from '../model/view.ts';

/** A report that somebody can begin with: for which reading, for whom, and what is in it. */
export type ReadyReport = {
  name: string;
  audience: Audience;
  sections: readonly SectionChoice[];
  pages: MapPages;
};

const named = (...names: SectionChoice['name'][]): SectionChoice[] => names.map((name) => ({ name }));

export const readyReports: readonly ReadyReport[] = [
  {
    name: 'For my boss',
    audience: 'team',
    sections: named('cover', 'defence', 'map', 'support', 'insights', 'legend'),
    pages: 'one',
  },
  {
    name: 'For the kick-off with the partner',
    audience: 'partner',
    sections: named('cover', 'vision', 'map', 'people', 'legend'),
    pages: 'one',
  },
  { name: 'Everything', audience: 'myself', sections: named(...reportSection.options), pages: 'one' },
];
