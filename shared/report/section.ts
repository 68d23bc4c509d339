import type { AudienceField } from '../model/own-audience.ts';
import type { Page } from './page.ts';
import { sheetPage } from './page.ts';
import type { Asked, Report, Sheet } from './report.ts';

/** A part of a report. */
export type Section = {
  /** Its name in the choices, in the outline and on the cover. */
  title: string;
  /** What is in it, in a few words. */
  about: string;
  /** Only whoever may see all of this gets it, and why others do not; nothing when everybody gets it. */
  withheld?: { unless: readonly AudienceField[]; why: string };
  /** How its sheets lie unless something else is asked for. */
  orientation: 'portrait' | 'landscape';
  sheets(report: Report, asked: Asked): Sheet[];
};

/** The reason why what we think of people stays with us. */
export const ofPeople = 'it says what we think of people';

/** A sheet of paper; what only a map can fill is printed on A4. */
export const sheetFor = ({ paper, orientation }: Asked): Page => sheetPage(paper === 'map' ? 'A4' : paper, orientation);
