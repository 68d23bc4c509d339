import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Project } from '../../../shared/model/project.ts';
import { partKey } from '../../../shared/picture/posters/part.ts';
import type { Zone } from '../../../shared/picture/posters/texts.tsx';
import { useApp } from '../../store/app.ts';
import { applyChange } from '../../store/history.ts';
import { wordsOf } from './part-words.ts';

/** A text that is being written: what of the project it is, and what stands there so far. */
type Draft = { zone: Zone; text: string };

/**
 * Writing in a poster: `shown` is the project as it would be with what is typed so far, which becomes one step when it is
 * kept and nothing when it is given up. Afterwards the place that was written in has the focus.
 */
export function useWriting(project: Project, sheet: RefObject<HTMLElement | null>) {
  const app = useApp();
  const [draft, setDraft] = useState<Draft | null>(null);
  const left = useRef<string | null>(null);
  const words = draft && wordsOf(project, draft.zone.part);
  const shown = useMemo(() => {
    const now = draft && wordsOf(project, draft.zone.part);
    const isChanged = now && draft.text.trim() !== now.value.trim();
    return isChanged ? (applyChange(project, now.change(draft.text))?.project ?? project) : project;
  }, [project, draft]);

  useEffect(() => {
    if (draft || left.current === null) return;
    sheet.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(left.current)}"]`)?.focus();
    left.current = null;
  }, [draft, sheet]);

  const close = (returns: boolean) => {
    left.current = returns && draft ? partKey(draft.zone.part) : null;
    setDraft(null);
  };
  return {
    draft,
    words,
    shown,
    open: (zone: Zone) => setDraft({ zone, text: wordsOf(project, zone.part)?.value ?? '' }),
    write: (text: string) => setDraft((before) => before && { ...before, text: text.replace(/\s*[\r\n]+\s*/g, ' ') }),
    /** `returns`: whether the focus goes back to where it came from. */
    keep(returns: boolean) {
      if (!draft || !words) return;
      const text = draft.text.trim();
      if (text !== words.value.trim()) app.projects.edit(`Change ${words.what}`, words.change(text));
      close(returns);
    },
    giveUp: () => close(true),
  };
}

export type Writing = ReturnType<typeof useWriting>;
