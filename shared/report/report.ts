import type { ReactNode } from 'react';
import type { Day } from '../base/text.ts';
import { type Findings, findingsOf } from '../insight/findings.ts';
import type { Naming } from '../model/own-audience.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice, MapPages, Orientation, Paper, ReportSection } from '../model/view.ts';
import { dayWords } from '../picture/day-words.ts';
import { type Look, lookOf } from '../picture/look.ts';
import { viewWords } from '../picture/look-words.ts';
import { palettes } from '../picture/palette.ts';
import { nameOfProject } from '../picture/sentences.ts';
import { drawable } from '../picture/text.ts';
import { forAudience } from './for-audience.ts';
import type { Page } from './page.ts';
import { rightsOf } from './rights.ts';

/** The colours of what is printed. */
export const printed = { ...palettes.light, paper: '#FFFFFF' };

/** What every section of a report is made from: the project as its audience may see it, and nothing else. */
export type Report = {
  project: Project;
  audience: AudienceChoice;
  /** What the audience is called. */
  readers: string;
  day: Day;
  title: string;
  /** How the map is looked at, and that in words; as it is without a look. */
  look: Look | undefined;
  view: string;
  /** The project with those people only whom the map shows: for lists. */
  shown: Project;
  pages: MapPages;
  /** The sections of this report, in their order, by name and as its contents list them. */
  sections: readonly ReportSection[];
  contents: readonly Content[];
  /** "Partnership map · 24 November 2026 · For: My team". */
  made: string;
  /** What the map answers, found when it is first asked for. */
  findings(): Findings;
};

export type Content = { name: ReportSection; title: string; about: string };

/** The sheet that is asked for a section. */
export type Asked = { paper: Paper; orientation: Orientation };

/** One sheet, or as many as what flows over them needs. */
export type Sheet = {
  key: string;
  page: Page;
  /** One page exactly, or a text over as many pages as it needs. */
  kind: 'whole' | 'flow';
  /** A class for the styles of the section. */
  look: string;
  content: ReactNode;
};

type Making = {
  audience: AudienceChoice;
  naming?: Naming | undefined;
  day: Day;
  view: 'shown' | 'everything';
  pages: MapPages;
  contents: readonly Content[];
};

/** Gathers what the sections are made from. */
export function reportOf(whole: Project, { audience, naming, day, view, pages, contents }: Making): Report {
  const project = forAudience(whole, audience, naming);
  const readers = rightsOf(whole, audience).name;
  const look = view === 'shown' ? lookOf(project, day) : undefined;
  let found: Findings | undefined;
  return {
    project,
    audience,
    readers,
    day,
    title: nameOfProject({ title: drawable(project.title) }),
    look,
    view: look ? viewWords(project, look).join(' · ') : '',
    shown: look?.filtered ? onlyShown(project, look) : project,
    pages,
    sections: contents.map(({ name }) => name),
    contents,
    made: ['Partnership map', dayWords(day), `For: ${drawable(readers)}`].join(' · '),
    findings() {
      found ??= findingsOf(project, day);
      return found;
    },
  };
}

const onlyShown = (project: Project, look: Look): Project => ({
  ...project,
  people: Object.fromEntries(
    Object.entries(project.people).filter(([, person]) => look.person(person.id) === 'shown'),
  ) as Project['people'],
  links: Object.fromEntries(
    Object.entries(project.links).filter(([, link]) => look.link(link.id) !== 'hidden'),
  ) as Project['links'],
});

/** Where a person stands on the map of a report, and where in its list of people. */
export const cardAnchor = (id: Person['id']): string => `card-${id}`;
export const rowAnchor = (id: Person['id']): string => `person-${id}`;

/** Where a section begins. */
export const sectionAnchor = (name: ReportSection): string => `section-${name}`;

/** Whether the report has a row for somebody to lead to. */
export const hasRow = ({ sections, shown }: Report, id: Person['id']): boolean =>
  sections.includes('people') && Object.hasOwn(shown.people, id);

/** Whether the report has a card of somebody to lead to. */
export const hasCard = ({ sections, look }: Report, id: Person['id']): boolean =>
  sections.includes('map') && look?.person(id) !== 'hidden';
