import type { DefenceProduct, MapProduct, PosterProduct } from '../../shared/host/product.ts';
import { type PosterName, posterOf } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import {
  type AudienceChoice,
  type ExportView,
  isPlain,
  keptSections,
  type MapPages,
  type Orientation,
  type Paper,
  type PrintSettings,
  type SectionChoice,
} from '../../shared/model/view.ts';
import { readyReports } from '../../shared/report/ready-reports.ts';
import { audienceLeft } from '../../shared/report/rights.ts';
import type { ComposedProduct } from '../store/window-store.ts';

/** How the map lies in a report: on pages of the usual kinds, or on one that is as large as it needs. */
export type ReportPages = MapPages | 'large';

/** The story as pages, as pages with what the speaker says, or as slides. */
export type StoryForm = 'pdf' | 'handout' | 'pptx';

/** Everything that is chosen in the dialog: each product keeps its own choices while another one is looked at. */
export type Composition = {
  product: ComposedProduct;
  audience: AudienceChoice;
  paper: Paper;
  orientation: Orientation;
  view: ExportView;
  map: Pick<MapProduct, 'format' | 'people'> & { pages: MapPages; scale: number; transparent: boolean };
  report: { sections: SectionChoice[]; pages: ReportPages };
  poster: Pick<PosterProduct, 'format' | 'size' | 'orientation' | 'naming'> & { poster: PosterName };
  story: StoryForm;
  defence: DefenceProduct['format'];
};

/** What a part of the dialog gets that chooses something. */
export type ChoicesProps = { chosen: Composition; onChange: (change: Partial<Composition>) => void };

const composed: Record<ComposedProduct, true> = {
  map: true,
  report: true,
  story: true,
  poster: true,
  defence: true,
};
const isComposed = (kept: string | undefined): kept is ComposedProduct =>
  kept !== undefined && Object.hasOwn(composed, kept);

/**
 * A poster hangs where everybody passes, and a story is told to a room: for whom, is chosen on their screens. A defence
 * sheet is for the day the boss asks.
 */
function usuallyFor(project: Project, asked: ComposedProduct | undefined, storyAudience: AudienceChoice) {
  if (asked === 'story') return audienceLeft(project, storyAudience);
  if (asked === 'poster') return audienceLeft(project, project.view.print?.poster?.audience ?? 'partner');
  return asked === 'defence' && project.view.print?.product !== 'defence' ? 'team' : undefined;
}

/**
 * What the dialog begins with: what was asked for, else what was made last. `storyAudience` is for whom the story is shown
 * on its screen.
 */
export function compositionOf(
  project: Project,
  asked: ComposedProduct | undefined,
  storyAudience: AudienceChoice = 'partner',
): Composition {
  const { print } = project.view;
  const { naming } = print?.poster ?? {};
  const kept = print ? keptSections(print) : [];
  const pages = print?.pages ?? 'one';
  const isLarge = kept.some(({ name, paper }) => name === 'map' && paper === 'map');
  return {
    product: asked ?? (isComposed(print?.product) ? print.product : 'map'),
    audience: usuallyFor(project, asked, storyAudience) ?? audienceLeft(project, print?.audience ?? 'myself'),
    paper: print?.paper ?? 'A4',
    orientation: print?.orientation ?? 'landscape',
    view: isPlain(project.view.map) ? 'everything' : 'shown',
    map: { format: 'pdf', people: true, pages, scale: 2, transparent: false },
    report: {
      sections: kept.length > 0 ? kept : [...(readyReports[0]?.sections ?? [])],
      pages: isLarge ? 'large' : pages,
    },
    poster: {
      format: 'pdf',
      size: print?.poster?.size ?? 'A3',
      orientation: print?.poster?.orientation ?? 'landscape',
      poster: posterOf(project.vision),
      ...(naming && { naming }),
    },
    story: 'pdf',
    defence: 'pdf',
  };
}

/** What of it is kept with the project. */
export function printOf({ product, audience: readers, paper, orientation, map, report }: Composition) {
  const isReport = product === 'report';
  const pages = isReport ? pagesOf(report.pages) : map.pages;
  return {
    product,
    audience: readers,
    paper,
    orientation,
    pages,
    ...(isReport && { sections: sectionsOf(report) }),
  } satisfies Partial<PrintSettings>;
}

/** The sections as the host has them: only the map can be as large as it needs. */
export const sectionsOf = ({ sections, pages }: Composition['report']): SectionChoice[] =>
  sections.map((each): SectionChoice => {
    if (each.name !== 'map') return each;
    if (pages === 'large') return { ...each, paper: 'map' };
    const { paper, ...rest } = each;
    return paper === undefined || paper === 'map' ? rest : each;
  });

export const pagesOf = (pages: ReportPages): MapPages => (pages === 'large' ? 'one' : pages);
