import { z } from 'zod';
import { organisationId, personId, unitId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { attitude } from './attitude.ts';
import { frameSchema } from './geometry.ts';
import { linkKind } from './link.ts';
import { listSettingsSchema } from './list-settings.ts';
import { audienceId, naming, ownAudienceSchema } from './own-audience.ts';
import { role } from './person.ts';
import { posterSize } from './poster.ts';

export const lens = z.enum(['everything', 'influence', 'hierarchy', 'support', 'coverage', 'champions']);
export type Lens = z.infer<typeof lens>;

/**
 * Who is shown: whoever meets one condition of every list. An absent or empty list lets everybody through. Units and
 * organisations are one list (where somebody belongs), and so are `notAssessed` and `notReviewedForDays`.
 */
export const filterSchema = z.looseObject({
  roles: z.array(role).default([]),
  units: z.array(unitId).default([]),
  organisations: z.array(organisationId).default([]),
  attitudes: z.array(z.union([attitude, z.literal('not-assessed')])).default([]),
  tags: z.array(z.string()).default([]),
  /** The kinds of lines that are shown; they hide lines only, never people. */
  kinds: z.array(linkKind).default([]),
  /** Whoever has no judgement of any kind. */
  notAssessed: z.boolean().optional(),
  /** Whoever has a judgement that nobody looked at for more than so many days, or that has no day. */
  notReviewedForDays: z.int().min(1).max(36_500).optional(),
});
export type Filter = z.infer<typeof filterSchema>;

/** How the map is looked at. It never changes the data. */
export const viewSchema = z.looseObject({
  lens: lens.default('everything'),
  filter: filterSchema.optional(),
  focus: z.looseObject({ person: personId, steps: z.int().min(1).max(9) }).optional(),
  /** The part of the map that is in view, in map units. */
  area: frameSchema.optional(),
});
export type View = z.infer<typeof viewSchema>;

/** How many of its lists a filter makes use of. */
export function conditionCount(filter: Filter | undefined): number {
  if (!filter) return 0;
  const { roles, units, organisations, attitudes, tags, kinds, notAssessed, notReviewedForDays } = filter;
  const used = [
    roles.length > 0,
    units.length + organisations.length > 0,
    attitudes.length > 0,
    tags.length > 0,
    kinds.length > 0,
    notAssessed === true || notReviewedForDays !== undefined,
  ];
  return used.filter(Boolean).length;
}

/** Whether a filter leaves anything out at all. */
export const hasConditions = (filter: Filter | undefined): boolean => conditionCount(filter) > 0;

/** Whether the map is looked at as it is: everything, everybody, nobody in focus. */
export const isPlain = (view: View | undefined): boolean =>
  view === undefined || (view.lens === 'everything' && !view.focus && !hasConditions(view.filter));

export const paper = z.enum(['A4', 'A3', 'Letter', 'Tabloid', 'map']);
/** A sheet, or `map`: one page as large as the map. */
export type Paper = z.infer<typeof paper>;
export const orientation = z.enum(['portrait', 'landscape']);
export type Orientation = z.infer<typeof orientation>;
export const audience = z.enum(['myself', 'team', 'partner']);
export type Audience = z.infer<typeof audience>;
/** One of the three, or an own one by its id. */
export const audienceChoice = z.union([audience, audienceId]);
export type AudienceChoice = z.infer<typeof audienceChoice>;

/** Whether an export has the map as it is looked at, lens, filter and focus, or all of it. */
export const exportView = z.enum(['shown', 'everything']);
export type ExportView = z.infer<typeof exportView>;

/** What a report can have in it, in its usual order. */
export const reportSection = z.enum([
  'cover',
  'vision',
  'poster',
  'map',
  'grid',
  'engagement',
  'champions',
  'support',
  'people',
  'links',
  'insights',
  'defence',
  'legend',
]);
export type ReportSection = z.infer<typeof reportSection>;

/** A section of a report, and its sheet where that is not the usual one. */
export const sectionChoice = z.strictObject({
  name: reportSection,
  paper: paper.optional(),
  orientation: orientation.optional(),
});
export type SectionChoice = z.infer<typeof sectionChoice>;

/** The map on one page, on several to be glued together, or each organisation or unit on a page of its own. */
export const mapPages = z.enum(['one', 'several', 'organisation', 'unit']);
export type MapPages = z.infer<typeof mapPages>;

/** The sheet of the poster and for whom it is: whoever passes by, so that it is partner-safe unless somebody chooses. */
export const posterSettingsSchema = z.looseObject({
  size: posterSize.default('A4'),
  orientation: orientation.default('landscape'),
  audience: audienceChoice.default('partner'),
  naming: naming.optional(),
});
export type PosterSettings = z.infer<typeof posterSettingsSchema>;
/** A section as a file has it: a newer version may know more of them, and the first one kept names alone. */
const keptSection = z.union([z.string(), z.looseObject({ name: z.string() })]);

/** What was last chosen for printing. */
export const printSettingsSchema = z.looseObject({
  /** What was made last: the map, a report, a poster, the defence sheet. */
  product: z.string().optional(),
  paper: paper.default('A4'),
  orientation: orientation.default('landscape'),
  audience: audienceChoice.default('myself'),
  /** The sections of the report in their order; read them with `keptSections`. */
  sections: z.array(keptSection).default([]),
  pages: mapPages.optional(),
  /** The audiences of the user's own. */
  audiences: z.array(ownAudienceSchema).optional(),
  poster: posterSettingsSchema.optional(),
});
export type PrintSettings = z.infer<typeof printSettingsSchema>;

/** The sections that were last chosen, as far as this version knows them, each once. */
export function keptSections({ sections }: Pick<PrintSettings, 'sections'>): SectionChoice[] {
  const known = sections.flatMap((kept): SectionChoice[] => {
    const { name, ...sheet } = typeof kept === 'string' ? { name: kept } : kept;
    const found = reportSection.safeParse(name).data;
    if (!found) return [];
    const [onPaper, lying] = ['paper', 'orientation'].map((field) => (sheet as Record<string, unknown>)[field]);
    const asPaper = paper.safeParse(onPaper).data;
    const asOrientation = orientation.safeParse(lying).data;
    return [{ name: found, ...(asPaper && { paper: asPaper }), ...(asOrientation && { orientation: asOrientation }) }];
  });
  return known.filter(({ name }, nth) => known.findIndex((each) => each.name === name) === nth);
}

export const screen = z.enum(['map', 'list', 'grid', 'insight', 'story']);
export type Screen = z.infer<typeof screen>;

/** Whether the map is on a screen: the answers stand beside it, the others take its place. */
export const hasMap = (shown: Screen): boolean => shown === 'map' || shown === 'insight';

/** The screen that is shown; the map when a project was kept on one that is not known here. */
export const screenOf = (kept: string): Screen => screen.safeParse(kept).data ?? 'map';

export const viewSettingsSchema = z.looseObject({
  map: viewSchema.optional(),
  print: printSettingsSchema.optional(),
  /** Whose listening counts as "senior management": chosen people, or whoever is marked so. */
  listeners: z.array(personId).default([]),
  /** Whose senior management that is; every partner's when it is not said. */
  listenersOf: organisationId.optional(),
  /** The screen that was open. */
  screen: text,
  list: listSettingsSchema.optional(),
});
export type ViewSettings = z.infer<typeof viewSettingsSchema>;
