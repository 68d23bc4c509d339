import { Copy, History, Pencil, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { compareProjects } from '../../shared/compare/compare.ts';
import { comparisonSentences } from '../../shared/compare/words.ts';
import type { KeptVersion } from '../../shared/host/contract.ts';
import type { Project } from '../../shared/model/project.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { runSaying } from '../commands/command.ts';
import { goBackToVersion, openVersionAsCopy } from '../commands/version-commands.ts';
import { useApp, useProject } from '../store/app.ts';
import { DeleteVersion } from './delete-version.tsx';
import { NameVersion } from './name-version.tsx';
import type { KnownVersions } from './use-versions.ts';
import styles from './versions.module.css';

type Props = { versions: KnownVersions; version: KeptVersion; content: Project | undefined; onDeleted: () => void };

/** What can be done with a version, and what going back to it would change. */
export function VersionActions({ versions, version, content, onDeleted }: Props) {
  const app = useApp();
  const [open, setOpen] = useState<'name' | 'delete'>();
  const since = useChangesSince(content);
  const naming = useRef<HTMLButtonElement>(null);
  const deleting = useRef<HTMLButtonElement>(null);
  const close = () => {
    (open === 'name' ? naming : deleting).current?.focus();
    setOpen(undefined);
  };
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          data-primary
          disabled={!content || !since}
          onClick={() => content && void runSaying(app, () => goBackToVersion(app, version, content))}
        >
          <History aria-hidden size={16} /> Go back to this version
        </button>
        <button type="button" onClick={() => void runSaying(app, () => openVersionAsCopy(app, version))}>
          <Copy aria-hidden size={16} /> Open as a copy
        </button>
        <button
          ref={naming}
          type="button"
          aria-expanded={open === 'name'}
          onClick={() => setOpen(open === 'name' ? undefined : 'name')}
        >
          <Pencil aria-hidden size={16} /> {version.name ? 'Rename…' : 'Name…'}
        </button>
        <button
          ref={deleting}
          type="button"
          aria-expanded={open === 'delete'}
          onClick={() => setOpen(open === 'delete' ? undefined : 'delete')}
        >
          <Trash2 aria-hidden size={16} /> Delete…
        </button>
      </div>
      {open === 'name' && <NameVersion versions={versions} version={version} onDone={close} />}
      {open === 'delete' && (
        <DeleteVersion versions={versions} version={version} onDone={close} onDeleted={onDeleted} />
      )}
      {content && <p className={styles.since}>{sinceWords(since)}</p>}
    </>
  );
}

const sinceWords = (since: number | undefined): string =>
  since
    ? `${counted(since, 'change', 'changes')} since then. Going back takes ${since === 1 ? 'it' : 'them'} back in one step: ` +
      'what is there now is kept as a version first, and Undo brings it back.'
    : 'Nothing has changed since then.';

/** How many things are different now; undefined while the version is being read. */
function useChangesSince(content: Project | undefined): number | undefined {
  const now = useProject((project) => project);
  return useMemo(
    () => content && comparisonSentences(content, now, compareProjects(content, now)).length,
    [content, now],
  );
}
