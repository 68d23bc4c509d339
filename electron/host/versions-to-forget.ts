import { mostVersions } from '../../shared/host/most-versions.ts';
import type { Version } from './version.ts';

export { mostVersions };

/** And at most so many bytes, or so many times the newest, whichever is more. */
const leastBytes = 100 * 1024 * 1024;
const mostTimes = 20;

/**
 * Which versions go, oldest to newest given, so that what is kept is bounded: the newest stays in any case, those with a
 * name as long as there are others. The rest is thinned so that it lies ever further apart the older it is. Only the
 * numbers of the versions count: clocks are sometimes set back by years.
 */
export function toForget(versions: readonly Version[]): Version[] {
  const kept = [...versions];
  const newest = kept.at(-1);
  if (!newest) return [];
  const mostBytes = Math.max(leastBytes, mostTimes * newest.size);
  const forgotten: Version[] = [];
  let bytes = kept.reduce((sum, { size }) => sum + size, 0);
  while (kept.length > 1 && (kept.length > mostVersions || bytes > mostBytes)) {
    const [gone] = kept.splice(leastMissed(kept), 1);
    if (!gone) break;
    forgotten.push(gone);
    bytes -= gone.size;
  }
  return forgotten;
}

/** The one whose neighbours lie closest together for its age; never the newest. */
function leastMissed(kept: readonly Version[]): number {
  const newest = kept.at(-1)?.sequence ?? 0;
  const candidates = kept.slice(0, -1);
  const isOneFree = candidates.some(({ isNamed }) => !isNamed);
  let least = 0;
  let closest = Number.POSITIVE_INFINITY;
  candidates.forEach(({ sequence, isNamed }, nth) => {
    if (isOneFree && isNamed) return;
    const before = kept[nth - 1]?.sequence ?? sequence - (newest - sequence);
    const gap = (kept[nth + 1]?.sequence ?? sequence) - before;
    const closeness = gap / (newest - sequence + 1);
    if (closeness < closest) [least, closest] = [nth, closeness];
  });
  return least;
}
