import { useEffect, useMemo, useState } from 'react';
import { type Comparison, compareProjects } from '../../shared/compare/compare.ts';
import type { Project } from '../../shared/model/project.ts';
import { useProject } from '../store/app.ts';
import type { ReadVersion, VersionReader } from './version-reader.ts';

/** What a version is compared with: what is there now, or another version. */
export type Other = 'now' | number;

/** Two states of the project, the earlier first, and what is different; `chosen` is the version that is looked at. */
export type Compared = { chosen: Project; before: Project; after: Project; comparison: Comparison };
export type Comparing = { kind: 'reading' } | { kind: 'failed'; why: string } | ({ kind: 'compared' } & Compared);

type Read = { reader: VersionReader; key: string; all: ReadVersion[] };

/** Whoever goes through the list with the arrows is not read every version: this long, in milliseconds, one has to stay. */
const pause = 90;

/** Reads a version and the one it is compared with. */
export function useCompared(reader: VersionReader, chosen: number, other: Other): Comparing {
  const now = useProject((project) => project);
  const [read, setRead] = useState<Read>();
  const key = `${chosen} ${other}`;
  useEffect(() => {
    let isCurrent = true;
    const versions = other === 'now' ? [chosen] : [chosen, other];
    const timer = setTimeout(() => reader.look(versions, (all) => isCurrent && setRead({ reader, key, all })), pause);
    return () => {
      clearTimeout(timer);
      isCurrent = false;
    };
  }, [reader, key, chosen, other]);
  return useMemo(() => {
    if (read?.key !== key || read.reader !== reader) return { kind: 'reading' };
    const [one, two] = read.all;
    if (one?.kind === 'failed') return one;
    if (two?.kind === 'failed') return { kind: 'failed', why: `The other version cannot be read. ${two.why}` };
    if (!one) return { kind: 'reading' };
    const isLater = other !== 'now' && other < chosen;
    const content = two?.content ?? now;
    const [before, after] = isLater ? [content, one.content] : [one.content, content];
    return { kind: 'compared', chosen: one.content, before, after, comparison: compareProjects(before, after) };
  }, [read, reader, key, chosen, other, now]);
}
