import { marked } from '../../picture/unseen.ts';

/** Markup that is ready to be put into a part; whatever a user wrote has been escaped on its way in. */
export type Xml = string & { readonly __xml?: never };

type Attributes = Record<string, string | number | undefined>;

/** One element. Attributes without a value are left out; children are markup already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${key}="${escaped(String(value))}"`;
  const inside = children.join('');
  return inside === '' ? `${written}/>` : `${written}>${inside}</${name}>`;
}

/** A user's words as the text of an element or an attribute: on one line, without what XML cannot hold, nothing unseen in it. */
export const escaped = (text: string): Xml =>
  marked(text.toWellFormed())
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A whole part of the package. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const office = 'http://schemas.openxmlformats.org';

/** The name spaces every part of a presentation is written in. */
export const spaces = {
  'xmlns:a': `${office}/drawingml/2006/main`,
  'xmlns:r': `${office}/officeDocument/2006/relationships`,
  'xmlns:p': `${office}/presentationml/2006/main`,
};
