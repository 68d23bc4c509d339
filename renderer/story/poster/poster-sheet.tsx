import type { RefObject } from 'react';
import type { Project } from '../../../shared/model/project.ts';
import { PosterDrawing } from '../../../shared/picture/posters/poster-document.tsx';
import type { Zone } from '../../../shared/picture/posters/texts.tsx';
import { showRecord } from '../../commands/screen-commands.ts';
import { useApp } from '../../store/app.ts';
import { wordsOf } from './part-words.ts';
import styles from './poster.module.css';
import type { ShownPoster } from './use-poster.ts';
import type { Writing } from './use-writing.ts';
import { PlaceOfWords, WordsInPlace } from './words-in-place.tsx';

type Props = {
  project: Project;
  poster: ShownPoster;
  writing: Writing;
  element: RefObject<HTMLDivElement | null>;
  /** The id of what to know before one writes, which stands below the sheet. */
  hint: string;
  /** Whether the title and the promise are what this audience sees of the vision. */
  seesVision: boolean;
};

/** The drawing itself, with every text of it to be changed where it stands. */
export function PosterSheet({ project, poster: { drawing, zones }, writing, element, hint, seesVision }: Props) {
  const { draft, words } = writing;
  const open = zones.filter(({ part }) => seesVision || (part.of !== 'title' && part.of !== 'promise'));
  // What is emptied is gone from the drawing, and still being written.
  const written = draft && (zones.find(({ key }) => key === draft.zone.key) ?? draft.zone);
  return (
    <div ref={element} className={styles.drawing}>
      <PosterDrawing {...drawing} />
      {open
        .filter(({ key }) => key !== draft?.zone.key)
        .map((zone) => (
          <Place key={zone.key} project={project} poster={drawing} zone={zone} writing={writing} />
        ))}
      {draft && words && written && (
        <WordsInPlace
          key={draft.zone.key}
          zone={written}
          sheet={drawing.sheet}
          label={`Change ${words.what}`}
          text={draft.text}
          describedBy={words.hint && hint}
          onChange={writing.write}
          onKeep={writing.keep}
          onGiveUp={writing.giveUp}
        />
      )}
    </div>
  );
}

type PlaceProps = { project: Project; poster: ShownPoster['drawing']; zone: Zone; writing: Writing };

function Place({ project, poster: { sheet, content }, zone, writing }: PlaceProps) {
  const app = useApp();
  const { part, text } = zone;
  if (part.of === 'person')
    return (
      <PlaceOfWords
        zone={zone}
        sheet={sheet}
        label={`Change ${text} on the map`}
        onOpen={() => showRecord(app, part.id)}
      />
    );
  const words = wordsOf(project, part);
  if (!words) return null;
  const isEmpty = part.of === 'promise' && content.promise === '';
  return (
    <PlaceOfWords
      zone={zone}
      sheet={sheet}
      label={isEmpty ? 'Write the promise' : `Change ${words.what}: ${text}`}
      {...(isEmpty && { empty: 'Write the promise here' })}
      onOpen={() => writing.open(zone)}
    />
  );
}
