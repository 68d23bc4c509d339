import { failure, type Result, success } from '../../base/result.ts';
import { cardSize, type Point } from '../../model/geometry.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Reading } from '../format.ts';
import { type Found, type FoundLink, type FoundOrganisation, type FoundPerson, nothingFound } from '../found.ts';
import { fieldsOf, ours } from './attributes.ts';
import { nearestColour } from './colours.ts';
import { linkFields, personFields, understood } from './foreign.ts';
import { type Graph, type GraphEdge, type GraphNode, tooMany } from './graph.ts';
import { kindNamed, strengthsOf, usualKind } from './kinds.ts';
import { type Nesting, nestingOf } from './nesting.ts';
import { frameFits, isOnMap, middleOf, spreadOf } from './places.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** The id of a record of Accord; another program has ids of its own kind. */
export const ourId = (id: string | undefined): string | undefined => (id && uuid.test(id) ? id : undefined);

/** What a graph of any format says, in the words of the model; or why it is refused. */
export function readingOf(graph: Graph): Result<Reading, string> {
  const refusal = tooMany(graph);
  if (refusal) return failure(refusal);
  if (graph.nodes.length === 0 && graph.edges.length === 0) return failure('There is nobody and no line in this file.');
  return success({ kind: 'found', found: new Reader(graph).found });
}

class Reader {
  readonly found: Found = nothingFound();
  readonly #graph: Graph;
  readonly #nesting: Nesting;
  readonly #spread: number;
  readonly #unknown = new Set<string>();
  readonly #organisations = new Set<string>();
  readonly #groups = new Set<string>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.found.title = graph.title?.trim() || undefined;
    this.found.skipped.push(...graph.skipped);
    const nodes = this.#once(graph.nodes);
    this.#nesting = nestingOf(nodes);
    for (const node of this.#nesting.circular)
      this.#skip(node, `"${node.label || node.id}" lies within itself; it was taken out of its group`);
    this.#spread = nodes.every(({ id }) => ourId(id)) ? 1 : spreadOf(nodes);
    for (const node of nodes) if (node.isGroup) this.#takeGroup(node);
    for (const node of nodes) if (!node.isGroup) this.#takePerson(node);
    this.#takeLinks();
  }

