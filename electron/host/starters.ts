import { join } from 'node:path';
import {
  type Answer,
  type SampleName,
  sampleName,
  type TemplateName,
  templateName,
} from '../../shared/host/contract.ts';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';
import type { Disk } from './disk.ts';
import { readProjectFile } from './open-file.ts';

type Starter = TemplateName | SampleName;

/** The projects that came with the app, to start from: templates and samples. */
export function createStarters(disk: Disk, resources: string) {
  const isTemplate = (name: Starter): boolean => templateName.options.some((option) => option === name);
  const pathOf = (name: Starter): string =>
    join(resources, ...(isTemplate(name) ? ['templates'] : []), `${name}.accord`);

  const pictureOf = async (name: Starter): Promise<string> => {
    const read = await readProjectFile(disk, await disk.realPath(pathOf(name)).catch(() => pathOf(name)));
    return read.ok ? thumbnailDocument(read.value.project) : '';
  };
  const draw = async (): Promise<Answer<'starterPictures'>> => {
    const names: Starter[] = [...templateName.options, ...sampleName.options];
    const pictures = await Promise.all(names.map(async (name) => [name, await pictureOf(name)] as const));
    return Object.fromEntries(pictures) as Answer<'starterPictures'>;
  };
  let drawn: ReturnType<typeof draw> | undefined;

  return {
    pathOf,
    /** They never change while the app runs: drawn once. */
    pictures: (): ReturnType<typeof draw> => {
      drawn ??= draw();
      return drawn;
    },
  };
}
