import { type PosterName, posterNamed } from '../../model/poster.ts';
import { bridge } from './bridge.tsx';
import { garden } from './garden.tsx';
import { lighthouse } from './lighthouse.tsx';
import { orchestra } from './orchestra.tsx';
import { ownPicture } from './own-picture.tsx';
import { relay } from './relay.tsx';
import type { Metaphor } from './scene.ts';
import { tandem } from './tandem.tsx';

/** Every poster there is, in the order in which they are offered. */
export const gallery: Readonly<Record<PosterName, Metaphor>> = {
  bridge,
  tandem,
  orchestra,
  garden,
  relay,
  lighthouse,
  picture: ownPicture,
};

/** The metaphor of the gallery that a vision names; nothing where it names none, or is a picture of one's own. */
export function drawnMetaphor(metaphor: string): Metaphor | undefined {
  const name = posterNamed(metaphor);
  return name && name !== 'picture' ? gallery[name] : undefined;
}
