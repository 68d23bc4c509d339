import { isSame } from '../base/same.ts';
import { type Beside, besideNames, isSameBeside } from '../model/beside.ts';
import { type Collection, collections, type Project } from '../model/project.ts';

export type AnyRecord = { id: string } & Record<string, unknown>;

/** A record that is in one state of a project and not in the other, or not as it was there. */
export type Difference = {
  collection: Collection;
  id: string;
  before?: AnyRecord | undefined;
  after?: AnyRecord | undefined;
  /** The names of the fields that are not as they were; none when the record is new or gone. */
  fields: readonly string[];
};

/** What is different between two states of one project. How it is looked at does not count. */
export type Comparison = { records: Difference[]; beside: Beside[] };

/** Compares two states of a project record by record, in the order of the file's collections. One look at every record. */
export function compareProjects(before: Project, after: Project): Comparison {
  return {
    records: collections.flatMap((collection) => differencesIn(collection, before, after)),
    beside: besideNames(before, after).filter((name) => !isSameBeside(before, after, name)),
  };
}

export const isUnchanged = ({ records, beside }: Comparison): boolean => records.length === 0 && beside.length === 0;

export const recordsOf = (project: Project, collection: Collection): Record<string, AnyRecord> =>
  project[collection] as Record<string, AnyRecord>;

function differencesIn(collection: Collection, before: Project, after: Project): Difference[] {
  const [were, are] = [recordsOf(before, collection), recordsOf(after, collection)];
  const ids = new Set([...Object.keys(were), ...Object.keys(are)]);
  return [...ids].flatMap((id): Difference[] => {
    const [was, is] = [were[id], are[id]];
    if (!was || !is) return [{ collection, id, before: was, after: is, fields: [] }];
    const fields = changedFields(was, is);
    return fields.length > 0 ? [{ collection, id, before: was, after: is, fields }] : [];
  });
}

/** The names of the fields in which two records differ. */
export const changedFields = (was: AnyRecord, is: AnyRecord): string[] =>
  was === is
    ? []
    : [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !isSame(was[name], is[name]));
