import { basename, dirname } from 'node:path';
import { compareProjects } from '../../shared/compare/compare.ts';
import { comparisonSentences, comparisonShort } from '../../shared/compare/words.ts';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { parseProject, parseWithoutRules } from '../../shared/file/parse.ts';
import type { Recovery as Offered, OpenOutcome } from '../../shared/host/outcomes.ts';
import { mended } from '../../shared/model/edits/mend.ts';
import type { Project } from '../../shared/model/project.ts';
import { hashAt } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import type { Lock } from './encryption.ts';
import { type Key, readProjectFile, unlocked } from './open-file.ts';
import type { Open, Opened } from './open-projects.ts';
import type { ProjectFiles } from './project-files.ts';
import { pictureOf } from './project-picture.ts';
import type { FoundCopy, Recovery } from './recovery.ts';

type Parts = { disk: Disk; recovery: Recovery; files: ProjectFiles };
type As = 'project' | 'copy';

/** Recovery copies as they are offered at the start: in words, with a picture, and opened when the user wants it. */
export function createRecoveredProjects({ disk, recovery, files }: Parts) {
  const offered = async (copy: FoundCopy): Promise<Offered> => {
    const path = copy.header?.path ?? '';
    const [fileName, place] = path ? [basename(path), dirname(path)] : ['', ''];
    const about = { id: copy.id, fileName, place, at: copy.header?.at ?? 0 };
    const nothing = { short: '', sentences: [], picture: '' };
    const name = fileName && basename(fileName, '.accord');
    if (!copy.body || copy.choice === 'damaged') return { ...about, ...nothing, title: name, state: 'damaged' };
    if (isEncrypted(copy.body)) return { ...about, ...nothing, title: name, state: 'locked' };
    const parsed = parseWithoutRules(copy.body);
    if (!parsed.ok) return { ...about, ...nothing, title: name, state: 'damaged' };
    const { project } = mended(parsed.value.project);
    const seen = { ...about, title: project.title || name, state: copy.choice, picture: pictureOf(project) };
    const file = path ? await readProjectFile(disk, path) : undefined;
    if (!file?.ok) return { ...seen, short: '', sentences: [] };
    const before = file.value.project;
    const comparison = compareProjects(before, project);
    const sentences = comparisonSentences(before, project, comparison).map(({ text }) => text);
    return { ...seen, short: comparisonShort(before, project, comparison), sentences };
  };

  const open = async (id: string, as: As, key?: Key): Promise<OpenOutcome> => {
    const copy = await recovery.find(id);
    if (!copy?.header || !copy.body) throw new Error('This copy is not there any more, or it is damaged.');
    const { path } = copy.header;
    const opened = await unlocked(copy.body, key);
    if (!opened.ok)
      return opened.failure.kind === 'locked'
        ? files.askPassword({ path, open: (given) => open(id, as, given) })
        : files.refuse(path, opened.failure);
    const { plain, lock } = opened.value;
    const parsed = parseWithoutRules(plain);
    if (!parsed.ok) return files.refuse(path, parsed.failure);
    const { extras } = parsed.value;
    // It may have been kept because it could not be saved as it was.
    const { project, changes } = mended(parsed.value.project);
    const said = ({ opened }: Opened): Opened => ({ kind: 'opened', opened: { ...opened, mended: changes } });
    recovery.adopt(id);
    if (as === 'copy' || path === '') {
      const title = path === '' ? project.title : `${project.title} (recovered)`;
      return said(files.openNew({ ...project, title }, extras, lock, id));
    }
    const { basedOn } = copy.header;
    const readOnly = !((await isWritableOrGone(path)) && (await disk.isWritable(dirname(path))));
    const base = await baseOf(id, lock);
    // Whatever is in the file now and is not what this work was based on, is somebody else's: saving finds that out.
    const ours = basedOn === '' ? [] : [basedOn];
    const parts = { path, readOnly, ours, extras, originalKept: false, lock, recovery: id };
    const entry: Open = { ...parts, last: project, base, heldBy: null };
    await files.hold(entry);
    return said(files.enter(entry));
  };

  const isWritableOrGone = async (path: string): Promise<boolean> =>
    (await disk.isWritable(path)) || (await hashAt(disk, path).catch(() => '')) === null;

  /** The state that the work began with, if it was kept. */
  const baseOf = async (id: string, lock: Lock | undefined): Promise<Project | null> => {
    const bytes = await recovery.baseOf(id);
    const opened = bytes && (await unlocked(bytes, lock && { lock }));
    const parsed = opened?.ok ? parseProject(opened.value.plain) : undefined;
    return parsed?.ok ? parsed.value.project : null;
  };

  return {
    list: async (): Promise<Offered[]> => Promise.all((await recovery.list()).map(offered)),
    open,
  };
}
