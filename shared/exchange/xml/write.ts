/** Markup that is ready to be put into a document; whatever a user wrote has been escaped on its way in. */
export type Xml = string & { readonly __xml?: never };

type Attributes = Record<string, string | number | undefined>;

/** Writes elements whose attributes are escaped so. Attributes without a value are left out; children are markup already. */
export const elementWith =
  (escapedAs: (text: string) => Xml) =>
  (name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml => {
    let written = `<${name}`;
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) written += ` ${key}="${escapedAs(String(value))}"`;
    const inside = children.join('');
    return inside === '' ? `${written}/>` : `${written}>${inside}</${name}>`;
  };

/** The signs of markup as entities. */
export const escapedMarkup = (text: string): Xml =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Text without what XML 1.0 cannot hold. */
export const fitForXml = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g, '');

/** A user's words as they are: a reader gets every line break and tab back, in attributes too. */
export const exactly = (text: string): Xml =>
  escapedMarkup(fitForXml(text)).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One element whose words come back as they are. */
export const element = elementWith(exactly);

/** A whole document as bytes. */
export const documentBytes = (root: Xml): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
