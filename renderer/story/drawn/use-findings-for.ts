import { useEffect, useState } from 'react';
import type { Findings } from '../../../shared/insight/findings.ts';
import type { ToldStory } from '../../../shared/report/story/story-for.ts';
import { readMaps } from '../../insight/read-maps.ts';

/** What is found in a project as its audience sees it, for steps that show an answer; nothing where there are none. */
export function useFindingsFor({ project, steps }: Pick<ToldStory, 'project' | 'steps'>): Findings | undefined {
  const [findings, setFindings] = useState<Findings>();
  const isWanted = steps.some(({ shows }) => shows === 'insight');
  useEffect(() => {
    if (!isWanted) return;
    const reader = readMaps((reading) => {
      if (reading.kind === 'read') setFindings(reading.findings);
    });
    reader.read({ project, leaves: undefined });
    return reader.stop;
  }, [project, isWanted]);
  return findings;
}
