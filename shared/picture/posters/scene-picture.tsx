import type { PosterContent } from './content.ts';
import type { Metaphor } from './scene.ts';

/** The picture of a metaphor without the words of its poster: so wide and so high, with so much sky and ground. */
const [width, height, top, horizon] = [1000, 600, 24, 560];

/** A metaphor with the project's own data in it, for a page that says the title and the promise itself. */
export function ScenePicture({ content, metaphor: { name, colours, Scene } }: ScenePictureProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} preserveAspectRatio="xMidYMid meet">
      <rect width={width} height={height} fill={colours.sky} />
      <rect y={horizon} width={width} height={height - horizon} fill={colours.ground} />
      <Scene content={content} top={top} width={width} height={horizon - top} horizon={horizon} bottom={height} />
    </svg>
  );
}

type ScenePictureProps = { content: PosterContent; metaphor: Metaphor };
