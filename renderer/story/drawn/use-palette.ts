import { useSyncExternalStore } from 'react';
import type { Palette } from '../../../shared/picture/palette.ts';
import { currentPalette, followPalette } from '../../styles/palette-now.ts';

/** The colours of the page as they are now. */
export const usePalette = (): Palette => useSyncExternalStore(followPalette, currentPalette);
