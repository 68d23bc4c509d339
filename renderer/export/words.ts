import type { MapPages, Paper } from '../../shared/model/view.ts';
import type { ReportPages } from './composition.ts';

export const sheetWord: Record<Exclude<Paper, 'map'>, string> = {
  A4: 'A4',
  A3: 'A3',
  Letter: 'Letter',
  Tabloid: 'Tabloid',
};

export const paperWord: Record<Paper, string> = { ...sheetWord, map: 'One page as large as the map' };

export const pagesWord: Record<MapPages, string> = {
  one: 'On one page',
  several: 'On several pages, to be glued together',
  organisation: 'Each organisation on a page',
  unit: 'Each unit on a page',
};

export const reportPagesWord: Record<ReportPages, string> = { ...pagesWord, large: 'On one page as large as it needs' };
