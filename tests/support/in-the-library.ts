import { readdirSync } from 'node:fs';
import type { OpenDoor } from './doors.ts';
import { openedBy } from './opened.ts';

/** The map as an SVG with everything in it, as it is asked for by default here. */
export const asSvg = {
  kind: 'map',
  format: 'svg',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
} as const;

/** What a user sees in a folder; the locks beside open projects are hidden. */
export const filesOf = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

export const newProject = async (door: OpenDoor) => openedBy(await door.ask('createProject', { template: 'blank' }));

/** The sample One Card, open and in a file of the library. */
export async function savedSample(door: OpenDoor) {
  const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
  await door.ask('saveProject', { project: opened.handle, content: opened.content });
  return opened;
}
