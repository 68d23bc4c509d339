import { createStore } from 'zustand/vanilla';
import type { ColumnField } from '../../shared/exchange/columns/field.ts';
import type { ListKind } from '../../shared/exchange/columns/recognise.ts';
import { withColumn } from '../../shared/exchange/columns/understand.ts';
import type { Encoding } from '../../shared/exchange/csv/decodings.ts';
import { largestList, tooLargeFile } from '../../shared/exchange/limits.ts';
import { type ImportChoices, usualChoices } from '../../shared/exchange/merge/choices.ts';
import { choicesOfNew } from '../../shared/exchange/merge/project-from.ts';
import { collections, type Project } from '../../shared/model/project.ts';
import { takeImport } from '../commands/take-import.ts';
import type { App } from '../store/app.ts';
import type { Importer } from './ask-worker.ts';
import { asksAboutColumns, asksAboutFiles } from './asks.ts';
import type { GivenFile, List, Source, Summary } from './messages.ts';
import { remember } from './remember.ts';
import type { Step } from './steps.ts';
import { comingWords } from './words.ts';

export type ImportState = {
  step: Step;
  sources: readonly Source[];
  lists: readonly List[];
  choices: ImportChoices;
  /** What would happen, as it was compared last. */
  summary: Summary | null;
  /** What is being done just now, and whether it takes so long that it is shown. */
  busy: { what: string; isLong: boolean } | null;
  trouble: string;
};

/** After so many milliseconds somebody wants to know what is going on. */
const longAfter = 500;

export type Importing = ReturnType<typeof createImporting>;

