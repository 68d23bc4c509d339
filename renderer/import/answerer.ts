import { foundInLists } from '../../shared/exchange/columns/found-in.ts';
import { type Found, nothingFound } from '../../shared/exchange/found.ts';
import { incomingOf } from '../../shared/exchange/merge/import-found.ts';
import type { Preview } from '../../shared/exchange/merge/preview.ts';
import { previewOf } from '../../shared/exchange/merge/preview-of.ts';
import { previewOfNew } from '../../shared/exchange/merge/project-from.ts';
import { together } from '../../shared/exchange/take-in.ts';
import type { Answers, Asked, ListChoice } from './messages.ts';
import { asKind, listOf, type ReadFiles, readFiles } from './read-files.ts';
import { rowsOf } from './rows.ts';
import { summaryOf } from './summary.ts';

type Comparing = Extract<Asked, { kind: 'compare' }>;

/** Answers one question after the other about the files that were read last. Throws a sentence for a person. */
export function createAnswerer(doing: (what: string) => void): (asked: Asked) => Answers[keyof Answers] {
  let files: ReadFiles = { sources: [], tables: [], found: [] };
  /** What the lists held as they were understood last: to read the rows is most of the work. */
  let understood: { lists: string; found: Found } | undefined;
  let preview: Preview | undefined;

  const foundFrom = (lists: readonly ListChoice[]): Found => {
    const key = JSON.stringify(lists);
    if (understood?.lists === key) return understood.found;
    doing('Reading the rows');
    const taken = files.tables.flatMap(({ list }, nth) => {
      const choice = lists[nth];
      return choice?.taken ? [{ ...list, kind: choice.kind, columns: choice.columns }] : [];
    });
    const all = [...files.found, ...(taken.length > 0 ? [foundInLists(taken)] : [])];
    understood = { lists: key, found: all.length > 0 ? together(all) : nothingFound() };
    return understood.found;
  };

  const compare = ({ lists, choices, into }: Comparing): Answers['compare'] => {
    const found = foundFrom(lists);
    const isNew = !('people' in into);
    doing(isNew ? 'Putting the map together' : 'Comparing with the project');
    preview = isNew ? previewOfNew(found, found.title ?? into.title, choices) : previewOf(into, found, choices);
    return { summary: summaryOf(preview, isNew) };
  };

  const newest = (): Preview => {
    if (!preview) throw new Error('Nothing has been compared yet.');
    return preview;
  };

  const take = (): Answers['take'] => {
    doing('Finding places on the map');
    const { project, people } = newest();
    const incoming = incomingOf(newest());
    const added = Object.keys(incoming.people).filter((id) => !Object.hasOwn(project.people, id));
    const changed = people.flatMap(({ becomes }) => (becomes ? [becomes.id] : []));
    const selected = added.length > 0 ? added : [...new Set(changed)];
    return { incoming, selected, organisations: project.organisations };
  };

  return (asked) => {
    switch (asked.kind) {
      case 'read':
        understood = undefined;
        files = readFiles(asked.files, asked.remembered, doing);
        return { sources: files.sources, lists: files.tables.map(listOf) };
      case 'asKind': {
        const table = files.tables[asked.list];
        if (!table) throw new Error('There is no such table.');
        files.tables[asked.list] = asKind(table, asked.listKind);
        understood = undefined;
        return { list: listOf(files.tables[asked.list] ?? table) };
      }
      case 'compare':
        return compare(asked);
      case 'rows':
        return { rows: rowsOf(newest(), asked.outcome) };
      case 'take':
        return take();
    }
  };
}
