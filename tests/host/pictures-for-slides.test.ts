import { expect, test } from 'vitest';
import { withPicturesForSlides } from '../../electron/host/pictures-for-slides.ts';
import { type PictureOf, type Printer, PrintingFailed } from '../../electron/host/ports.ts';
import { smallProject } from '../support/small-project.ts';

/** The header of a WebP of 800 x 400 pixels. */
function webp(): string {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0, 'latin1');
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUIntLE(799, 24, 3);
  bytes.writeUIntLE(399, 27, 3);
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}
const png = 'data:image/png;base64,iVBORw0KGgo=';

function printerOf(picture: (of: PictureOf) => Promise<Uint8Array>): { printer: Printer; asked: PictureOf[] } {
  const asked: PictureOf[] = [];
  const print = () => Promise.reject(new Error('nothing is printed'));
  const printer = {
    print,
    picture: (of: PictureOf) => {
      asked.push(of);
      return picture(of);
    },
  };
  return { printer, asked };
}

test('a WebP becomes a PNG as large as a slide needs it, once however often it is there', async () => {
  const { project, ana, dana, ours } = smallProject();
  ana.photo = webp();
  dana.photo = webp();
  ours.logo = png;
  const { printer, asked } = printerOf(async () => new Uint8Array([1, 2, 3]));
  const shown = await withPicturesForSlides(project, printer);
  expect(shown.people[ana.id]?.photo).toBe('data:image/png;base64,AQID');
  expect(shown.people[dana.id]?.photo).toBe('data:image/png;base64,AQID');
  expect(shown.organisations[ours.id]?.logo).toBe(png);
  expect(asked.map(({ width, height, transparent }) => ({ width, height, transparent }))).toEqual([
    { width: 256, height: 128, transparent: true },
  ]);
  expect(ana.photo).toBe(webp());
});

test('without a browser the slides are made without it, and a damaged picture stays as it is', async () => {
  const { project, ana } = smallProject();
  ana.photo = webp();
  const { printer } = printerOf(() => Promise.reject(new PrintingFailed('There is no browser.')));
  expect(await withPicturesForSlides(project, printer)).toBe(project);
  ana.photo = 'data:image/webp;base64,AAAA';
  const whole = printerOf(async () => new Uint8Array([1]));
  expect((await withPicturesForSlides(project, whole.printer)).people[ana.id]?.photo).toBe(ana.photo);
  expect(whole.asked).toEqual([]);
});
