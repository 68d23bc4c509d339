const embedded = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** The image when it is embedded in the project as PNG, JPEG or WebP; nothing else is ever loaded. */
export const safeImage = (source: string): string | undefined =>
  source.startsWith('data:image/') && embedded.test(source) ? source : undefined;
