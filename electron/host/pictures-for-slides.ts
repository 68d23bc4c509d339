import { bytesFromBase64 } from '../../shared/base/base64.ts';
import type { Project } from '../../shared/model/project.ts';
import { type ImageSize, imageSize } from '../../shared/picture/image-size.ts';
import { pageImage } from '../../shared/picture/page-image.ts';
import { type Printer, PrintingFailed } from './ports.ts';

/** How many pixels a side is worth on a slide. */
const longest = { photo: 256, logo: 512, image: 1920 };

/**
 * The project with every WebP turned into PNG, which all programs for slides can show. Where there is nothing to turn it
 * with, it stays, and the slides go without: initials stand for a photo.
 */
export async function withPicturesForSlides(project: Project, printer: Printer): Promise<Project> {
  const known = new Map<string, string>();
  const turned = async (source: string, most: number): Promise<string> => {
    if (!source.startsWith('data:image/webp')) return source;
    const png = known.get(source) ?? (await pngOf(source, most, printer));
    known.set(source, png);
    return png;
  };
  try {
    const { people, organisations, vision } = structuredClone(project);
    for (const person of Object.values(people)) person.photo = await turned(person.photo, longest.photo);
    for (const each of Object.values(organisations)) each.logo = await turned(each.logo, longest.logo);
    return {
      ...project,
      people,
      organisations,
      vision: { ...vision, image: await turned(vision.image, longest.image) },
    };
  } catch (error) {
    if (error instanceof PrintingFailed) return project;
    throw error;
  }
}

async function pngOf(source: string, most: number, printer: Printer): Promise<string> {
  const image = pageImage(source);
  const size = image && imageSize(bytesFromBase64(image.slice(image.indexOf(',') + 1)) ?? new Uint8Array());
  if (!image || !size) return source;
  const { width, height } = within(size, most);
  const html = `<!doctype html><style>body{margin:0}img{display:block;width:${width}px;height:${height}px}</style><img src="${image}">`;
  const png = await printer.picture({ html, width, height, scale: 1, transparent: true });
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

function within({ width, height }: ImageSize, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
