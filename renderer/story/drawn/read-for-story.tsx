import { useEffect } from 'react';
import type { Findings } from '../../../shared/insight/findings.ts';
import { useReading } from '../../insight/reading.ts';

/** Reads the open map for steps that show an answer; it is there only where there are such steps. */
export function ReadForStory({ onRead }: { onRead: (findings: Findings) => void }) {
  const reading = useReading();
  useEffect(() => {
    if (reading?.kind === 'read') onRead(reading.findings);
  }, [reading, onRead]);
  return null;
}
