import { safeImage } from '../safe-image.ts';
import { fitted, TextBlock } from './fitted-text.tsx';
import { ink, ink2, paleInk, paper, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

function OwnPictureScene({ content: { image, imageDescription }, top, width, height, horizon }: SceneProps) {
  const source = safeImage(image);
  const frame = { x: 0, y: top, width, height: height + 1 };
  if (source) return <image href={source} {...frame} preserveAspectRatio="xMidYMid slice" />;
  const words = fitted(imageDescription || wordsFor(image), {
    width: width * 0.6,
    sizes: [22, 18],
    weight: 500,
    lines: 4,
  });
  return (
    <g>
      <rect {...frame} fill={tint('slate')} />
      <TextBlock fitted={words} x={width / 2} y={(top + horizon - words.height) / 2} fill={ink2} anchor="middle" />
    </g>
  );
}

const wordsFor = (image: string): string =>
  image === '' ? 'Choose your picture' : 'This picture cannot be shown. Choose it again.';

/** The user's own picture in the place of a metaphor. */
export const ownPicture: Metaphor = {
  name: 'Own picture',
  says: 'What your picture shows.',
  fits: 'When there is a picture that everybody here knows already.',
  misleads: 'When it shows one side only, or people who did not agree to hang on a wall.',
  colours: { sky: paper, ground: ink, title: ink, promise: ink2, onGround: white, softOnGround: paleInk },
  below: 'sides',
  Scene: OwnPictureScene,
};
