import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import { dayWords } from '../../picture/day-words.ts';
import { titleOfStory } from '../../picture/sentences.ts';
import { drawable, fontStack } from '../../picture/text.ts';
import { sheetPage } from '../page.ts';
import { printedDocument } from '../printed-document.tsx';
import { printed } from '../report.ts';
import { rightsOf } from '../rights.ts';
import { MapBody, MapFootLine, mapFoot } from './map-body.tsx';
import { wideStage } from './stage.ts';
import { StepContent, type Told } from './step-content.tsx';
import { lookOfStep, nameOfStep } from './step-words.ts';
import { findingsWhenAsked, type StoryReaders, storyFor } from './story-for.ts';

export type StoryChoices = StoryReaders & {
  /** Pages of A4 with what the speaker says under each picture, where the audience may read it. */
  handout: boolean;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

/** A story for an audience as one complete HTML document, ready to print: a page for each step, as it is presented. */
export function storyDocument(whole: Project, { handout, day, fontFaces, ...readers }: StoryChoices): string {
  const { project, steps } = storyFor(whole, readers);
  const findings = findingsWhenAsked(project, day);
  const told = steps.map((step): Told => ({ project, step, findings, palette: printed }));
  const made = [titleOfStory(project), dayWords(day), `For: ${drawable(rightsOf(whole, readers.audience).name)}`];
  const pages = told.map((each) =>
    handout ? (
      <HandoutPage key={each.step.id} told={each} day={day} made={made.join(' · ')} />
    ) : (
      <section key={each.step.id} className="page">
        <Drawn told={each} day={day} />
      </section>
    ),
  );
  const nothing = <h1>There is no step in this story that its readers may see.</h1>;
  const styles = [fontFaces, handout ? handoutStyles : pageStyles].join('\n');
  return printedDocument(titleOfStory(project), styles, pages.length > 0 ? pages : nothing);
}

/** A step on a page of 16:9. */
function Drawn({ told, day }: { told: Told; day: string }) {
  const { project, step, palette } = told;
  return (
    <StepContent
      {...told}
      stage={wideStage}
      map={(room) => {
        const look = lookOfStep(project, step, day);
        const foot = mapFoot(project, step, look, palette, wideStage);
        const label = `Map: ${nameOfStep(project, step)}`;
        return (
          <>
            <MapBody {...{ project, step, look, room, foot, palette, label }} />
            <MapFootLine foot={foot} palette={palette} stage={wideStage} />
          </>
        );
      }}
    />
  );
}

const sheet = sheetPage('A4', 'portrait');
const pictureWidth = sheet.width - 2 * sheet.margin;
/** The line around a picture is one pixel thick. */
const pictureScale = (pictureWidth - 2) / wideStage.width;

function HandoutPage({ told, day, made }: { told: Told; day: string; made: string }) {
  return (
    <section className="page">
      <div className="frame">
        <div className="picture">
          <Drawn told={told} day={day} />
        </div>
      </div>
      <Notes step={told.step} />
      <p className="made">{made}</p>
    </section>
  );
}

/** What the speaker says, paragraph by paragraph; nothing where nothing is said. */
function Notes({ step: { speakerNotes } }: { step: Step }) {
  const paragraphs = speakerNotes.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  let nth = 0;
  return (
    <div className="notes">
      {paragraphs.map((line) => (
        <p key={nth++} dir="auto">
          {drawable(line)}
        </p>
      ))}
    </div>
  );
}

const shared = `
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; font-family: ${fontStack}; color: ${printed.ink}; background: #fff; -webkit-print-color-adjust: exact; }
.page { overflow: hidden; }
.page + .page { break-before: page; }`;

const pageStyles = `
@page { size: ${wideStage.width}px ${wideStage.height}px; margin: 0; }
${shared}
.page { width: ${wideStage.width}px; height: ${wideStage.height}px; }
h1 { padding: 0; }`;

const handoutStyles = `
@page { size: ${sheet.width.toFixed(2)}px ${sheet.height.toFixed(2)}px; margin: ${sheet.margin.toFixed(2)}px; }
${shared}
.page { overflow: visible; }
.frame { height: ${(wideStage.height * pictureScale + 2).toFixed(2)}px; border: 1px solid ${printed.hairline}; overflow: hidden; }
.picture { width: ${wideStage.width}px; height: ${wideStage.height}px; transform: scale(${pictureScale.toFixed(5)}); transform-origin: 0 0; }
.notes { margin-top: 24px; font-size: 14px; line-height: 1.5; overflow-wrap: anywhere; }
.notes p { margin: 0 0 10px; }
.made { margin: 24px 0 0; font-size: 10px; color: ${printed.ink2}; }`;
