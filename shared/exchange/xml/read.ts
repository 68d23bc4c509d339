import { SaxesParser } from 'saxes';
import { failure, type Result, success } from '../../base/result.ts';

/** An element of a foreign document. Names are without their prefix: `y:ShapeNode` is `ShapeNode`. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
};

/** Deeper or longer than this no map is. */
export const deepestXml = 64;
const mostElements = 3_000_000;

class Refusal extends Error {}

/**
 * Reads an XML document whole, or says in one sentence why not. Entities that a document declares are refused, so that
 * nothing grows; nothing outside the document is ever looked at.
 */
export function readXml(text: string): Result<XmlElement, string> {
  try {
    return success(treeOf(text));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.message);
    throw error;
  }
}

function treeOf(text: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const open = [root];
  let count = 0;
  parser.on('error', ({ message }) => {
    throw new Refusal(damagedWords(message));
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refusal('The file declares entities of its own, which Accord does not read.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > mostElements) throw new Refusal('The file has more than three million elements, which no map has.');
    if (open.length > deepestXml)
      throw new Refusal(`The file is nested deeper than ${deepestXml} levels, which no map is.`);
    const here: XmlElement = {
      name: local(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])),
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(here);
    open.push(here);
  });
  const takeText = (words: string) => {
    const here = open.at(-1);
    if (here) here.text += words;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [first] = root.children;
  if (!first) throw new Refusal('The file has no element in it.');
  return first;
}

/** What the parser says begins with a line and a column: "1:36: undefined entity." */
function damagedWords(message: string): string {
  const [, line, what] = /^(\d+):\d+: (.*?)\.?$/s.exec(message) ?? [];
  return line
    ? `The file is damaged in line ${line}: ${what}.`
    : 'The file is damaged: it ends too early or is no XML.';
}

const local = (name: string): string => (name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1));

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The first element of a name anywhere below. */
export function firstBelow(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : firstBelow(child, name);
    if (found) return found;
  }
  return undefined;
}
