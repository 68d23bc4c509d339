import { memo, useRef } from 'react';
import type { Step } from '../../../shared/model/story.ts';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { type Camera, cameraOn, partShown } from '../../../shared/report/story/camera.ts';
import { MapFootLine, mapFoot } from '../../../shared/report/story/map-body.tsx';
import { fullBody, roomsOf, type Stage } from '../../../shared/report/story/stage.ts';
import { StepContent } from '../../../shared/report/story/step-content.tsx';
import { headlineOf } from '../../../shared/report/story/step-words.ts';
import { lookKey, type StoryDrawn } from '../drawn/story-drawn.ts';
import { MapLayer } from './map-layer.tsx';
import styles from './present.module.css';
import { useLeaving } from './use-leaving.ts';

type Props = { drawn: StoryDrawn; step: Step; stage: Stage; scale: number };

/** The stage that the audience sees: the map travels behind, headlines and pages fade before it. Nothing on it can be used. */
export function StageView({ drawn, step, stage, scale }: Props) {
  const seen = useRef<Camera | null>(null);
  const isMap = step.shows === 'map';
  const pages = useLeaving({ key: step.id, what: step });
  const maps = useLeaving({ key: isMap ? lookKey(step) : '', what: isMap ? step : null });
  // A page covers the map: when the map is left behind it, the next view begins where it is.
  const size = { width: Math.round(stage.width * scale), height: Math.round(stage.height * scale) };
  return (
    <div className={styles.stage} style={size}>
      {maps.map(({ key, what }) =>
        what ? (
          <div key={key} className={styles.layer} data-leaving={key !== maps.at(-1)?.key || undefined}>
            <MapLayer
              scene={drawn.sceneOf(what)}
              camera={cameraFor(drawn, isMap ? step : what, stage, scale)}
              seen={seen}
              {...size}
            />
          </div>
        ) : null,
      )}
      {pages.map(({ key, what }) => (
        <div
          key={key}
          className={styles.layer}
          data-leaving={key !== step.id || undefined}
          aria-hidden={key !== step.id || undefined}
        >
          <Page drawn={drawn} step={what} stage={stage} scale={scale} />
        </div>
      ))}
    </div>
  );
}

/** How a step looks at the map, in pixels of the whole stage. */
function cameraFor({ project, sceneOf }: StoryDrawn, step: Step, stage: Stage, scale: number): Camera {
  const room = fullBody(stage, roomsOf(stage, headlineOf(project, step)));
  const { look } = sceneOf(step);
  const foot = mapFoot(project, step, look, screenPalette, stage);
  const { x, y, zoom } = cameraOn(partShown(project, look, step.view?.area), room, foot.height);
  return { x: (x + room.x) * scale, y: (y + room.y) * scale, zoom: zoom * scale };
}

/** What is before the map: of a step that shows the map its headline and foot, of the others all of it. */
const Page = memo(function Page({ drawn, step, stage, scale }: Props) {
  const { project, findings } = drawn;
  const isMap = step.shows === 'map';
  if (step.shows === 'insight' && !findings) return <p className={styles.waiting}>Reading the map…</p>;
  return (
    <div className={styles.page} style={{ transform: `scale(${scale})` }}>
      <StepContent
        project={project}
        step={step}
        palette={screenPalette}
        stage={stage}
        isOverMap={isMap}
        findings={() => findings as NonNullable<typeof findings>}
        map={() => (
          <MapFootLine
            foot={mapFoot(project, step, drawn.sceneOf(step).look, screenPalette, stage)}
            palette={screenPalette}
            stage={stage}
          />
        )}
      />
    </div>
  );
});
