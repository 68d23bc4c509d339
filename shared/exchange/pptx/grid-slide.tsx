import type { Step } from '../../model/story.ts';
import { displayList } from '../../picture/display-list.ts';
import { axes, gridSize, PowerInterestGrid, placesOf } from '../../picture/grid/grid.tsx';
import { peopleInOrder } from '../../report/in-order.ts';
import { gridFoot } from '../../report/story/grid-body.tsx';
import { headlineOf } from '../../report/story/step-words.ts';
import { type Making, onSlides, slideOf } from './making.ts';
import { nativeShapes } from './marks.ts';
import { fitInto, places as onSlide, perPoint } from './measures.ts';
import { group } from './shape.ts';
import type { Slide } from './slide.ts';
import { sentence } from './text-slides.ts';

/** EMU to the unit of the grid: the names have 12 points. */
const scale = 1.05 * perPoint;
const footHeight = 36 * perPoint;

/** The slide of a step that shows the power-interest grid, in shapes and texts that can be edited. */
export function gridSlide(step: Step, making: Making): Slide {
  const { project } = making;
  const room = { ...onSlide.body, height: onSlide.body.height - footHeight };
  const people = peopleInOrder(Object.values(project.people));
  const field = placesOf(people, {
    width: room.width / scale - axes.left - axes.right,
    height: room.height / scale - axes.top - axes.bottom,
  });
  const size = gridSize(field);
  return slideOf(
    {
      headline: headlineOf(project, step),
      notes: step.speakerNotes,
      draw: (slide) => {
        const placing = fitInto(room, { x: 0, y: 0, ...size }, scale);
        const drawing = <PowerInterestGrid project={project} people={people} places={field} palette={onSlides} />;
        const id = slide.numbers.next();
        const shapes = nativeShapes(displayList(drawing), { ...slide, placing }).map(({ xml }) => xml);
        const frame = { ...placing.at, width: size.width * placing.scale, height: size.height * placing.scale };
        const foot = { ...onSlide.body, y: room.y + room.height, height: footHeight };
        return [
          group({ id, name: 'Power-interest grid' }, frame, shapes),
          sentence(gridFoot(project), slide, foot, 12),
        ];
      },
    },
    making,
  );
}
