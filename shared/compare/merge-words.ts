import { type Beside, isKnownBeside, type KnownBeside } from '../model/beside.ts';
import type { Link } from '../model/link.ts';
import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import { brokenRules, type Collection, type Project } from '../model/project.ts';
import { capital, linkSentence, nameOf } from '../picture/sentences.ts';
import { besideSentences } from './beside-words.ts';
import { type AnyRecord, type Comparison, compareProjects, recordsOf } from './compare.ts';
import type { MergePart } from './merge.ts';
import { personFacts } from './person-facts.ts';
import { ended, quoted } from './quoted.ts';
import { comparisonSentences } from './words.ts';

/** One thing to decide, in words: what it is, what happened to it here, and what happened to it there. */
export type MergeWords = { part: MergePart; title: string; mine: string; theirs: string };

const besideTitle: Record<KnownBeside, string> = {
  title: 'The name of the project',
  question: 'The question of the project',
  me: 'Who I am on the map',
  vision: 'The vision',
  value: 'Why it is worth it',
  story: 'The story',
  'view.print.audiences': 'Who may see what',
  'view.listeners': 'Whose listening counts',
};

/** Every part of a merge in words. Without a common state each side says what is so there. */
export function mergeWords(
  base: Project | undefined,
  mine: Project,
  theirs: Project,
  parts: readonly MergePart[],
): MergeWords[] {
  const here = base ? sideOf(base, mine) : factsOf(theirs, mine);
  const there = base ? sideOf(base, theirs) : factsOf(mine, theirs);
  return parts.map((part) => ({ part, title: titleOf(part, mine, theirs), mine: here(part), theirs: there(part) }));
}

/** The rules that a combination breaks, in sentences that name people and not their ids. */
export const brokenInWords = (project: Project): string[] =>
  brokenRules(project).map(({ where, what }) => `${capital(named(where, project))}: ${named(what, project)}.`);

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const named = (text: string, project: Project): string =>
  text.replace(ids, (id) => {
    const { people, units, organisations } = project as unknown as Record<string, Record<string, { name?: string }>>;
    return people?.[id]?.name || units?.[id]?.name || organisations?.[id]?.name || 'one that is gone';
  });

function titleOf({ collection, id, beside }: MergePart, mine: Project, theirs: Project): string {
  if (beside)
    return isKnownBeside(beside) ? besideTitle[beside] : `The field ${quoted(beside)}, which this Accord does not know`;
  if (!collection || !id) return '';
  const project = recordsOf(mine, collection)[id] ? mine : theirs;
  const record = recordsOf(project, collection)[id];
  return record ? recordTitle(collection, record, project) : '';
}

function recordTitle(collection: Collection, record: AnyRecord, project: Project): string {
  if (collection === 'people') return capital(nameOf(record as unknown as Person));
  if (collection === 'links') {
    const link = record as unknown as Link;
    return capital(linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to])));
  }
  if (collection === 'notes') return 'A sticky note';
  return `${collection === 'units' ? 'Unit' : 'Organisation'} ${String(record.name ?? '') || 'without a name'}`;
}

/** What happened to a part between two states, as a function of the part. */
function sideOf(before: Project, after: Project): (part: MergePart) => string {
  const { records, beside } = compareProjects(before, after);
  const found = new Map(records.map((each) => [`${each.collection} ${each.id}`, each]));
  return (part) => {
    if (part.beside) return besideSaid(part.beside, before, after, beside);
    const record = found.get(part.key);
    if (!record) return 'Not changed.';
    if (record.fields.length > 0 && record.fields.every((field) => field === 'position')) return 'Moved on the map.';
    const note = record.collection === 'notes' ? (record.after as Note | undefined)?.text : undefined;
    const only: Comparison = { records: [record], beside: [] };
    const said = comparisonSentences(before, after, only).map(({ text }) => text);
    return note ? `“${note}”` : said.join(' ');
  };
}

/** What is so on one side, of what is not the same on the other, as a function of the part. */
function factsOf(other: Project, side: Project): (part: MergePart) => string {
  const differs = sideOf(other, side);
  const fieldsOf = new Map(
    compareProjects(other, side).records.map(({ collection, id, fields }) => [`${collection} ${id}`, fields]),
  );
  return (part) => {
    const { collection, id } = part;
    if (!collection || !id) return differs(part);
    const record = recordsOf(side, collection)[id];
    if (!record) return 'Not there.';
    if (!recordsOf(other, collection)[id]) return `${recordTitle(collection, record, side)}: only there.`;
    if (collection === 'people')
      return ended(capital(personFacts(fieldsOf.get(part.key) ?? [], record as unknown as Person, side)));
    return collection === 'links' ? recordTitle(collection, record, side) : differs(part);
  };
}

function besideSaid(name: Beside, before: Project, after: Project, changed: readonly Beside[]): string {
  if (name === 'title' || name === 'question') return after[name].trim() ? `“${after[name]}”` : 'Empty.';
  if (name === 'me') return after.me ? `${capital(nameOf(after.people[after.me]))}.` : 'Nobody.';
  if (!changed.includes(name)) return 'Not changed.';
  return name === 'view.print.audiences' ? besideSentences(name, before, after).join(' ') : 'Changed.';
}
