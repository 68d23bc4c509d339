import type { ImageSize } from '../../picture/image-size.ts';
import type { Picture, Pictures } from './pictures.ts';

/** The pictures that one slide shows, each with the name its relation has on this slide. */
export class SlideParts {
  readonly #pictures: Pictures;
  readonly #relations = new Map<Picture, string>();

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  picture(href: string): { relation: string; size: ImageSize } | undefined {
    const picture = this.#pictures.of(href);
    if (!picture) return undefined;
    const relation = this.#relations.get(picture) ?? `rIdPicture${this.#relations.size + 1}`;
    this.#relations.set(picture, relation);
    return { relation, size: picture.size };
  }

  relations(): { id: string; name: string }[] {
    return [...this.#relations].map(([{ name }, id]) => ({ id, name }));
  }
}
