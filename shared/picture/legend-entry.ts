import type { ReactNode } from 'react';

/** One line of a legend: a drawing of 44 x 20 units, and what it means. */
export type LegendEntry = { key: string; drawing: ReactNode; words: string };
export const legendDrawing = { width: 44, height: 20 };
