/** More photos and logos than this are not kept decoded. */
const most = 300;

/** At the size of a card's face a photo needs no more pixels than this, however near one looks. */
const longestSide = 256;

/** Photos and logos as a canvas can paint them. Each is decoded once; those not asked for long are let go. */
export class Pictures {
  private readonly known = new Map<string, ImageBitmap | null>();
  private readonly onReady: () => void;

  /** `onReady` is called when a picture that was missing can be painted. */
  constructor(onReady: () => void) {
    this.onReady = onReady;
  }

  /** The picture of a data URL; nothing until it is decoded, or when it is no picture. */
  get(href: string): ImageBitmap | undefined {
    const found = this.known.get(href);
    if (found === undefined) {
      this.known.set(href, null);
      void this.decode(href);
    } else if (found) {
      this.known.delete(href);
      this.known.set(href, found);
    }
    return found ?? undefined;
  }

  private async decode(href: string): Promise<void> {
    const image = new Image();
    image.src = href;
    try {
      await image.decode();
      const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
      this.keep(
        href,
        await createImageBitmap(image, {
          resizeWidth: Math.max(1, Math.round(image.naturalWidth * scale)),
          resizeHeight: Math.max(1, Math.round(image.naturalHeight * scale)),
          resizeQuality: 'high',
        }),
      );
    } catch {
      // It stays `null`: the card keeps an empty circle, and the file what it holds.
    }
  }

  private keep(href: string, picture: ImageBitmap): void {
    this.known.set(href, picture);
    const [oldest] = this.known.keys();
    if (this.known.size > most && oldest !== undefined) {
      this.known.get(oldest)?.close();
      this.known.delete(oldest);
    }
    this.onReady();
  }
}
