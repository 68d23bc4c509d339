import { oneLine } from '../../base/one-line.ts';
import { cardFrame } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Unit } from '../../model/unit.ts';
import { palettes } from '../../picture/palette.ts';
import { sideWord } from '../../picture/words.ts';
import { fieldsOf } from '../columns/recognise.ts';
import { attributesOf } from './attributes.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { organisationFields, unitFields } from './group-fields.ts';

/** A project as a graph: its organisations and units as groups, its people in them. Every id is that of the record. */
export const graphOf = (project: Project): Graph => ({
  title: project.title,
  nodes: [
    ...Object.values(project.organisations).map(organisationNode),
    ...Object.values(project.units).map(unitNode),
    ...Object.values(project.people).map(personNode),
  ],
  edges: Object.values(project.links).map(edgeOf),
  skipped: [],
});

/** The same for formats without groups: where somebody belongs stands beside the person. */
export function flatGraphOf(project: Project): Graph {
  const people = Object.values(project.people).map((person) => {
    const node = personNode(person);
    const organisation = project.organisations[person.organisation];
    const unit = person.unit && project.units[person.unit];
    if (organisation) {
      node.attributes.set('organisation', oneLine(organisation.name));
      node.attributes.set('side', sideWord[organisation.side]);
    }
    if (unit) node.attributes.set('unit', oneLine(unit.name));
    return { ...node, parent: undefined };
  });
  return { title: project.title, nodes: people, edges: Object.values(project.links).map(edgeOf), skipped: [] };
}

const organisationNode = (organisation: Organisation): GraphNode => ({
  id: organisation.id,
  place: {},
  label: oneLine(organisation.name),
  isGroup: true,
  frame: organisation.frame,
  colour: palettes.light.organisations[organisation.colour].ink,
  attributes: attributesOf(organisationFields, organisation),
});

const unitNode = (unit: Unit): GraphNode => ({
  id: unit.id,
  place: {},
  label: oneLine(unit.name),
  isGroup: true,
  parent: unit.organisation,
  frame: unit.frame,
  attributes: attributesOf(unitFields, unit),
});

const personNode = (person: Person): GraphNode => ({
  id: person.id,
  place: {},
  label: oneLine(person.name),
  isGroup: false,
  parent: person.unit ?? person.organisation,
  frame: cardFrame(person.position),
  attributes: attributesOf(fieldsOf('people'), person),
});

/** The label of a line has a place of its own in every format. */
const linkFields = fieldsOf('links').filter(({ id }) => id !== 'label');

const edgeOf = (link: Link): GraphEdge => ({
  id: link.id,
  place: {},
  from: link.from,
  to: link.to,
  label: link.label,
  kind: link.kind,
  isDirected: link.direction === 'directed',
  weight: link.strength,
  attributes: attributesOf(linkFields, link),
});
