import { failure, type Result, success } from '../../base/result.ts';
import { cardSize, type Point } from '../../model/geometry.ts';
import { type NamedBeside, ownId, readPersonRow } from '../columns/person-row.ts';
import { readFields } from '../columns/row.ts';
import type { Reading } from '../format.ts';
import { type Found, type FoundOrganisation, type FoundUnit, nothingFound, type Place } from '../found.ts';
import { asRow, type Names, namesIn, namesWithin } from './attributes.ts';
import { nearestColour } from './colours.ts';
import { type Graph, type GraphNode, tooMany } from './graph.ts';
import { organisationFields, unitFields } from './group-fields.ts';
import { type Nesting, nestingOf } from './nesting.ts';
import { frameFits, isOnMap, middleOf, spreadOf } from './places.ts';
import { linkReader } from './to-link.ts';

/** What a graph of any format says, in the words of the model; or why it is refused. */
export function readingOf(graph: Graph): Result<Reading, string> {
  const refusal = tooMany(graph);
  if (refusal) return failure(refusal);
  if (graph.nodes.length === 0 && graph.edges.length === 0) return failure('There is nobody and no line in this file.');
  return success({ kind: 'found', found: new Reader(graph).found });
}

const names: Record<'person' | 'organisation' | 'unit', Names> = {
  person: namesIn('people'),
  organisation: namesWithin(organisationFields),
  unit: namesWithin(unitFields),
};

class Reader {
  readonly found: Found = nothingFound();
  readonly #nesting: Nesting;
  readonly #spread: number;
  readonly #told = new Set<string>();
  readonly #beside: NamedBeside[] = [];

  constructor(graph: Graph) {
    this.found.title = graph.title?.trim() || undefined;
    this.found.skipped.push(...graph.skipped);
    const nodes = this.#once(graph.nodes);
    this.#nesting = nestingOf(nodes);
    for (const { place, label, id } of this.#nesting.circular)
      this.#skip(place, `"${short(label || id)}" lies within itself; it was taken out of its group`);
    this.#spread = nodes.every(({ id }) => ownId(id)) ? 1 : spreadOf(nodes);
    for (const node of nodes) this.#take(node);
    this.#takeLinks(graph, new Set(nodes.flatMap(({ id, isGroup }) => (isGroup ? [id] : []))));
  }

  #take(node: GraphNode): void {
    if (!node.isGroup) this.#takePerson(node);
    else if (this.#nesting.outermost(node.id)) this.#takeUnit(node);
    else this.#takeOrganisation(node);
  }

  #skip(place: Place, why: string): void {
    this.found.skipped.push({ place, why });
  }

  #once(nodes: readonly GraphNode[]): GraphNode[] {
    const seen = new Set<string>();
    return nodes.filter(({ id, place }) => {
      const isFirst = !seen.has(id);
      if (!isFirst) this.#skip(place, `the id "${short(id)}" is there twice; the first was taken`);
      seen.add(id);
      return isFirst;
    });
  }

  /** What the attributes say, and once for each name which of them mean nothing here. */
  #rowOf(node: Pick<GraphNode, 'place' | 'attributes'>, all: Names, besides: Record<string, string | undefined> = {}) {
    const { row, unknown } = asRow(node.place, node.attributes, all, besides);
    for (const name of unknown) this.#tellOnce({ column: short(name) }, 'Accord has no field for this');
    return row;
  }

  /** A thousand people have the same attributes, and a thousand lines the same word that is not known. */
  #tellOnce(place: Place, why: string): void {
    const key = `${place.column} ${why}`;
    if (!this.#told.has(key)) this.#skip(place, why);
    this.#told.add(key);
  }

  #groupOf<Fields extends object>(node: GraphNode, all: Names) {
    const frame = node.frame && frameFits(node.frame) ? node.frame : undefined;
    const fields = readFields<Fields>(this.#rowOf(node, all), this.found.skipped);
    return { place: node.place, id: ownId(node.id), name: nameOn(node), frame, fields };
  }

  #takeOrganisation(node: GraphNode): void {
    const { fields, ...group } = this.#groupOf<FoundOrganisation['fields'] & Pick<FoundOrganisation, 'side'>>(
      node,
      names.organisation,
    );
    const { side, ...more } = fields;
    const colour = more.colour ?? (node.colour ? nearestColour(node.colour) : undefined);
    this.found.organisations.push({ ...group, side, fields: colour ? { ...more, colour } : more });
  }

  #takeUnit(node: GraphNode): void {
    const outer = this.#nesting.outermost(node.id);
    const group = this.#groupOf<FoundUnit['fields']>(node, names.unit);
    this.found.units.push({ ...group, organisation: outer && nameOn(outer) });
  }

  #takePerson(node: GraphNode): void {
    const [name, ...more] = linesOf(node);
    const [inner, outer] = this.#nesting.around(node.id);
    const row = this.#rowOf(node, names.person, {
      id: node.id,
      // Where nothing is written on a node, its id is what a person reads.
      ...(name === undefined && !ownId(node.id) ? {} : { name: name ?? '' }),
      ...(outer && { organisation: nameOn(outer), unit: inner && inner !== outer ? nameOn(inner) : undefined }),
    });
    const named = {
      ...row,
      textOf: (id: string) => row.textOf(id) || (id === 'name' && !ownId(node.id) ? node.id : ''),
    };
    const person = readPersonRow(named, this.found.skipped, this.#beside);
    if (!person) return;
    if (more.length > 0 && person.fields.jobTitle === undefined) person.fields.jobTitle = more.join(', ');
    person.position ??= this.#placeOf(node);
    this.found.people.push(person);
  }

  #placeOf({ frame, middle, place }: GraphNode): Point | undefined {
    const [at, times] = frame ? [middleOf(frame), 1] : [middle, this.#spread];
    if (!at || times === 0) return undefined;
    const corner = { x: at.x * times - cardSize.width / 2, y: at.y * times - cardSize.height / 2 };
    if (isOnMap(corner)) return corner;
    this.#skip(place, 'its place is beyond the edge of any map; it gets one');
    return undefined;
  }

  #takeLinks(graph: Graph, groups: ReadonlySet<string>): void {
    const linkOf = linkReader(graph.edges, (place, why) => this.#tellOnce(place, why));
    for (const edge of graph.edges) {
      if (groups.has(edge.from) || groups.has(edge.to))
        this.#skip(edge.place, 'the line ends at a group; lines are between people');
      else if (edge.from === edge.to) this.#skip(edge.place, 'both ends of the line are the same person');
      else this.found.links.push(linkOf(edge));
    }
    for (const { place, person, other, kind } of this.#beside)
      this.found.links.push({ place, from: person, to: other, fields: { kind } });
  }
}

/** The name on a node, and what stands below it. */
const linesOf = ({ label }: GraphNode): string[] =>
  label
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean);

const nameOn = (node: GraphNode): string => linesOf(node)[0] ?? '';

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
