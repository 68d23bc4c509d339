import { standingOf } from '../../insight/power-interest.ts';
import type { Frame } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import { axes, gridSize, PowerInterestGrid, placesOf } from '../../picture/grid/grid.tsx';
import type { Palette } from '../../picture/palette.ts';
import { counted } from '../../picture/sentences.ts';
import { fontStack } from '../../picture/text.ts';
import { opinionSentence } from '../../picture/words.ts';
import { peopleInOrder } from '../in-order.ts';

/** So much larger than on a page is everything on the grid when it is shown to a room. */
const nearer = 1.3;
const footRoom = 34;

/** The power-interest grid in its room, and how many have no place on it. */
export function GridBody({ project, room, palette }: { project: Project; room: Frame; palette: Palette }) {
  const people = peopleInOrder(Object.values(project.people));
  const height = room.height - footRoom;
  const places = placesOf(people, {
    width: room.width / nearer - axes.left - axes.right,
    height: height / nearer - axes.top - axes.bottom,
  });
  const size = gridSize(places);
  return (
    <>
      <svg
        role="img"
        aria-label="Power-interest grid"
        width={room.width}
        height={height}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <PowerInterestGrid project={project} people={people} places={places} palette={palette} />
      </svg>
      <p style={{ margin: 0, fontFamily: fontStack, fontSize: 16, color: palette.ink2 }}>{gridFoot(project)}</p>
    </>
  );
}

/** "3 people are not assessed. Your judgement, not a measurement." */
export function gridFoot(project: Project): string {
  const open = Object.values(project.people).filter((person) => !standingOf(person)).length;
  return open === 0
    ? opinionSentence
    : `${counted(open, 'person has', 'people have')} no place on it yet. ${opinionSentence}`;
}
