import { memo } from 'react';
import type { Step } from '../../../shared/model/story.ts';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { cameraOn, partShown } from '../../../shared/report/story/camera.ts';
import { MapFootLine, mapFoot } from '../../../shared/report/story/map-body.tsx';
import { type Stage, wideStage } from '../../../shared/report/story/stage.ts';
import { StepContent } from '../../../shared/report/story/step-content.tsx';
import styles from './drawn.module.css';
import { PaintedMap } from './painted-map.tsx';
import type { StoryDrawn } from './story-drawn.ts';

type Props = { drawn: StoryDrawn; step: Step; width: number; stage?: Stage };

/** What the speaker says is not in the picture. */
const isDrawnAlike = (a: Props, b: Props): boolean =>
  a.drawn === b.drawn &&
  a.width === b.width &&
  a.stage === b.stage &&
  a.step.shows === b.step.shows &&
  a.step.which === b.step.which &&
  a.step.headline === b.step.headline &&
  JSON.stringify(a.step.view) === JSON.stringify(b.step.view);

/** A step as it is presented, so many pixels wide. It is a picture: what it shows is said beside it. */
export const StepPicture = memo(function StepPicture({ drawn, step, width, stage = wideStage }: Props) {
  const { project, findings } = drawn;
  const scale = width / stage.width;
  const size = { width, height: stage.height * scale };
  if (step.shows === 'insight' && !findings)
    return (
      <div className={styles.picture} style={size}>
        <p className={styles.waiting}>Reading the map…</p>
      </div>
    );
  return (
    <div className={styles.picture} style={size} inert aria-hidden="true">
      <div className={styles.scaled} style={{ transform: `scale(${scale})` }}>
        <StepContent
          project={project}
          step={step}
          palette={screenPalette}
          stage={stage}
          findings={() => findings as NonNullable<typeof findings>}
          map={(room) => {
            const scene = drawn.sceneOf(step);
            const foot = mapFoot(project, step, scene.look, screenPalette, stage);
            const camera = cameraOn(partShown(project, scene.look, step.view?.area), room, foot.height);
            const pixels = { x: camera.x * scale, y: camera.y * scale, zoom: camera.zoom * scale };
            return (
              <>
                <div className={styles.scaled} style={{ transform: `scale(${1 / scale})` }}>
                  <PaintedMap
                    scene={scene}
                    camera={pixels}
                    width={Math.round(room.width * scale)}
                    height={Math.round(room.height * scale)}
                  />
                </div>
                <MapFootLine foot={foot} palette={screenPalette} stage={stage} />
              </>
            );
          }}
        />
      </div>
    </div>
  );
}, isDrawnAlike);
