import { fold } from '../base/fold.ts';

/** A name as lists are compared: without case and accents, one space between two words. */
export const foldedName = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
