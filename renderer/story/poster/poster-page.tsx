import { type ReactNode, useId, useRef } from 'react';
import { leftOffWords } from '../../../shared/picture/posters/left-off.ts';
import { showInsightPage } from '../../commands/screen-commands.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useStoryAudience } from '../use-story-audience.ts';
import { ExportPart } from './export-part.tsx';
import { MetaphorChoice } from './metaphor-choice.tsx';
import { PicturePart } from './picture-part.tsx';
import styles from './poster.module.css';
import { choosePoster, readersOf, settingsOf } from './poster-settings.ts';
import { PosterSheet } from './poster-sheet.tsx';
import { Preview } from './preview.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { type ShownPoster, useContent, usePoster } from './use-poster.ts';
import { useWriting } from './use-writing.ts';

/** The poster: its metaphor, its shape, and its words, edited where they stand. */
export function PosterPage() {
  const app = useApp();
  const project = useProject((it) => it);
  const element = useRef<HTMLDivElement>(null);
  const settings = settingsOf(project);
  useStoryAudience(project);
  const writing = useWriting(project, element);
  const content = useContent(project, settings);
  const poster = usePoster(writing.shown, settings);
  const rights = readersOf(project, settings);
  const hint = useId();
  const seesVision = rights.access('vision') === 'yes';
  return (
    <div className={styles.page}>
      <div className={styles.choices}>
        <h2>Poster</h2>
        <MetaphorChoice content={content} value={poster.name} onChange={(name) => choosePoster(app, project, name)} />
        {poster.name === 'picture' && <PicturePart vision={project.vision} />}
        <SheetChoice project={project} settings={settings} />
      </div>
      <div className={styles.result}>
        <ExportPart name={poster.name} />
        <Preview
          sheet={poster.drawing.sheet}
          label="The poster as it will be exported"
          below={
            <Below poster={poster} readers={rights.name} seesVision={seesVision}>
              <p id={hint} className={writing.words?.hint && styles.writingHint}>
                {writing.words?.hint ?? 'Click a text to change it where it stands.'}
              </p>
            </Below>
          }
        >
          <PosterSheet
            project={project}
            poster={poster}
            writing={writing}
            element={element}
            hint={hint}
            seesVision={seesVision}
          />
        </Preview>
      </div>
    </div>
  );
}

type BelowProps = { poster: ShownPoster; readers: string; seesVision: boolean; children: ReactNode };

/** What to know of the sheet: how its words are changed, and what is not on it. */
function Below({ poster: { drawing, zones }, readers, seesVision, children }: BelowProps) {
  const app = useApp();
  const hasGains = drawing.content.gains.length > 0;
  return (
    <div className={styles.below}>
      {children}
      {!seesVision && <p>{readers} does not see the vision: the name of the project stands in its place.</p>}
      {!hasGains && (
        <p>
          Nobody gains anything on this sheet yet.{' '}
          <button type="button" className={styles.go} onClick={() => showInsightPage(app, 'worth', 'poster')}>
            Write down what your users gain
          </button>
        </p>
      )}
      <div role="status">
        {leftOffWords(drawing.content, zones).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
