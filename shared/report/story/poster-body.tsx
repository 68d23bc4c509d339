import type { Frame } from '../../model/geometry.ts';
import type { PosterName, PosterSize } from '../../model/poster.ts';
import type { Project } from '../../model/project.ts';
import { orientation } from '../../model/view.ts';
import { gallery } from '../../picture/posters/gallery.ts';
import { Poster } from '../../picture/posters/poster.tsx';
import { posterSheet, type Sheet } from '../../picture/posters/sheet.ts';
import { drawable, fontStack } from '../../picture/text.ts';
import { posterInStory } from '../poster-in-story.ts';

const shapes: readonly PosterSize[] = ['16:9', '4:3', 'square'];

type Props = {
  project: Project;
  poster: PosterName;
  room: Frame;
  /** Below a headline it begins where the headline does. */
  isBelow: boolean;
};

/** The poster in the shape that fills most of its room. */
export function PosterBody({ project, poster, room, isBelow }: Props) {
  const content = posterInStory(project);
  const sheet = sheetFor(room);
  const scale = Math.min(room.width / sheet.width, room.height / sheet.height);
  return (
    <svg
      role="img"
      aria-label={`Poster: ${drawable(content.title)}`}
      width={sheet.width * scale}
      height={sheet.height * scale}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      fontFamily={fontStack}
      style={{
        position: 'absolute',
        left: isBelow ? 0 : (room.width - sheet.width * scale) / 2,
        top: (room.height - sheet.height * scale) / 2,
      }}
    >
      <Poster content={content} metaphor={gallery[poster]} sheet={sheet} />
    </svg>
  );
}

function sheetFor({ width, height }: Frame): Sheet {
  const wanted = Math.log(width / height);
  const distance = (sheet: Sheet) => Math.abs(Math.log(sheet.width / sheet.height) - wanted);
  const all = shapes.flatMap((size) => orientation.options.map((way) => posterSheet(size, way)));
  return all.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}
