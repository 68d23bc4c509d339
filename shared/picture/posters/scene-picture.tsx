import type { PosterContent } from './content.ts';
import type { Metaphor } from './scene.ts';

/** How large the picture of a metaphor is without the words of its poster. */
export const sceneSize = { width: 1000, height: 600 };

const { width, height } = sceneSize;
/** From where to where the sky is; below it is the ground. */
const [top, horizon] = [24, 560];

/** A metaphor with the project's own data in it, for a page that says the title and the promise itself. */
export function ScenePicture(props: ScenePictureProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.metaphor.name}
      preserveAspectRatio="xMidYMid meet"
    >
      <SceneDrawing {...props} />
    </svg>
  );
}

/** What is drawn in the picture of a metaphor, as large as `sceneSize` says. */
export function SceneDrawing({ content, metaphor: { colours, Scene } }: ScenePictureProps) {
  return (
    <g>
      <rect width={width} height={height} fill={colours.sky} />
      <rect y={horizon} width={width} height={height - horizon} fill={colours.ground} />
      <Scene content={content} top={top} width={width} height={horizon - top} horizon={horizon} bottom={height} />
    </g>
  );
}

type ScenePictureProps = { content: PosterContent; metaphor: Metaphor };
