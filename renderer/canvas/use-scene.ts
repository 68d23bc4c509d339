import { useMemo, useRef } from 'react';
import { inSpotlight } from '../../shared/picture/spotlight.ts';
import { useProject, useWindow } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import { Scene } from './scene.ts';

/** The scene of the open project; what has not changed of the scene before is kept. */
export function useCurrentScene(): Scene {
  const project = useProject((it) => it);
  const kept = useLook();
  const spotlight = useWindow((state) => state.spotlight);
  const look = useMemo(() => (spotlight ? inSpotlight(project, kept, spotlight) : kept), [project, kept, spotlight]);
  const suggestions = useWindow((state) => state.suggestions);
  const last = useRef<Scene>(undefined);
  return useMemo(() => {
    last.current = new Scene(project, look, suggestions, last.current);
    return last.current;
  }, [project, look, suggestions]);
}
