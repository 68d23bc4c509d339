import type { Frame } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Palette } from '../../picture/palette.ts';
import { fitted } from '../../picture/posters/fitted-text.tsx';
import { drawnMetaphor } from '../../picture/posters/gallery.ts';
import { ScenePicture } from '../../picture/posters/scene-picture.tsx';
import { safeImage } from '../../picture/safe-image.ts';
import { titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { posterInStory } from '../poster-in-story.ts';
import { Lines } from './lines.tsx';

/** The title and the promise, large; with the image of the vision beside them, or else the metaphor as it is drawn. */
export function VisionBody({ project, room, palette }: { project: Project; room: Frame; palette: Palette }) {
  const { vision } = project;
  const picture = safeImage(vision.image);
  const drawn = picture ? undefined : drawnMetaphor(vision.metaphor);
  const isWide = room.width > room.height * 1.2;
  const width = ((picture || drawn) && isWide ? room.width * 0.52 : room.width) * 0.94;
  return (
    <div
      style={{
        height: room.height,
        display: 'flex',
        flexDirection: isWide ? 'row' : 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 40,
        textAlign: 'center',
      }}
    >
      <div style={{ flex: 'none' }}>
        <Lines
          text={fitted(titleOfStory(project), {
            width,
            sizes: [84, 72, 60, 48, 38, 30],
            weight: 700,
            lines: 2,
            leading: 1.15,
          })}
          style={{ color: palette.organisations.teal.ink, marginBottom: 24 }}
        />
        <Lines
          text={fitted(vision.promise, { width, sizes: [36, 32, 28, 24, 20], weight: 400, lines: 4, leading: 1.35 })}
          style={{ color: palette.ink }}
        />
      </div>
      {picture && (
        <img
          src={picture}
          alt={drawable(vision.imageDescription) || 'The image of the vision'}
          style={{
            maxWidth: isWide ? room.width * 0.42 : room.width,
            maxHeight: isWide ? room.height * 0.9 : room.height * 0.5,
            objectFit: 'contain',
          }}
        />
      )}
      {drawn && (
        <div style={{ width: isWide ? room.width * 0.44 : Math.min(room.width, room.height * 0.7) }}>
          <ScenePicture content={posterInStory(project)} metaphor={drawn} />
        </div>
      )}
    </div>
  );
}
