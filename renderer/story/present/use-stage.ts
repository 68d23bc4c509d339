import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { stageOf } from '../../../shared/report/story/stage.ts';
import styles from './present.module.css';

/** The stage for a screen as it is, and how many pixels there are to a unit of it. */
export function useStage(root: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const screen = root.current?.querySelector(`.${styles.screen}`);
    if (!screen) return;
    const measure = () => setSize({ width: screen.clientWidth, height: screen.clientHeight });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(screen);
    return () => resized.disconnect();
  }, [root]);
  return useMemo(() => {
    if (!size || size.width * size.height === 0) return { stage: null, scale: 1 };
    const stage = stageOf(size.width / size.height);
    return { stage, scale: Math.min(size.width / stage.width, size.height / stage.height) };
  }, [size]);
}