/** An import from the files to the project. Nothing changes before `finish`; `stop` ends it at any time. */
export function createImporting(app: App, start: (onDoing: (what: string) => void) => Importer) {
  const opened = app.projects.getState().open;
  const store = createStore<ImportState>(() => ({
    step: 'choose',
    sources: [],
    lists: [],
    choices: opened ? usualChoices : choicesOfNew,
    summary: null,
    busy: null,
    trouble: '',
  }));
  const importer = start((what) => store.setState(({ busy }) => ({ busy: busy && { ...busy, what } })));
  let files: readonly File[] = [];
  const encodings = new Map<string, Encoding>();
  let asked = 0;

  const settings = () => app.window.getState().greeting?.settings;
  const into = (): Project | { title: string } => app.projects.getState().open?.project ?? { title: titleOf(files) };

  /** Does something that may take a while. Of several that were begun only the last one counts. */
  const during = async (what: string, work: (isNewest: () => boolean) => Promise<void>): Promise<void> => {
    asked += 1;
    const mine = asked;
    const isNewest = () => mine === asked;
    store.setState({ busy: { what, isLong: false }, trouble: '' });
    const timer = setTimeout(
      () => store.setState(({ busy }) => ({ busy: busy && { ...busy, isLong: true } })),
      longAfter,
    );
    try {
      await work(isNewest);
    } catch (error) {
      if (isNewest()) store.setState({ trouble: error instanceof Error ? error.message : String(error) });
    } finally {
      clearTimeout(timer);
      if (isNewest()) store.setState({ busy: null });
    }
  };

  const compare = (): Promise<void> =>
    during('Comparing', async (isNewest) => {
      const { lists, choices } = store.getState();
      const { summary } = await importer.ask({
        kind: 'compare',
        lists: lists.map(({ kind, columns, taken }) => ({ kind, columns, taken })),
        choices,
        into: into(),
      });
      if (isNewest()) store.setState({ summary, step: 'preview' });
    });

  const read = async (): Promise<boolean> => {
    let isRead = false;
    await during('Reading', async (isNewest) => {
      const given = await Promise.all(files.map((file) => givenOf(file, encodings.get(file.name))));
      const answer = await importer.ask({
        kind: 'read',
        files: given.flatMap((each) => ('why' in each ? [] : [each])),
        remembered: settings()?.columns ?? {},
      });
      isRead = isNewest();
      if (!isRead) return;
      const refused = given.flatMap((each): Source[] =>
        'why' in each ? [{ name: each.name, notes: [], failure: each.why }] : [],
      );
      store.setState({ ...answer, sources: [...answer.sources, ...refused], summary: null });
    });
    return isRead && store.getState().trouble === '';
  };

  /** The first step from here on at which something has to be asked. */
  const goOn = (from: 'files' | 'columns'): Promise<void> | void => {
    const { sources, lists } = store.getState();
    if (from === 'files' && asksAboutFiles(sources, lists)) return store.setState({ step: 'files' });
    if (asksAboutColumns(lists)) return store.setState({ step: 'columns' });
    return compare();
  };

  const setList = (nth: number, change: (list: List) => List) =>
    store.setState(({ lists }) => ({ lists: lists.map((list, at) => (at === nth ? change(list) : list)) }));

  // What changes in the project meanwhile is compared anew: what is shown is what will happen.
  const stopWatching = app.projects.subscribe(({ open }, { open: before }) => {
    const isOther = open && before && collections.some((each) => open.project[each] !== before.project[each]);
    if (isOther && store.getState().step === 'preview' && store.getState().busy === null) void compare();
  });

  return {
    store,
    isNew: opened === null,

    async choose(chosen: readonly File[]): Promise<void> {
      if (chosen.length === 0) return;
      files = [...files.filter(({ name }) => !chosen.some((each) => each.name === name)), ...chosen];
      if (await read()) await goOn('files');
    },

    /** Leaves a file out again. */
    async drop(name: string): Promise<void> {
      files = files.filter((file) => file.name !== name);
      if (files.length === 0) store.setState({ step: 'choose', sources: [], lists: [] });
      else await read();
    },

    async setEncoding(name: string, encoding: Encoding): Promise<void> {
      encodings.set(name, encoding);
      store.setState(({ sources }) => ({
        sources: sources.map((source) => (source.name === name ? { ...source, encoding } : source)),
      }));
      await read();
    },

    setTaken: (nth: number, taken: boolean) => setList(nth, (list) => ({ ...list, taken })),

    setColumn: (nth: number, index: number, field: ColumnField | undefined) =>
      setList(nth, (list) => ({ ...list, ...withColumn(list, index, field) })),

    setKind: (nth: number, listKind: ListKind) =>
      during('Reading', async () => {
        const { list } = await importer.ask({ kind: 'asKind', list: nth, listKind });
        setList(nth, () => list);
      }),

    decide(change: Partial<ImportChoices>): Promise<void> {
      store.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
      return compare();
    },

    goTo: (step: Step) => (step === 'preview' ? compare() : store.setState({ step, trouble: '' })),
    goOn: () => goOn('columns'),

    /** The columns were looked at: those that nobody knows are left out, now and in the next list with such headings. */
    goOnFromColumns(): Promise<void> {
      const looked = (list: List): List => ({
        ...list,
        columns: list.columns.map((column) =>
          column.because === 'unknown' && column.heading !== '' ? { ...column, because: 'chosen' } : column,
        ),
      });
      store.setState(({ lists }) => ({ lists: lists.map((list) => (list.taken ? looked(list) : list)) }));
      return compare();
    },

    rows: async (outcome: Parameters<typeof rowsOf>[1]) => rowsOf(importer, outcome),

    /** Takes everything that is shown, as one step. */
    finish: () =>
      during('Finding places on the map', async () => {
        const { summary, lists } = store.getState();
        if (!summary) return;
        const answer = await importer.ask({ kind: 'take' });
        app.window.setState({ dialog: null });
        await takeImport(app, { ...answer, title: summary.title }, comingWords(summary.coming));
        await remember(app, lists);
      }),

    stop(): void {
      stopWatching();
      importer.stop();
    },
  };
}

const rowsOf = (importer: Importer, outcome: keyof Summary['counts']) =>
  importer.ask({ kind: 'rows', outcome }).then(({ rows }) => rows);

async function givenOf(file: File, encoding: Encoding | undefined): Promise<GivenFile | { name: string; why: string }> {
  const { name, size } = file;
  if (size > largestList) return { name, why: tooLargeFile(size) };
  try {
    return { name, bytes: await file.arrayBuffer(), ...(encoding && { encoding }) };
  } catch {
    return { name, why: 'The file cannot be read. It may be a folder, or it is no longer there.' };
  }
}

const titleOf = ([first]: readonly File[]): string => first?.name.replace(/\.[^.]*$/, '') ?? '';
