import { useDeferredValue, useMemo } from 'react';
import type { ShownProduct } from '../../shared/host/product.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { useProject } from '../store/app.ts';
import styles from './contents.module.css';
import { contentsOf, type FileContents } from './contents-of.ts';
import { PrivateList } from './private-list.tsx';
import { reached } from './reached.ts';
import type { Marks } from './use-marks.ts';
import type { Preview } from './use-preview.ts';

type Props = {
  product: ShownProduct;
  preview: Preview;
  marks: Marks | undefined;
  isTwin: boolean;
  onPage: (page: number) => void;
};

/** Exactly what will be in the file, what is private in it, and what stays out. */
export function ContentsList({ product, preview, marks, isTwin, onPage }: Props) {
  const project = useProject((it) => it);
  const asText = useDeferredValue(JSON.stringify(product));
  const contents = useMemo(() => contentsOf(project, JSON.parse(asText) as ShownProduct), [project, asText]);
  const { name } = rightsOf(project, product.audience);
  return (
    <aside className={styles.contents} aria-label="What is in the file" {...reached}>
      <PrivateList
        preview={preview}
        marks={marks}
        isTwin={isTwin}
        searched={contents.searched}
        readers={name}
        onPage={onPage}
      />
      {contents.slides.length > 0 && <Lines title={`Slides: ${contents.slides.length}`} lines={contents.slides} />}
      <Lines title={`In the file, for ${name}`} lines={contents.inFile} />
      <LeftOut contents={contents} />
    </aside>
  );
}

function LeftOut({ contents: { leftOut, never } }: { contents: FileContents }) {
  if (never) return <p className={styles.quiet}>{never}</p>;
  if (leftOut.length === 0) return <p className={styles.quiet}>Nothing is left out.</p>;
  return <Lines title="Left out" lines={leftOut.map(({ words, count }) => `${words}: ${count}`)} />;
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
