import type { ReactNode } from 'react';
import type { PosterContent } from './content.ts';

/** What a metaphor draws with: the content, and the room between the title and the horizon, the whole sheet wide. */
export type SceneProps = {
  content: PosterContent;
  /** The upper edge of the room. */
  top: number;
  width: number;
  height: number;
  /** Where sky and ground meet: the lower edge of the room. */
  horizon: number;
  /** The lower edge of the sheet; what is drawn below the horizon lies under the texts. */
  bottom: number;
};

/** Both sides with who carries it there and what they bring, or nothing. */
export type Below = 'sides' | 'nothing';

type Colours = { sky: string; ground: string; title: string; promise: string; onGround: string; softOnGround: string };

/** One metaphor of the gallery: what it says, when it fits, when it misleads, and how it is drawn. */
export type Metaphor = {
  name: string;
  says: string;
  fits: string;
  misleads: string;
  colours: Colours;
  /** What is said of both sides below the picture, because the picture itself does not say it. */
  below: Below;
  Scene: (props: SceneProps) => ReactNode;
};
