import { useMemo } from 'react';
import { type PosterName, posterOf } from '../../../shared/model/poster.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { PosterSettings } from '../../../shared/model/view.ts';
import { posterContent } from '../../../shared/picture/posters/content.ts';
import { gallery } from '../../../shared/picture/posters/gallery.ts';
import type { PosterProps } from '../../../shared/picture/posters/poster.tsx';
import { posterSheet } from '../../../shared/picture/posters/sheet.ts';
import { posterPieces, type Zone, zonesOf } from '../../../shared/picture/posters/texts.tsx';
import { forAudience } from '../../../shared/report/for-audience.ts';

/** A poster as its audience will see it: what it is drawn from, and where its texts stand. */
export type ShownPoster = { name: PosterName; drawing: PosterProps; zones: Zone[] };

/** What a poster shows of a project, for whom the settings say. */
export function useContent(project: Project, { audience, naming }: PosterSettings) {
  return useMemo(() => posterContent(forAudience(project, audience, naming)), [project, audience, naming]);
}

export function usePoster(project: Project, settings: PosterSettings): ShownPoster {
  const content = useContent(project, settings);
  const { size, orientation } = settings;
  const name = posterOf(project.vision);
  return useMemo(() => {
    const drawing = { content, metaphor: gallery[name], sheet: posterSheet(size, orientation) };
    return { name, drawing, zones: zonesOf(posterPieces(drawing).texts) };
  }, [content, name, size, orientation]);
}
