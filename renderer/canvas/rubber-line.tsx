import { ViewportPortal } from '@xyflow/react';
import type { Point } from '../../shared/model/geometry.ts';
import styles from './canvas.module.css';
import type { Pulled } from './use-pull.ts';

/** The line that follows a pulled end: dashed, and whole once there is somebody to take it. */
export const RubberLine = ({ from, pulled: { at, over } }: { from: Point; pulled: Pulled }) => (
  <ViewportPortal>
    <svg className={styles.pulledLine} aria-hidden="true">
      <path className={over ? styles.newLineOver : styles.newLine} d={`M${from.x} ${from.y}L${at.x} ${at.y}`} />
    </svg>
  </ViewportPortal>
);
