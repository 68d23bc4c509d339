import { foldedWords } from '../../base/fold.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Project } from '../../model/project.ts';
import { wordsOf } from './words.ts';

/** What something is in this project that has a name already. */
export type NamedAs = 'organisation' | 'unit' | 'job' | 'tag' | 'listed';

/** A name that is in use: as what, where, and as it is compared, in words and without anything between them. */
export type NameInUse = { name: string; as: NamedAs; of: string; words: string; letters: string };

/** The names of a project that a title can be mixed up with. */
export type Names = {
  inUse: readonly NameInUse[];
  /** The words that names of organisations and units are made of: capitals in them are nothing to explain. */
  known: ReadonlySet<string>;
};

/** What names are found in. */
export type Naming = Pick<Project, 'organisations' | 'units' | 'people'> & {
  vision: { namesInUse: readonly string[] };
};

/** A longer name than this is no name: it is not compared. */
const longestName = 80;

/** Every name that is in use in a project, each once. Gathered in one pass: keep it while nobody is renamed. */
export function namesOf({ organisations, units, people, vision }: Naming): Names {
  const found = new Map<string, NameInUse>();
  const known = new Set<string>();
  const seen = new Set<string>();
  const nameAt = (id: Organisation['id']) => organisations[id]?.name.trim() ?? '';
  const add = (as: NamedAs, given: string, of = '') => {
    const unread = `${as} ${given}`;
    if (given.length > longestName || seen.has(unread)) return;
    seen.add(unread);
    const name = given.trim();
    const words = foldedWords(name);
    const letters = words.replaceAll(' ', '');
    if (letters !== '' && !found.has(`${as} ${letters}`))
      found.set(`${as} ${letters}`, { name, as, of, words, letters });
  };
  const know = (name: string) => {
    for (const { key } of wordsOf(name.slice(0, longestName))) known.add(key);
  };
  for (const name of vision.namesInUse) add('listed', name);
  for (const { name } of Object.values(organisations)) {
    add('organisation', name);
    know(name);
  }
  for (const { name, organisation } of Object.values(units)) {
    add('unit', name, nameAt(organisation));
    know(name);
  }
  for (const { jobTitle, tags, organisation } of Object.values(people)) {
    if (jobTitle !== '') add('job', jobTitle, nameAt(organisation));
    for (const tag of tags) add('tag', tag);
  }
  return { inUse: [...found.values()], known };
}
