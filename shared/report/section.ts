import type { Audience } from '../model/view.ts';
import type { Page } from './page.ts';
import { sheetPage } from './page.ts';
import type { Asked, Report, Sheet } from './report.ts';

/** A part of a report. */
export type Section = {
  /** Its name in the choices, in the outline and on the cover. */
  title: string;
  /** What is in it, in a few words. */
  about: string;
  /** Why an audience does not get it, in a sentence; nothing when it does. */
  withheld?: Partial<Record<Audience, string>>;
  /** How its sheets lie unless something else is asked for. */
  orientation: 'portrait' | 'landscape';
  sheets(report: Report, asked: Asked): Sheet[];
};

/** The reason why what we think of people stays with us. */
export const ofPeople = 'it says what we think of people';

/** A sheet of paper; what only a map can fill is printed on A4. */
export const sheetFor = ({ paper, orientation }: Asked): Page => sheetPage(paper === 'map' ? 'A4' : paper, orientation);
