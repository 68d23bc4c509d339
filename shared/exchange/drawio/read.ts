import { failure, type Result, success } from '../../base/result.ts';
import type { Point } from '../../model/geometry.ts';
import { ownId } from '../columns/person-row.ts';
import type { Reading } from '../format.ts';
import { colourIn } from '../graph/colours.ts';
import { emptyGraph, type Graph } from '../graph/graph.ts';
import { readingOf } from '../graph/to-found.ts';
import { decodeXml } from '../xml/decode.ts';
import { childrenOf, firstBelow, readXml, type XmlElement } from '../xml/read.ts';
import { type Cell, cellsOf } from './cells.ts';
import { unpackedPage } from './inflate.ts';
import { arrowsOf, isContainer } from './style.ts';

/** Reads a diagram, packed or plain: the first page that has anything on it. */
export function readDrawio(bytes: Uint8Array): Result<Reading, string> {
  const text = decodeXml(bytes);
  if (!text.ok) return text;
  const root = readXml(text.value);
  if (!root.ok) return root;
  if (root.value.name === 'mxGraphModel') return readingOf(graphIn(root.value));
  if (root.value.name !== 'mxfile')
    return failure('This is not a diagram of draw.io: it does not begin with "mxfile".');
  return pagesIn(childrenOf(root.value, 'diagram'));
}

function pagesIn(pages: readonly XmlElement[]): Result<Reading, string> {
  let taken: Graph | undefined;
  for (const [nth, page] of pages.entries()) {
    const model = modelOf(page);
    if (!model.ok) return model;
    const graph = graphIn(model.value);
    if (graph.nodes.length + graph.edges.length === 0) continue;
    if (taken)
      taken.skipped.push({
        place: { sheet: page.attributes.get('name') ?? `${nth + 1}` },
        why: 'only the first page with shapes is taken',
      });
    else taken = { ...graph, title: page.attributes.get('name') };
  }
  return readingOf(taken ?? emptyGraph());
}

function modelOf(page: XmlElement): Result<XmlElement, string> {
  const [plain] = childrenOf(page, 'mxGraphModel');
  if (plain) return success(plain);
  if (page.text.trim() === '') return success(page);
  const unpacked = unpackedPage(page.text);
  return unpacked.ok ? readXml(unpacked.value) : unpacked;
}

const graphIn = (model: XmlElement): Graph => {
  const root = firstBelow(model, 'root');
  return root ? new Page(cellsOf(root)).graph : emptyGraph();
};

class Page {
  readonly graph = emptyGraph();
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #groups: ReadonlySet<string>;
  #wordless = 0;

  constructor(cells: readonly Cell[]) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    const around = new Set(cells.flatMap(({ isShape, parent }) => (isShape ? [parent] : [])));
    this.#groups = new Set(
      cells.flatMap(({ id, isShape, style }) => (isShape && (isContainer(style) || around.has(id)) ? [id] : [])),
    );
    for (const cell of cells) if (cell.isShape) this.#takeShape(cell);
    const within = Map.groupBy(cells, ({ parent }) => parent);
    for (const cell of cells) if (cell.isLine) this.#takeLine(cell, within.get(cell.id) ?? []);
    if (this.#wordless > 0)
      this.graph.skipped.push({
        place: {},
        why: wordlessWords(this.#wordless),
      });
  }

  #takeShape(cell: Cell): void {
    // Words on a line are a shape within it.
    if (this.#cells.get(cell.parent)?.isLine) return;
    const isGroup = this.#groups.has(cell.id);
    if (cell.label.trim() === '' && cell.data.size === 0 && !ownId(cell.id)) {
      if (!isGroup) this.#wordless += 1;
      return;
    }
    const place = { row: cell.line };
    if (cell.style.has('text') && !isGroup) {
      this.graph.skipped.push({ place, why: 'these are words on the page, not a shape' });
      return;
    }
    this.graph.nodes.push({
      id: cell.id,
      place,
      label: cell.label,
      isGroup,
      parent: this.#groupAround(cell),
      frame: { ...this.#cornerOf(cell), ...cell.size },
      colour: colourIn(cell.style.get('fillColor')) ?? colourIn(cell.style.get('strokeColor')),
      attributes: cell.data,
    });
  }

  /** The way from a cell outwards through the shapes it lies in; it ends where it comes back to itself. */
  *#outwards(cell: Cell): Generator<Cell> {
    const seen = new Set([cell.id]);
    for (let at = this.#cells.get(cell.parent); at?.isShape && !seen.has(at.id); at = this.#cells.get(at.parent)) {
      seen.add(at.id);
      yield at;
    }
  }

  /** Shapes are put together without a name as well; that is no organisation. */
  #groupAround(cell: Cell): string | undefined {
    for (const outer of this.#outwards(cell)) if (outer.label.trim() !== '' || ownId(outer.id)) return outer.id;
    // A shape within itself is told apart from one that lies nowhere.
    return this.#cells.get(cell.parent)?.isShape ? cell.parent : undefined;
  }

  #cornerOf(cell: Cell): Point {
    let { x, y } = cell.at;
    for (const outer of this.#outwards(cell)) {
      x += outer.at.x;
      y += outer.at.y;
    }
    return { x, y };
  }

  #takeLine(cell: Cell, within: readonly Cell[]): void {
    const place = { row: cell.line };
    if (cell.source === '' || cell.target === '') {
      this.graph.skipped.push({ place, why: 'the line has a loose end' });
      return;
    }
    const { isDirected, isReversed } = arrowsOf(cell.style);
    const words = within.map(({ label }) => label);
    const width = cell.style.get('strokeWidth');
    this.graph.edges.push({
      id: cell.id,
      place,
      from: isReversed ? cell.target : cell.source,
      to: isReversed ? cell.source : cell.target,
      label: [cell.label, ...words].filter(Boolean).join('\n'),
      isDirected,
      weight: width === undefined ? 1 : Number(width),
      attributes: cell.data,
    });
  }
}

const wordlessWords = (count: number): string =>
  count === 1 ? '1 shape has no words on it and names nobody' : `${count} shapes have no words on them and name nobody`;
