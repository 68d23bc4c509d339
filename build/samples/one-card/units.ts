import type { Organisation } from '../../../shared/model/organisation.ts';
import type { SampleBuilder } from '../builder.ts';
import { sure } from './sure.ts';

export function addUnits(build: SampleBuilder, library: Organisation, university: Organisation) {
  const at = (x: number, y: number, height: number) => ({ x, y, width: 452, height });
  const asked = sure('medium', 'Asked the unit heads in their planning round');
  return {
    direction: build.unit(library, 'Senior management', at(48, 146, 150), {
      function: 'senior-management',
      priority: { rank: 2, of: 9, askAgain: '2027-01-15', ...asked },
    }),
    digital: build.unit(library, 'Digital services', at(48, 312, 236), {
      function: 'it',
      priority: { rank: 1, of: 6, askAgain: '2027-01-15', ...asked },
    }),
    desk: build.unit(library, 'Front line', at(48, 564, 236), {
      function: 'front-line',
      priority: { rank: 5, of: 8, askAgain: '2027-01-15', ...asked },
      attitude: { current: 'neutral', desired: 'supportive', ...sure('medium', 'Team meeting in September') },
      notes: 'Their phones will ring in the first week. They want a one-page answer sheet before the launch.',
    }),
    provost: build.unit(university, 'Senior management', at(630, 146, 150), { function: 'senior-management' }),
    technology: build.unit(university, 'Information technology', at(630, 312, 236), {
      function: 'it',
      priority: { rank: 7, of: 12, askAgain: '2026-12-01', ...sure('high', 'Dana showed us the list') },
    }),
    helpDesk: build.unit(university, 'Front line', at(630, 564, 236), {
      function: 'front-line',
      attitude: { current: 'supportive', desired: 'supportive', ...sure('low', 'One conversation with Priya') },
    }),
  };
}

export type Units = ReturnType<typeof addUnits>;
