import { type PosterName, type PosterSize, posterName, posterSize } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { newGain } from '../../shared/model/value.ts';
import { type Orientation, orientation } from '../../shared/model/view.ts';
import { sampleProject } from './samples.ts';

export type Shape = { poster: PosterName; size: PosterSize; orientation: Orientation };

/** Every poster in every shape: A3 and A2 have the shape of A4. */
export const everyShape: readonly Shape[] = posterName.options.flatMap((poster) =>
  posterSize.options
    .filter((size) => size !== 'A3' && size !== 'A2')
    .flatMap((size) => orientation.options.map((each): Shape => ({ poster, size, orientation: each }))),
);

export const withGains = (count: number, gain = 'One login opens every book'): Project => {
  const project = sampleProject('one-card');
  project.value.gains = Array.from({ length: count }, (_, nth) => ({ ...newGain(), group: `Group ${nth + 1}`, gain }));
  return project;
};

/** Everything that is hard to fit at once: long, unbroken, right to left, without spaces between the words. */
export function hardToFit(): Project {
  const project = withGains(12);
  const long = 'Wolfeschlegelsteinhausenbergerdorff';
  project.vision.title = 'The long name of a programme '.repeat(11).slice(0, 300);
  project.vision.promise = 'One card opens both houses, and every room in them. '.repeat(20);
  for (const [nth, gain] of project.value.gains.entries()) {
    gain.group = ['Students', '图书馆的读者们和他们所有的朋友', 'قراء المكتبة المركزية', long.repeat(9)][nth % 4] ?? '';
    gain.gain = ['W'.repeat(4000), '一张卡打开两个图书馆的所有的书', 'بطاقة واحدة تفتح كل كتاب', ''][nth % 4] || long;
  }
  for (const [nth, each] of Object.values(project.organisations).entries())
    each.name = [`${long} University`, 'مكتبة المدينة المركزية للعلوم'][nth % 2] ?? '';
  for (const [nth, unit] of Object.values(project.units).entries())
    unit.name = [long.repeat(3), 'قسم تقنية المعلومات', '信息技术', 'IT'][nth % 4] ?? '';
  for (const person of Object.values(project.people)) {
    person.name = `${person.name} ${long.repeat(4)}`;
    person.roles = ['champion', 'sponsor'];
  }
  return project;
}
