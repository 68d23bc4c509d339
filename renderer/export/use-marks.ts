import { useEffect, useState } from 'react';
import { forAudience } from '../../shared/report/for-audience.ts';
import { placeFinder } from '../../shared/report/places-of.ts';
import { type PrivateValue, privateValues } from '../../shared/report/private-values.ts';
import { distinct, type Mark, marksOn } from './marks.ts';
import type { Shown } from './use-preview.ts';

/** What of a file the partner may not see: each value once, with the pages it is on, and every place of it. */
export type Marks = {
  of: Shown;
  found: (Pick<PrivateValue, 'what' | 'value'> & { nth: number; pages: number[] })[];
  /** By the number of the page, from 1. */
  onPage: ReadonlyMap<number, Mark[]>;
  isDone: boolean;
};

/** Looks through a preview for what would be private for the partner, page by page. */
export function useMarks(shown: Shown | undefined): Marks | undefined {
  const [marks, setMarks] = useState<Marks>();
  useEffect(() => {
    if (!shown) return;
    let isOver = false;
    void look(shown, (next) => {
      if (!isOver) setMarks(next);
      return !isOver;
    }).catch(() => undefined); // The preview was closed while it was read: there is a newer one.
    return () => {
      isOver = true;
    };
  }, [shown]);
  return marks;
}

async function look(shown: Shown, tell: (marks: Marks) => boolean): Promise<void> {
  const { product, project, drawn } = shown;
  // As the file has them: with the names that are used in it, and without what is not in it.
  const theirs = forAudience(project, product.audience, product.naming);
  const values = product.audience === 'partner' ? [] : distinct(privateValues(theirs, 'partner'));
  const find = placeFinder(values);
  const onPage = new Map<number, Mark[]>();
  const told = (isDone: boolean) =>
    tell({ of: shown, found: foundIn(values, onPage), onPage: new Map(onPage), isDone });
  if (drawn.kind === 'picture') {
    const places = values.length > 0 ? find(drawn.text) : [];
    onPage.set(
      1,
      places.map(({ nth }) => ({ nth, boxes: [] })),
    );
  } else if (values.length > 0) {
    const { textOf } = await import('./pdf.ts');
    for (const page of drawn.pdf.pages) {
      onPage.set(page.number, marksOn(await textOf(page), find));
      if (page.number % 8 === 1 && !told(false)) return;
    }
  }
  told(true);
}

function foundIn(values: readonly PrivateValue[], onPage: ReadonlyMap<number, Mark[]>): Marks['found'] {
  const pages = new Map<number, Set<number>>();
  for (const [page, marks] of onPage)
    for (const { nth } of marks) pages.set(nth, (pages.get(nth) ?? new Set()).add(page));
  return [...pages].flatMap(([nth, on]) => {
    const value = values[nth];
    return value ? [{ what: value.what, value: value.value, nth, pages: [...on] }] : [];
  });
}
