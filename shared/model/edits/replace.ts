import { isSame } from '../../base/same.ts';
import { besideNames, takeBeside } from '../beside.ts';
import { collections, type Project } from '../project.ts';
import type { Change } from './change.ts';

/**
 * Puts another state of the project in the place of this one. What is the same in both is not touched, so that a step knows
 * what it changed; that it is this project, and how it is looked at, stays.
 */
export const replaceBy =
  (content: Project): Change =>
  (draft) => {
    for (const name of collections) replaceRecords(draft[name], content[name]);
    for (const name of besideNames(draft, content)) takeBeside(draft, content, name);
  };

function replaceRecords(draft: Record<string, unknown>, records: Record<string, unknown>): void {
  for (const id of Object.keys(draft)) if (!Object.hasOwn(records, id)) delete draft[id];
  for (const [id, record] of Object.entries(records))
    if (!isSame(draft[id], record)) draft[id] = structuredClone(record);
}
