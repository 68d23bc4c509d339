import { mapOnOnePage } from '../map/one-page.tsx';
import { mapByOrganisation, mapByUnit } from '../map/parts.tsx';
import { mapOnSheets } from '../map/tiles.tsx';
import type { Section } from '../section.ts';

/** The map, on as many pages as were asked for. */
export const map: Section = {
  title: 'Map',
  about: 'who is who, and who listens to whom',
  orientation: 'landscape',
  sheets(report, asked) {
    switch (report.pages) {
      case 'one':
        return [mapOnOnePage(report, asked)];
      case 'several':
        return mapOnSheets(report, asked);
      case 'organisation':
        return mapByOrganisation(report, asked);
      case 'unit':
        return mapByUnit(report, asked);
    }
  },
};
