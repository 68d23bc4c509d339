import { failure, type Result, success } from '../base/result.ts';
import { type Collection, collections, type Project, type StoredProject } from '../model/project.ts';
import type { ParseFailure } from './failures.ts';

type Identified = { id: string };

/** Lists of records become records by id. An id that stands twice in a list is refused by its name. */
export function fromStored(stored: StoredProject): Result<Project, ParseFailure> {
  const byId: Partial<Record<Collection, Record<string, Identified>>> = {};
  for (const collection of collections) {
    const records: Record<string, Identified> = {};
    for (const [at, record] of stored[collection].entries()) {
      if (Object.hasOwn(records, record.id))
        return failure({
          kind: 'wrongValue',
          where: `${collection}[${at}].id`,
          what: `the id ${record.id} stands there twice`,
        });
      records[record.id] = record;
    }
    byId[collection] = records;
  }
  return success({ ...stored, ...byId } as Project);
}

/** Records by id become lists, sorted by id. */
export function toStored(project: Project): StoredProject {
  const lists: Partial<Record<Collection, Identified[]>> = {};
  for (const collection of collections)
    lists[collection] = (Object.values(project[collection]) as Identified[]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...project, ...lists } as StoredProject;
}
