import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { runSaying } from '../commands/command.ts';
import { useApp, useOpen } from '../store/app.ts';
import { createVersionReader, type Facts, type VersionReader } from './version-reader.ts';

/** The versions of the open project, newest first, and what is known of each so far. */
export type KnownVersions = {
  /** Undefined until they are listed. */
  list: readonly KeptVersion[] | undefined;
  reader: VersionReader;
  factsOf: (version: number) => Facts | undefined;
  /** Finds out what the row of a version says; asked once for each. */
  fill: (version: number) => void;
  /** Does something to the versions, says so when it fails, and lists them again. */
  change: (deed: () => Promise<unknown>) => Promise<void>;
};

const whenIdle = (then: () => void): void => void requestIdleCallback(then, { timeout: 500 });

/** What a row says depends on the version before it, which may be deleted. */
const keyOf = (version: number, before: number | undefined): string => `${version} after ${before ?? 'nothing'}`;

export function useVersions(): KnownVersions {
  const app = useApp();
  const project = useOpen(({ file }) => file.handle);
  const [list, setList] = useState<readonly KeptVersion[]>();
  const [facts, setFacts] = useState<ReadonlyMap<string, Facts>>(new Map());
  const asked = useMemo(() => new Set<string>(), []);
  const reader = useMemo(() => {
    if (!project) throw new Error('No project is open.');
    return createVersionReader({ host: app.host, project, whenIdle });
  }, [app, project]);
  useEffect(() => () => reader.stop(), [reader]);

  const refresh = useCallback(async () => {
    if (project) setList(await app.host.listVersions({ project }));
  }, [app, project]);
  useEffect(() => void runSaying(app, refresh), [app, refresh]);

  const before = (version: number): number | undefined => {
    const at = list?.findIndex((each) => each.version === version) ?? -1;
    return at < 0 ? undefined : list?.[at + 1]?.version;
  };
  return {
    list,
    reader,
    factsOf: (version) => facts.get(keyOf(version, before(version))),
    fill(version) {
      const key = keyOf(version, before(version));
      if (asked.has(key)) return;
      asked.add(key);
      reader.fill(version, before(version), (found) => setFacts((known) => new Map(known).set(key, found)));
    },
    change: async (deed) => {
      await runSaying(app, async () => void (await deed()));
      await runSaying(app, refresh);
    },
  };
}
