import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;
export type XmlReader = {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Reads a part of a workbook from beginning to end, names without their prefix. Throws where it is not well formed. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), attributes));
  if (reader.text) {
    parser.on('text', reader.text);
    parser.on('cdata', reader.text);
  }
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute whatever its prefix: `id` of `r:id`. */
export const attributeOf = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([each]) => each.endsWith(`:${name}`))?.[1];

/** Characters that XML cannot hold are written as their number in workbooks: _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Text as a cell holds it, with the numbers of characters that XML cannot hold or would change. */
export const cellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
