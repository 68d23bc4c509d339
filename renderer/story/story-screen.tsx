import type { ComponentType } from 'react';
import { showStoryPage, storyPages } from '../commands/screen-commands.ts';
import { useApp, usePartnerSafe, useWindow } from '../store/app.ts';
import type { StoryPage } from '../store/window-store.ts';
import { PageTabs } from '../ui/page-tabs.tsx';
import { PosterPage } from './poster/poster-page.tsx';
import { StepsPage } from './steps/steps-page.tsx';
import styles from './story.module.css';
import { VisionPage } from './vision/vision-page.tsx';

const pages: Record<StoryPage, ComponentType> = { vision: VisionPage, poster: PosterPage, steps: StepsPage };

/** What the map becomes for others: how we say what it is, the poster, and the story to present. */
export function StoryScreen() {
  const app = useApp();
  const page = useWindow((state) => state.storyPage);
  const Page = pages[page];
  const isSafe = usePartnerSafe();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <PageTabs label="Story" pages={storyPages} page={page} onChange={(next) => showStoryPage(app, next)} />
      </div>
      <div className={styles.page} data-scrolled>
        {/* In the partner-safe view it is there to be looked at. */}
        {isSafe ? (
          <fieldset disabled className={styles.onlyShown} aria-label="Partner-safe view">
            <Page />
          </fieldset>
        ) : (
          <Page />
        )}
      </div>
    </div>
  );
}
