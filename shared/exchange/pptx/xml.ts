import { marked } from '../../picture/unseen.ts';
import { elementWith, escapedMarkup, type Xml } from '../xml/write.ts';

export type { Xml };

/** A user's words as the text of an element or an attribute: on one line, without what XML cannot hold, nothing unseen in it. */
export const escaped = (text: string): Xml =>
  escapedMarkup(marked(text.toWellFormed()).replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' '));

/** One element. Attributes without a value are left out; children are markup already. */
export const element = elementWith(escaped);

/** A whole part of the package. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const office = 'http://schemas.openxmlformats.org';

/** The name spaces every part of a presentation is written in. */
export const spaces = {
  'xmlns:a': `${office}/drawingml/2006/main`,
  'xmlns:r': `${office}/officeDocument/2006/relationships`,
  'xmlns:p': `${office}/presentationml/2006/main`,
};
