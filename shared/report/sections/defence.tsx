import { DefenceSheet, defencePage } from '../defence-sheet.tsx';
import type { Section } from '../section.ts';

/** The page for the day the boss asks. It is made for one tall sheet, whatever the others are. */
export const defence: Section = {
  title: 'Defence sheet',
  about: 'why it is worth it, on one page',
  orientation: 'portrait',
  sheets: ({ project, audience, readers, day }) => [
    {
      key: 'defence',
      page: defencePage,
      kind: 'whole',
      look: 'defence',
      content: <DefenceSheet project={project} audience={audience} readers={readers} day={day} />,
    },
  ],
};
