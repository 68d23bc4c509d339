import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import { comparisonShort } from '../../shared/compare/words.ts';
import type { HostApi, ProjectHandle } from '../../shared/host/contract.ts';
import type { OpenFailure } from '../../shared/host/outcomes.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';

/** What a row of the list says of a version: its map, and what changed since the one before it. */
export type Facts = { picture: string; said: string };

/** What was read of a version: its content, or why it cannot be read. */
export type ReadVersion = { kind: 'read'; content: Project } | { kind: 'failed'; why: string };

/** So many contents are held at once. */
const mostHeld = 6;

type Ports = { host: Pick<HostApi, 'readVersion'>; project: ProjectHandle; whenIdle: (then: () => void) => void };

/**
 * Reads versions one at a time. What somebody looks at comes first, and of it only the newest wish; the rows of the list
 * are filled in between, when the window has nothing else to do.
 */
export function createVersionReader({ host, project, whenIdle }: Ports) {
  const held = new Map<number, Promise<ReadVersion>>();
  let wanted: (() => Promise<void>) | undefined;
  const rows: (() => Promise<void>)[] = [];
  let isBusy = false;

  const read = (version: number): Promise<ReadVersion> => {
    const known = held.get(version);
    const reading = known ?? readFrom(host, project, version);
    held.delete(version);
    held.set(version, reading);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return reading;
  };

  const goOn = async () => {
    if (isBusy) return;
    const isWanted = wanted !== undefined;
    const next = wanted ?? rows.shift();
    wanted = undefined;
    if (!next) return;
    isBusy = true;
    if (!isWanted) await new Promise<void>(whenIdle);
    await next().catch(() => undefined);
    isBusy = false;
    void goOn();
  };

  return {
    /** Reads the versions somebody looks at. A wish that is followed by another before its turn is forgotten. */
    look(versions: readonly number[], then: (read: ReadVersion[]) => void): void {
      wanted = async () => then(await Promise.all(versions.map(read)));
      void goOn();
    },

    /** Finds out what a row says; `before` is the version before it. */
    fill(version: number, before: number | undefined, then: (facts: Facts) => void): void {
      rows.push(async () => then(factsOf(await read(version), before === undefined ? undefined : await read(before))));
      void goOn();
    },

    stop(): void {
      wanted = undefined;
      rows.length = 0;
    },
  };
}

export type VersionReader = ReturnType<typeof createVersionReader>;

async function readFrom(host: Ports['host'], project: ProjectHandle, version: number): Promise<ReadVersion> {
  try {
    const answer = await host.readVersion({ project, version });
    return answer.kind === 'read' ? answer : { kind: 'failed', why: versionTrouble(answer.why) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

const versionTrouble = (why: OpenFailure): string =>
  why.kind === 'notUnlocked'
    ? 'It has another password than the project, or it is damaged. “Open as a copy” asks for its password.'
    : openTrouble(why);

function factsOf(is: ReadVersion, was: ReadVersion | undefined): Facts {
  if (is.kind === 'failed') return { picture: '', said: `This version cannot be read. ${is.why}` };
  return { picture: thumbnailDocument(is.content), said: saidSince(is.content, was) };
}

/** Beside it stands what has changed since then: both say what they are compared with. */
const sameAsBefore = 'The same as the version before it.';

function saidSince(is: Project, was: ReadVersion | undefined): string {
  if (was?.kind === 'read') {
    const comparison = compareProjects(was.content, is);
    return isUnchanged(comparison) ? sameAsBefore : comparisonShort(was.content, is, comparison);
  }
  const people = counted(Object.keys(is.people).length, 'person', 'people');
  const lines = counted(Object.keys(is.links).length, 'line', 'lines');
  return was
    ? `${people}, ${lines}. The version before cannot be read.`
    : `The first that is kept: ${people}, ${lines}.`;
}
