import { createContext, type RefObject, useContext } from 'react';
import type { Scene } from './scene.ts';

/** The scene that is shown, for what looks at it only when something happens. */
export const SceneContext = createContext<RefObject<Scene> | null>(null);

export function useScene(): RefObject<Scene> {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('There is no map here.');
  return scene;
}
