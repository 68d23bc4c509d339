import type { KeptVersion } from '../../shared/host/contract.ts';
import { mostVersions } from '../../shared/host/most-versions.ts';
import { dayOfSaving, whenSaved } from '../store/when-saved.ts';

export type DayOfVersions = { day: string; versions: KeptVersion[] };

/** Versions, in their order, by the day they were kept on. A clock that was set back makes a day come twice. */
export function byDay(versions: readonly KeptVersion[], now: number): DayOfVersions[] {
  const days: DayOfVersions[] = [];
  for (const version of versions) {
    const day = dayOfSaving(version.savedAt, now);
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}

/** What a version is called: “Before the vote”, or by its time. */
export const nameOfVersion = ({ name, savedAt }: KeptVersion): string => name || whenSaved(savedAt);

/** A version in a list to choose from: when, and its name. */
export const choiceOfVersion = ({ name, savedAt }: KeptVersion): string =>
  [whenSaved(savedAt), name].filter(Boolean).join(': ');

/** How the host keeps versions, for whoever wonders why there is none of a certain minute. */
export const howVersionsAreKept =
  `While you work, Accord keeps a version every ten minutes, up to ${mostVersions} of a project, the newer the closer ` +
  'together. Those with a name stay the longest. They are on this computer only, not in the file.';
