import type { Naming } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice, ExportView, MapPages, Orientation, Paper, SectionChoice } from '../model/view.ts';
import { defenceStyles } from './defence-styles.ts';
import { type Page, sheetPage } from './page.ts';
import { printedDocument } from './printed-document.tsx';
import { type Asked, reportOf, type Sheet, sectionAnchor } from './report.ts';
import { rightsOf } from './rights.ts';
import { sectionStyles } from './section-styles.ts';
import { sections, sectionsFor } from './sections.ts';
import { pageName, reportStyles } from './styles.ts';

export type ReportChoices = {
  paper: Paper;
  orientation: Orientation;
  audience: AudienceChoice;
  /** How people are called, if not as the audience usually has it. */
  naming?: Naming | undefined;
  /** The map as it is looked at, or everything. */
  view: ExportView;
  /** Add the list of people after the map; counts only where no sections are named. */
  people: boolean;
  /** What is in it, in this order, instead of the map and the people. */
  sections?: readonly SectionChoice[] | undefined;
  /** How the map is divided into pages; one page when it is not said. */
  pages?: MapPages | undefined;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

/**
 * A project for an audience as one complete HTML document, ready to print: the sections that were chosen, without those
 * that the audience may not see.
 */
export function reportDocument(whole: Project, choices: ReportChoices): string {
  const { audience, naming, day, view, pages = 'one' } = choices;
  const { kept } = sectionsFor(rightsOf(whole, audience), choices.sections ?? mapAndPeople(choices));
  const contents = kept.map(({ name }) => ({ name, title: sections[name].title, about: sections[name].about }));
  const report = reportOf(whole, { audience, naming, day, view, pages, contents });
  const made = kept.flatMap((choice) => {
    const [first, ...others] = sections[choice.name].sheets(report, askedFor(choice, choices));
    return first ? [{ ...first, anchor: sectionAnchor(choice.name) }, ...others] : [];
  });
  const sheets: Anchored[] = made.length > 0 ? made : [nothing];
  return printedDocument(
    report.title,
    [
      choices.fontFaces,
      reportStyles(pagesOf(sheets), report.title, report.made),
      sectionStyles,
      ...(report.sections.includes('defence') ? [defenceStyles] : []),
    ].join('\n'),
    sheets.map((sheet) => <SheetView key={sheet.key} sheet={sheet} />),
  );
}

/** What a report has where nobody chose. */
const mapAndPeople = ({ paper, orientation, people }: ReportChoices): SectionChoice[] => [
  { name: 'map' },
  ...(people ? [{ name: 'people' as const, orientation: paper === 'map' ? ('portrait' as const) : orientation }] : []),
];

/** The sheet of a section: its own choice, then that of the report, then what is usual for it. */
const askedFor = (choice: SectionChoice, { paper, orientation }: ReportChoices): Asked => ({
  paper: choice.paper ?? paper,
  orientation: choice.orientation ?? (choice.name === 'map' ? orientation : sections[choice.name].orientation),
});

/** A sheet, and what its section is found by where it is the first of it. */
type Anchored = Sheet & { anchor?: string };

const nothing: Sheet = {
  key: 'nothing',
  page: sheetPage('A4', 'portrait'),
  kind: 'flow',
  look: 'empty',
  content: <p>There is nothing in this report that its readers may see.</p>,
};

/** Every size of a page once. */
const pagesOf = (sheets: readonly Sheet[]): Page[] => [
  ...new Map(sheets.map(({ page }) => [pageName(page), page])).values(),
];

const SheetView = ({ sheet: { page, kind, look, content, anchor } }: { sheet: Anchored }) => (
  <section
    id={anchor}
    className={`sheet ${look} ${kind} ${pageName(page)}`}
    style={kind === 'whole' ? { height: `${(page.height - 2 * page.margin - 1).toFixed(2)}px` } : undefined}
  >
    {content}
  </section>
);
