import { isSame } from '../../base/same.ts';
import { collections, type Project } from '../project.ts';
import type { Change } from './change.ts';

/** What of a project stays when it goes back to an earlier state: that it is this project, and how it is looked at. */
const staying: ReadonlySet<string> = new Set(['id', 'view']);

/** Makes a project what it was in an earlier state. What is the same in both is not touched. */
export const goBackTo =
  (earlier: Project): Change =>
  (draft) => {
    for (const name of new Set([...Object.keys(draft), ...Object.keys(earlier)])) {
      if (staying.has(name)) continue;
      if (collections.some((each) => each === name))
        becomeLike(draft[name] as Record<string, unknown>, earlier[name] as Record<string, unknown>);
      else becomeLike(draft, earlier, [name]);
    }
  };

function becomeLike<Of extends Record<string, unknown> | Project>(
  now: Of,
  then: Of,
  names: Iterable<string> = new Set([...Object.keys(now), ...Object.keys(then)]),
): void {
  const [is, was] = [now as Record<string, unknown>, then as Record<string, unknown>];
  for (const name of names) {
    if (isSame(is[name], was[name])) continue;
    if (was[name] === undefined) delete is[name];
    else is[name] = structuredClone(was[name]);
  }
}
