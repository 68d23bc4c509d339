import { useLayoutEffect, useRef, useState } from 'react';
import { moved } from '../../shared/base/moved.ts';
import type { ReportSection, SectionChoice } from '../../shared/model/view.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { sections, sectionsFor } from '../../shared/report/sections.ts';
import { useApp, useProject } from '../store/app.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import type { Composition } from './composition.ts';
import styles from './report.module.css';
import { SectionRow } from './section-row.tsx';

type Props = { chosen: Composition; onChange: (sections: SectionChoice[]) => void };

/** The sections in their order: moved by drag, by buttons and by Alt with the arrows. */
export function SectionList({ chosen: { audience, paper, report }, onChange }: Props) {
  const app = useApp();
  const project = useProject((it) => it);
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<HTMLElement>(null);
  const [dragged, setDragged] = useState<ReportSection>();
  const [over, setOver] = useState<number>();
  useKeptFocus(list);
  useLayoutEffect(() => {
    // A row that another one has changed places with can lose the focus on the way.
    if (refocus.current?.isConnected && document.activeElement !== refocus.current) refocus.current.focus();
    refocus.current = null;
  });
  const rights = rightsOf(project, audience);
  const { leftOut } = sectionsFor(rights, report.sections);
  const all = report.sections;

  const moveTo = (name: ReportSection, place: number) => {
    const from = all.findIndex((each) => each.name === name);
    const next = moved(all, from, place);
    if (next[from]?.name === name) return;
    refocus.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onChange(next);
    const now = next.findIndex((each) => each.name === name) + 1;
    app.window.announce(`${sections[name].title} is now ${now} of ${next.length}`);
  };
  const drop = () => {
    if (dragged !== undefined && over !== undefined) {
      const from = all.findIndex(({ name }) => name === dragged);
      moveTo(dragged, over > from ? over - 1 : over);
    }
    setDragged(undefined);
    setOver(undefined);
  };

  if (all.length === 0) return <p className={styles.empty}>No section yet. Add one, or begin with a ready report.</p>;
  return (
    <ol
      ref={list}
      className={styles.sections}
      aria-label="Sections of the report, in their order"
      onDrop={(event) => {
        event.preventDefault();
        drop();
      }}
      onDragOver={(event) => dragged && event.preventDefault()}
    >
      {all.map((choice, nth) => (
        <SectionRow
          key={choice.name}
          choice={choice}
          nth={nth}
          count={all.length}
          paper={paper}
          isLarge={choice.name === 'map' && report.pages === 'large'}
          why={leftOut.find(({ name }) => name === choice.name)?.why}
          readers={rights.name}
          drag={{
            isDragged: dragged === choice.name,
            isBefore: over === nth,
            isAfter: nth === all.length - 1 && over === all.length,
            start: () => setDragged(choice.name),
            over: (half) => setOver(nth + half),
            end: () => {
              setDragged(undefined);
              setOver(undefined);
            },
          }}
          onMove={(by) => moveTo(choice.name, nth + by)}
          onChange={(next) => onChange(all.map((each) => (each.name === choice.name ? next : each)))}
          onRemove={() => onChange(all.filter(({ name }) => name !== choice.name))}
        />
      ))}
    </ol>
  );
}
