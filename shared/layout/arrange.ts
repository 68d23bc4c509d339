import { assertNever } from '../base/assert-never.ts';
import type { OrganisationId } from '../base/ids.ts';
import type { Places } from '../model/edits/place.ts';
import type { Project } from '../model/project.ts';
import type { Arrangement } from './arrangement.ts';
import type { Block } from './block.ts';
import type { Elk } from './elk-graph.ts';
import { faceToFace } from './face-to-face.ts';
import { hierarchy } from './hierarchy.ts';
import { placeNotes } from './notes.ts';
import { rings } from './rings.ts';
import { settle } from './settle.ts';
import { tidy } from './tidy.ts';

export type Wish = {
  arrangement: Arrangement;
  /** Whose senior management is in the middle of the rings; the partner's when nobody says. */
  organisation?: OrganisationId | undefined;
};

/** What has been done of what there is to do. */
export type Progress = { done: number; total: number };

export type Helpers = { elk: Elk; onProgress: (progress: Progress) => void };

/**
 * Where everything is to be in an arrangement. Changes nothing; `placeAll` puts it there. Pinned people are where they were,
 * no two cards are nearer than 16 units, and everybody is inside the frame they belong to.
 */
export async function arrange(project: Project, wish: Wish, { elk, onProgress }: Helpers): Promise<Places> {
  const total = Object.keys(project.organisations).length + 1;
  let done = 0;
  const onPart = () => {
    done += 1;
    onProgress({ done: Math.min(done, total), total });
  };
  const map = await idealMap(project, wish, elk, onPart);
  settle(project, map);
  onPart();
  const { people, units, organisations } = map;
  return { people, units, organisations, notes: placeNotes(project, map) };
}

async function idealMap(project: Project, wish: Wish, elk: Elk, onPart: () => void): Promise<Block> {
  switch (wish.arrangement) {
    case 'face-to-face':
      return faceToFace(project);
    case 'hierarchy':
      return hierarchy(project, elk, onPart);
    case 'tidy':
      return tidy(project);
    case 'rings':
      return rings(project, wish.organisation);
    default:
      return assertNever(wish.arrangement);
  }
}
