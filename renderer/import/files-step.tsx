import { FileSpreadsheet, TriangleAlert, X } from 'lucide-react';
import { useId } from 'react';
import type { Encoding } from '../../shared/exchange/csv/decodings.ts';
import { CheckField } from '../ui/fields.tsx';
import { FileButton } from './choose-files.tsx';
import files from './files.module.css';
import styles from './import.module.css';
import type { List, Source } from './messages.ts';
import { useImport, useImporting } from './use-importing.ts';
import { comingWords, numbered, signWords } from './words.ts';

/** What each file is, how it was read, and which of its tables are taken. */
export function FilesStep() {
  const importing = useImporting();
  const sources = useImport((state) => state.sources);
  const lists = useImport((state) => state.lists);
  return (
    <div className={files.files}>
      {sources.map((source, nth) => (
        <FileCard
          key={source.name}
          source={source}
          lists={lists.map((list, at) => ({ list, at })).filter(({ list }) => list.file === nth)}
        />
      ))}
      <div>
        <FileButton words="Add another file…" onChoose={(files) => void importing.choose(files)} />
      </div>
    </div>
  );
}

function FileCard({ source, lists }: { source: Source; lists: readonly { list: List; at: number }[] }) {
  const importing = useImporting();
  const { name, apartBy, notes, found, failure } = source;
  const title = useId();
  return (
    <section className={files.file} aria-labelledby={title}>
      <header>
        {failure ? <TriangleAlert aria-hidden size={20} /> : <FileSpreadsheet aria-hidden size={20} />}
        <h3 id={title}>{name}</h3>
        <button
          type="button"
          className={files.small}
          aria-label={`Leave ${name} out`}
          onClick={() => void importing.drop(name)}
        >
          <X aria-hidden size={16} />
        </button>
      </header>
      {failure ? (
        <p role="alert" className={styles.trouble}>
          {failure}
        </p>
      ) : (
        <p>
          {formatWords(source)}
          {apartBy && ` with ${signWords(apartBy)} between its cells`}
          {lists.length === 1 && lists[0] && `: ${listWords(lists[0].list)}`}
          {found && `: ${comingWords(found)}`}.
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      <EncodingChoice source={source} />
      {lists.length > 1 && (
        <fieldset className={files.sheets}>
          <legend>Which of its sheets are lists?</legend>
          {lists.map(({ list, at }) => (
            <CheckField
              key={list.sheet.name}
              label={`${list.sheet.name}: ${listWords(list)}`}
              value={list.taken}
              onChange={(taken) => importing.setTaken(at, taken)}
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** The file does not say how its letters are to be read: whoever knows the names can tell. */
function EncodingChoice({ source: { name, decodings, encoding, failure } }: { source: Source }) {
  const importing = useImporting();
  const group = useId();
  if (!decodings || decodings.length < 2 || failure) return null;
  return (
    <fieldset className={files.encodings}>
      <legend>The file does not say how its letters are written. In which of these are the names right?</legend>
      {decodings.map(({ encoding: each, words, preview }) => (
        <label key={each} className={files.encoding}>
          <input
            type="radio"
            name={group}
            checked={each === encoding}
            onChange={() => void importing.setEncoding(name, each as Encoding)}
          />
          <span className={files.reading}>
            <strong>{words}</strong>
            <span className={files.lines}>{preview.join('\n')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a file is; any table in any workbook is more than the ones that Accord writes. */
const formatWords = ({ format }: Source): string =>
  format?.name === 'csv'
    ? 'A table as text (CSV)'
    : format?.name === 'xlsx'
      ? 'A workbook (XLSX)'
      : (format?.title ?? '');

const listWords = ({ kind, rowCount }: List): string =>
  `${kind === 'people' ? 'a list of people' : 'a list of lines'}, ${numbered(rowCount, 'row', 'rows')}`;
