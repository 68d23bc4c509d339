import { useDeferredValue, useMemo } from 'react';
import type { Product } from '../../shared/host/product.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { useProject } from '../store/app.ts';
import type { Composition } from './composition.ts';
import styles from './contents.module.css';
import { contentsOf } from './contents-of.ts';
import { PrivateList } from './private-list.tsx';
import type { Marks } from './use-marks.ts';
import type { Preview } from './use-preview.ts';

type Props = {
  chosen: Composition;
  product: Product;
  preview: Preview;
  marks: Marks | undefined;
  isTwin: boolean;
  onPage: (page: number) => void;
};

/** Exactly what will be in the file, what is private in it, and what stays out. */
export function ContentsList({ product, preview, marks, isTwin, onPage }: Props) {
  const project = useProject((it) => it);
  const asText = useDeferredValue(JSON.stringify(product));
  const [contents, slides] = useMemo(() => contentsOf(project, JSON.parse(asText) as Product), [project, asText]);
  const { name } = rightsOf(project, product.audience);
  return (
    <aside className={styles.contents} aria-label="What is in the file">
      <PrivateList
        preview={preview}
        marks={marks}
        isTwin={isTwin}
        searched={contents.searched}
        readers={name}
        onPage={onPage}
      />
      {slides.length > 0 && <Lines title={`Slides: ${slides.length}`} lines={slides} />}
      <Lines title={`In the file, for ${name}`} lines={contents.inFile} />
      {contents.leftOut.length > 0 ? (
        <Lines title="Left out" lines={contents.leftOut.map(({ words, count }) => `${words}: ${count}`)} />
      ) : (
        <p className={styles.quiet}>Nothing is left out.</p>
      )}
    </aside>
  );
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
