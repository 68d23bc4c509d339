import { ShieldCheck } from 'lucide-react';
import { counted } from '../../shared/picture/sentences.ts';
import { audienceWord } from '../../shared/picture/words.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { useSome } from '../ui/show-more.tsx';
import styles from './contents.module.css';
import preview from './preview.module.css';
import type { Marks } from './use-marks.ts';
import type { Preview } from './use-preview.ts';

type Props = {
  preview: Preview;
  marks: Marks | undefined;
  isTwin: boolean;
  /** How many values are looked for. */
  searched: number;
  readers: string;
  onPage: (page: number) => void;
};

/** What the search of the file found, and what on its pages the partner may not see. */
export function PrivateList({ preview: { shown, isMaking }, marks, isTwin, searched, readers, onPage }: Props) {
  const isNow = shown !== undefined && !isMaking;
  const isMarked = isNow && marks?.of === shown && marks.isDone;
  return (
    <section className={styles.private}>
      <h3>What is private</h3>
      {searched > 0 && (
        <SearchedLine
          shown={isNow && !isTwin ? shown : undefined}
          searched={searched}
          isTwin={isTwin}
          readers={readers}
        />
      )}
      {shown?.product.audience !== 'partner' && isMarked && (
        <FoundList found={marks.found} isPicture={shown.drawn.kind === 'picture'} readers={readers} onPage={onPage} />
      )}
      {!isMarked && !isTwin && <p className={styles.quiet}>The pages are being searched.</p>}
      {isMarked && searched === 0 && marks.found.length === 0 && shown.product.audience === 'partner' && (
        <p className={styles.quiet}>There is nothing private in this project.</p>
      )}
    </section>
  );
}

type SearchedProps = { shown: Preview['shown']; searched: number; isTwin: boolean; readers: string };

function SearchedLine({ shown, searched, isTwin, readers }: SearchedProps) {
  if (isTwin)
    return (
      <p className={styles.quiet}>
        {counted(searched, 'private value', 'private values')} will be looked for in the file before it is kept.
      </p>
    );
  if (!shown) return null;
  return (
    <p className={styles.good}>
      <ShieldCheck aria-hidden size={16} /> <span>{noneFoundWords(shown.searched, readers)}</span>
    </p>
  );
}

const atOnce = 40;
const longest = 70;

type FoundProps = { found: Marks['found']; isPicture: boolean; readers: string; onPage: (page: number) => void };

/** What the partner may not see of what is on the pages: for whom that is meant, and where. */
function FoundList({ found, isPicture, readers, onPage }: FoundProps) {
  const { some, more } = useSome(found, atOnce);
  if (found.length === 0)
    return (
      <p className={styles.quiet}>
        No text that is private for the partner is {isPicture ? 'in it' : 'on these pages'}.
      </p>
    );
  const values = found.length === 1 ? '1 value is' : `${found.length} values are`;
  return (
    <>
      <p className={styles.legend}>
        <i className={preview.swatch} />
        <span>
          Private: {values} {isPicture ? 'in this picture' : 'on these pages'}
        </span>
      </p>
      <p className={styles.quiet}>
        {readers === audienceWord.myself ? 'You see them' : `${readers} may see them`}, the partner may not. Attitudes,
        towers and other choices are counted below, not marked: keep this file from the partner.
      </p>
      <div className={styles.scrolled}>
        <ul className={styles.found} aria-label="Private values in the file">
          {some.map(({ nth, what, value, pages }) => (
            <li key={nth}>
              <button type="button" disabled={isPicture} onClick={() => onPage(pages[0] ?? 1)}>
                <b>{what}</b>
                <span>“{value.length > longest ? `${value.slice(0, longest - 1).trimEnd()}…` : value}”</span>
                {!isPicture && <small>{pagesWords(pages)}</small>}
              </button>
            </li>
          ))}
        </ul>
        {more}
      </div>
    </>
  );
}

const pagesWords = (pages: readonly number[]): string =>
  pages.length === 1 ? `Page ${pages[0]}` : `Pages ${pages.join(', ')}`;
