import { collections, type Project } from '../project.ts';
import type { Change } from './change.ts';

/** Puts another state of the project in the place of this one. How it is looked at stays. */
export const replaceBy =
  (content: Project): Change =>
  (draft) => {
    const fields = draft as Record<string, unknown>;
    for (const name of Object.keys(fields)) if (!(name in content)) delete fields[name];
    for (const [name, value] of Object.entries(content))
      if (name !== 'view' && !isCollection(name)) fields[name] = structuredClone(value);
    for (const name of collections) replaceRecords(draft[name], content[name]);
  };

const isCollection = (name: string): boolean => collections.some((each) => each === name);

/** Record by record, so that a step knows which of them it changed. */
function replaceRecords(draft: Record<string, unknown>, records: Record<string, unknown>): void {
  for (const id of Object.keys(draft)) if (!Object.hasOwn(records, id)) delete draft[id];
  for (const [id, record] of Object.entries(records))
    if (JSON.stringify(draft[id]) !== JSON.stringify(record)) draft[id] = structuredClone(record);
}