  #skip({ place }: Pick<GraphNode, 'place'>, why: string): void {
    this.found.skipped.push({ place, why });
  }

  #once(nodes: readonly GraphNode[]): GraphNode[] {
    const seen = new Set<string>();
    return nodes.filter((node) => {
      const isFirst = !seen.has(node.id);
      if (!isFirst) this.#skip(node, `the id "${short(node.id)}" is there twice; the first was taken`);
      seen.add(node.id);
      return isFirst;
    });
  }

  #takeGroup(node: GraphNode): void {
    this.#groups.add(node.id);
    const [name = ''] = linesOf(node);
    const frame = node.frame && frameFits(node.frame) ? node.frame : undefined;
    const { id, place } = { id: ourId(node.id), place: node.place };
    const outer = this.#nesting.outermost(node.id);
    if (outer) {
      const { fields, wrong } = fieldsOf('unit', node.attributes);
      this.#tellWrong(node, wrong);
      this.found.units.push({ place, id, name, organisation: linesOf(outer)[0] ?? '', frame, fields });
      return;
    }
    const { fields, wrong } = fieldsOf('organisation', node.attributes);
    this.#tellWrong(node, wrong);
    const { side, ...more } = fields;
    const colour = more.colour ?? (node.colour ? nearestColour(node.colour) : undefined);
    this.#organisations.add(name);
    this.found.organisations.push({ place, id, name, side, frame, fields: colour ? { ...more, colour } : more });
  }

  #takePerson(node: GraphNode): void {
    const { said, unknown } = understood(node.attributes);
    const { fields, wrong } = fieldsOf('person', node.attributes);
    this.#tellWrong(node, wrong);
    this.#tellUnknown(unknown);
    const [first, ...more] = linesOf(node);
    const name = first || (said.get('name') ?? '') || (ourId(node.id) ? '' : node.id);
    const [inner, outer] = this.#nesting.around(node.id);
    const organisation = (outer && linesOf(outer)[0]) ?? said.get('organisation');
    if (!outer && organisation !== undefined) this.#takeNamed(node, organisation);
    const person: FoundPerson = {
      place: node.place,
      key: node.id,
      id: ourId(node.id),
      name,
      organisation,
      unit: inner && inner !== outer ? linesOf(inner)[0] : said.get('unit'),
      position: this.#placeOf(node),
      fields: { ...personFields(said), ...fields },
    };
    if (more.length > 0 && person.fields.jobTitle === undefined) person.fields.jobTitle = more.join(', ');
    this.found.people.push(person);
  }

  /** An organisation that is only named beside its people. */
  #takeNamed(node: GraphNode, name: string): void {
    if (this.#organisations.has(name)) return;
    this.#organisations.add(name);
    const side = node.attributes.get(sideBeside);
    const organisation: FoundOrganisation = { place: node.place, name, fields: {} };
    if (side === 'ours' || side === 'partner' || side === 'other') organisation.side = side;
    this.found.organisations.push(organisation);
  }

  #placeOf({ frame, middle, place }: GraphNode): Point | undefined {
    const [at, times] = frame ? [middleOf(frame), 1] : [middle, this.#spread];
    if (!at || times === 0) return undefined;
    const corner = { x: at.x * times - cardSize.width / 2, y: at.y * times - cardSize.height / 2 };
    if (isOnMap(corner)) return corner;
    this.#skip({ place }, 'its place is beyond the edge of any map; it gets one');
    return undefined;
  }

  #tellWrong(node: Pick<GraphNode, 'place'>, names: readonly string[]): void {
    for (const name of names)
      this.found.skipped.push({
        place: { ...node.place, column: name },
        why: 'this value is not one that Accord knows',
      });
  }

  /** Once for each name: a thousand people have the same attributes. */
  #tellUnknown(names: readonly string[]): void {
    for (const name of names) {
      if (this.#unknown.has(name)) continue;
      this.#unknown.add(name);
      this.found.skipped.push({ place: { column: short(name) }, why: 'Accord has no field for this' });
    }
  }

  #takeLinks(): void {
    const strengthOf = strengthsOf(this.#graph.edges.map(weightOf));
    for (const edge of this.#graph.edges) {
      if (this.#groups.has(edge.from) || this.#groups.has(edge.to))
        this.#skip(edge, 'the line ends at a group; lines are between people');
      else if (edge.from === edge.to) this.#skip(edge, 'both ends of the line are the same person');
      else {
        const link = this.#linkOf(edge);
        link.fields.strength ??= strengthOf(weightOf(edge));
        if (link.fields.strength === undefined) delete link.fields.strength;
        this.found.links.push(link);
      }
    }
  }

  #linkOf(edge: GraphEdge): FoundLink {
    const { said, unknown } = understood(edge.attributes);
    const { fields, wrong } = fieldsOf('link', edge.attributes);
    this.#tellWrong(edge, wrong);
    this.#tellUnknown(unknown);
    const label = edge.label.trim();
    const words = edge.kind || said.get('kind') || '';
    const named = kindNamed(words) ?? (fields.kind ? undefined : kindNamed(label));
    const kind: LinkKind = fields.kind ?? named?.kind ?? usualKind(edge.isDirected);
    const [from, to] = named?.isReversed && !fields.kind ? [edge.to, edge.from] : [edge.from, edge.to];
    const isMutual = kind !== 'reports-to' && !edge.isDirected && !named?.isReversed;
    const labelled = label !== '' && (fields.kind !== undefined || !kindNamed(label)) ? { label } : {};
    return {
      place: edge.place,
      id: ourId(edge.id),
      from,
      to,
      fields: { ...linkFields(said), direction: isMutual ? 'mutual' : 'directed', ...labelled, ...fields, kind },
    };
  }
}

/** Where no group can have it, the side of an organisation stands beside its people. */
export const sideBeside = `${ours}organisation.side`;

const weightOf = ({ weight, attributes }: GraphEdge): number | undefined => {
  const written = weight ?? understood(attributes).said.get('weight');
  return written === undefined ? undefined : Number(written);
};

/** The name on a node, and what stands below it. */
const linesOf = ({ label }: GraphNode): string[] =>
  label
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
