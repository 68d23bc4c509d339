/** An element of an XML document, as far as tests look at one. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  const bare = text.replace(/&(amp|lt|gt|quot|apos);/g, '');
  if (/[&<]/.test(bare)) throw new Error(`not escaped: ${text.slice(0, 80)}`);
  return text.replace(/&(\w+);/g, (_, name: string) => named[name] ?? '');
}

function attributesOf(inside: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const left = inside.replace(/\s+([\w:]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`twice: ${name}`);
    attributes[name] = plain(value);
    return '';
  });
  if (left.trim() !== '') throw new Error(`not an attribute: ${left}`);
  return attributes;
}

/** Reads a document that must be well-formed; without comments, CDATA and declarations, which we never write. */
export function readXml(document: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(document)) throw new Error('not a character of XML');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = document.replace(/^<\?xml [^>]*\?>/, '');
  for (const [, closing, name = '', inside = '', empty, text] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+|<)/g,
  )) {
    const here = open.at(-1) as Element;
    if (text !== undefined) here.text += plain(text);
    else if (closing) {
      if (here.name !== name) throw new Error(`${here.name} is ended by ${name}`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(inside), children: [], text: '' };
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !first) throw new Error('not one whole element');
  return first;
}

/** Every element of a name below an element, in the order of the document. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** All text below an element, pieces parted by a line. */
export const textOf = (element: Element): string =>
  [element.text, ...element.children.map(textOf)].filter((text) => text.trim() !== '').join('\n');
