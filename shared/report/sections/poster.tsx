import { posterOf } from '../../model/poster.ts';
import { gallery } from '../../picture/posters/gallery.ts';
import { PosterDrawing } from '../../picture/posters/poster-document.tsx';
import { sheetOf } from '../../picture/posters/sheet.ts';
import { posterInStory } from '../poster-in-story.ts';
import { type Section, sheetFor } from '../section.ts';

/** The poster of the vision, as large as its sheet: nothing is printed under it. */
export const poster: Section = {
  title: 'Poster',
  about: 'what the partnership is, on one sheet',
  orientation: 'landscape',
  sheets({ project }, asked) {
    const { width, height } = sheetFor(asked);
    const sheet = sheetOf((width * 25.4) / 96, (height * 25.4) / 96);
    const drawing = { content: posterInStory(project), metaphor: gallery[posterOf(project.vision)], sheet };
    return [
      {
        key: 'poster',
        page: { width, height, margin: 0 },
        kind: 'whole',
        look: 'poster',
        content: <PosterDrawing {...drawing} />,
      },
    ];
  },
};
