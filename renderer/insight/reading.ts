import { createContext, useContext, useEffect, useState } from 'react';
import type { Findings } from '../../shared/insight/findings.ts';
import type { Project } from '../../shared/model/project.ts';
import { openNow, useApp } from '../store/app.ts';
import { isReadAlike } from './read-alike.ts';
import { type Reading, readMaps } from './read-maps.ts';

/** So many milliseconds the map is left alone before it is read again: the letters of a name are one reading. */
const pause = 60;

/** The newest reading of the open project; undefined until there is a first one. */
export function useReading(): Reading | undefined {
  const app = useApp();
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    const reader = readMaps(setReading);
    const readNow = () => {
      const project = openNow(app)?.project;
      if (project) reader.read({ project, leaves: app.window.getState().leaves });
    };
    let timer: number | undefined;
    const stop = app.projects.subscribe(({ open }, before) => {
      if (!open || (before.open && isReadAlike(before.open.project, open.project))) return;
      clearTimeout(timer);
      timer = window.setTimeout(readNow, pause);
    });
    const stopChoice = app.window.subscribe(({ leaves }, before) => leaves !== before.leaves && readNow());
    readNow();
    return () => {
      stop();
      stopChoice();
      clearTimeout(timer);
      reader.stop();
    };
  }, [app]);
  return reading;
}

/** The findings, and the project they were found in: names and lines are to be taken from there. */
export type Read = { project: Project; findings: Findings };

export const ReadContext = createContext<Read | null>(null);

/** What a page of the Insight view is made of. */
export function useRead(): Read {
  const read = useContext(ReadContext);
  if (!read) throw new Error('The map has not been read yet.');
  return read;
}
