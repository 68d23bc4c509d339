import { bytesFromBase64 } from '../../base/base64.ts';
import { type ImageSize, imageSize } from '../../picture/image-size.ts';

/** A picture in the package, once however often it is shown. */
export type Picture = { name: string; bytes: Uint8Array; size: ImageSize };

/** The pictures of a presentation. PowerPoint shows PNG and JPEG everywhere, WebP only in its newest versions. */
export class Pictures {
  readonly #known = new Map<string, Picture | undefined>();

  /** The picture of a data URL; nothing when it is damaged or of a kind that slides cannot hold. */
  of(href: string): Picture | undefined {
    if (!this.#known.has(href)) this.#known.set(href, this.#read(href));
    return this.#known.get(href);
  }

  all(): Picture[] {
    return [...this.#known.values()].filter((picture) => picture !== undefined);
  }

  #read(href: string): Picture | undefined {
    const bytes = bytesOf(href);
    const size = bytes && imageSize(bytes);
    if (!bytes || !size || size.format === 'webp' || size.width === 0 || size.height === 0) return undefined;
    return { name: `image${this.all().length + 1}.${size.format}`, bytes, size };
  }
}

const bytesOf = (href: string): Uint8Array | undefined => bytesFromBase64(href.slice(href.indexOf(',') + 1));
