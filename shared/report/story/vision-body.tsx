import type { Frame } from '../../model/geometry.ts';
import type { Vision } from '../../model/vision.ts';
import type { Palette } from '../../picture/palette.ts';
import { fitted } from '../../picture/posters/fitted-text.tsx';
import { safeImage } from '../../picture/safe-image.ts';
import { drawable } from '../../picture/text.ts';
import { Lines } from './lines.tsx';

const unwritten = 'The title and the promise of the partnership are not written down yet.';

/** The title and the promise, large; with the image of the vision beside them where there is one. */
export function VisionBody({ vision, room, palette }: { vision: Vision; room: Frame; palette: Palette }) {
  const picture = safeImage(vision.image);
  const isWide = room.width > room.height * 1.2;
  const width = (picture && isWide ? room.width * 0.52 : room.width) * 0.94;
  const title = vision.title.trim();
  const promise = vision.promise.trim() || (title ? '' : unwritten);
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
          text={fitted(title, { width, sizes: [84, 72, 60, 48, 38, 30], weight: 700, lines: 2, leading: 1.15 })}
          style={{ color: palette.organisations.teal.ink, marginBottom: 24 }}
        />
        <Lines
          text={fitted(promise, { width, sizes: [36, 32, 28, 24, 20], weight: 400, lines: 4, leading: 1.35 })}
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
    </div>
  );
}
