import { Fragment } from 'react';
import type { Naming } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice } from '../model/view.ts';
import { dayWords } from '../picture/day-words.ts';
import { counted } from '../picture/sentences.ts';
import { drawable } from '../picture/text.ts';
import { CultureLine } from './culture-line.tsx';
import { defenceContentOf } from './defence-content.ts';
import { columnWidths, fitSheet } from './defence-fit.ts';
import { type Block, type Cell, defenceSections, type Section } from './defence-sections.ts';
import { defencePageStyles, defenceStyles, fitVariables } from './defence-styles.ts';
import { forAudience } from './for-audience.ts';
import { sheetPage } from './page.ts';
import { printedDocument } from './printed-document.tsx';
import { rightsOf } from './rights.ts';

export type DefenceChoices = {
  audience: AudienceChoice;
  /** How people are called, if not as the audience usually has it. */
  naming?: Naming | undefined;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

/** A tall sheet of A4. */
export const defencePage = sheetPage('A4', 'portrait');
const room = {
  width: defencePage.width - 2 * defencePage.margin,
  height: defencePage.height - 2 * defencePage.margin - 1,
};

/**
 * The page for the day the boss asks, as one complete HTML document of exactly one page: the users' gain first, then our
 * plan for the pain, then where the cultures differ and who has approved.
 */
export function defenceSheetDocument(whole: Project, choices: DefenceChoices): string {
  const { audience, naming, day, fontFaces } = choices;
  const project = forAudience(whole, audience, naming);
  const { title } = defenceContentOf(project, audience);
  return printedDocument(
    `${title}: why it is worth it`,
    `${fontFaces}\n${defencePageStyles(defencePage)}\n${defenceStyles}`,
    <DefenceSheet project={project} audience={audience} readers={rightsOf(whole, audience).name} day={day} />,
  );
}

/** `project` is what the audience may see; `readers`, what the audience is called. */
type SheetProps = { project: Project; readers: string } & Pick<DefenceChoices, 'audience' | 'day'>;

/** The sheet itself, of the height of its page. */
export function DefenceSheet({ project, audience, readers, day }: SheetProps) {
  const content = defenceContentOf(project, audience);
  const sections = defenceSections(content);
  const fit = fitSheet(content, sections, room);
  return (
    <main className="defence-sheet" style={fitVariables(fit)}>
      <header>
        <p className="overline">Why it is worth it</p>
        <h1>{content.title}</h1>
        {content.promise && <p className="promise">{drawable(content.promise)}</p>}
      </header>
      {sections.map((section, nth) => (
        <Fragment key={section.title}>
          <Part section={section} shown={fit.shown[nth] ?? 0} width={room.width} />
          {nth === 0 && <Sentence text={content.inOneSentence} />}
        </Fragment>
      ))}
      <footer>{sheetFooter({ audience, readers, day })}</footer>
    </main>
  );
}

/** The day, whom it is for, and what it rests on. */
export function sheetFooter({ audience, readers, day }: Omit<SheetProps, 'project'>): string {
  // Whoever reads it over there need not know that it was made safe for them.
  const reader = audience === 'partner' ? [] : [`For: ${drawable(readers)}`];
  return [dayWords(day), ...reader, 'our judgement, not a measurement'].join(' · ');
}

/** The one sentence may begin with what it costs: it stands after the gains. */
const Sentence = ({ text }: { text: string }) =>
  text && (
    <div className="quote">
      <p className="sentence">{drawable(text)}</p>
    </div>
  );

type PartProps = { section: Section; shown: number; width: number };

function Part({ section, shown, width }: PartProps) {
  const widths = columnWidths(section, width);
  const columns = { gridTemplateColumns: widths.map((each) => `${each.toFixed(1)}px`).join(' ') };
  const rest = section.rows.length - shown;
  return (
    <section className={section.look}>
      <h2>{section.title}</h2>
      {section.heads.length > 0 && (
        <div className="heads" style={columns}>
          {section.heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
      )}
      {section.rows.length === 0 && <p className="none">{section.none}</p>}
      {section.rows.slice(0, shown).map(({ key, cells }) => (
        <div key={key} className="row" style={columns}>
          {cells.map((cell, nth) => (
            <CellView key={`${key} ${section.columns[nth]}`} cell={cell} width={widths[nth] ?? 0} />
          ))}
        </div>
      ))}
      {rest > 0 && (
        <p className="more">and {counted(rest, `more ${section.more[0]}`, `more ${section.more[1]}`)} in the project</p>
      )}
    </section>
  );
}

const CellView = ({ cell: { blocks, line }, width }: { cell: Cell; width: number }) => (
  <div>
    {line && <CultureLine difference={line} width={width} />}
    {blocks.map((block) => (
      <BlockView key={`${block.lead} ${block.text}`} block={block} />
    ))}
  </div>
);

const BlockView = ({ block: { text, lead, look } }: { block: Block }) => (
  <p className={`block ${look}`}>
    <span>
      {lead && <span className="lead">{lead} </span>}
      {drawable(text)}
    </span>
  </p>
);
