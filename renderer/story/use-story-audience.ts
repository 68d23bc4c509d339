import { useEffect } from 'react';
import type { Project } from '../../shared/model/project.ts';
import type { AudienceChoice } from '../../shared/model/view.ts';
import { useApp } from '../store/app.ts';
import { settingsOf } from './poster/poster-settings.ts';

/**
 * For whom the story and its poster are: one choice for all of its pages. Whoever has seen it on one of them presents and
 * exports for the same readers; until then it is partner-safe.
 */
export function useStoryAudience(project: Project): AudienceChoice {
  const app = useApp();
  const { audience } = settingsOf(project);
  useEffect(() => app.window.setState({ storyAudience: audience }), [app, audience]);
  return audience;
}
