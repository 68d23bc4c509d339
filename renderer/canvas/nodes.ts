import { type Edge, type Node, Position } from '@xyflow/react';
import type { LinkId } from '../../shared/base/ids.ts';
import { cardSize, type Point } from '../../shared/model/geometry.ts';
import type { Link } from '../../shared/model/link.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Person } from '../../shared/model/person.ts';
import { type Project, unitsOf } from '../../shared/model/project.ts';
import type { Unit } from '../../shared/model/unit.ts';
import type { Route } from '../../shared/picture/routes/route-between.ts';
import { attitudeWord, linkKindWord, roleWord, unitFunctionWord } from '../../shared/picture/words.ts';

export type OrganisationNode = Node<{ organisation: Organisation }, 'organisation'>;
export type UnitNode = Node<{ unit: Unit; organisation: Organisation }, 'unit'>;
export type PersonNode = Node<{ person: Person; organisation: Organisation; me: boolean }, 'person'>;
export type NoteNode = Node<{ note: Note }, 'note'>;
export type MapNode = OrganisationNode | UnitNode | PersonNode | NoteNode;
export type LinkEdge = Edge<{ link: Link; route: Route; from: Point; to: Point }, 'link'>;

const relative = (place: Point, parent: Point): Point => ({ x: place.x - parent.x, y: place.y - parent.y });

/**
 * The nodes of React Flow for a project, in reading order: an organisation, its units each with their people, its other
 * people; ours first. Everything is in the coordinates of what it lies in.
 */
export function nodesOf(project: Project, selection: ReadonlySet<string>): MapNode[] {
  const selected = (id: string) => selection.has(id);
  const people = Object.values(project.people).sort((a, b) => byPlace(a.position, b.position));
  const nodesIn = (unit: Unit): MapNode[] => [
    ...unitNode(project, unit, selected),
    ...people.filter((person) => person.unit === unit.id).flatMap((person) => personNode(project, person, selected)),
  ];
  return [
    ...Object.values(project.organisations)
      .sort((a, b) => sideOrder[a.side] - sideOrder[b.side] || byPlace(a.frame, b.frame))
      .flatMap((organisation) => [
        organisationNode(organisation, selected),
        ...unitsOf(project, organisation.id)
          .sort((a, b) => byPlace(a.frame, b.frame))
          .flatMap(nodesIn),
        ...people
          .filter((person) => person.organisation === organisation.id && !person.unit)
          .flatMap((person) => personNode(project, person, selected)),
      ]),
    ...Object.values(project.notes).map((note) => noteNode(note, selected)),
  ];
}

const sideOrder = { ours: 0, partner: 1, other: 2 };
const byPlace = (a: Point, b: Point): number => a.y - b.y || a.x - b.x;

type IsSelected = (id: string) => boolean;

/** The size of a node is known, and so is where its handles are: nothing has to be measured before it is shown. */
const sized = ({ width, height }: { width: number; height: number }, handles: Node['handles'] = []) => ({
  width,
  height,
  measured: { width, height },
  handles,
});

/** At the middle of each edge of a card; a line can start and end at every one. */
const cardHandles: Node['handles'] = [
  { id: Position.Top, position: Position.Top, x: cardSize.width / 2, y: 0 },
  { id: Position.Right, position: Position.Right, x: cardSize.width, y: cardSize.height / 2 },
  { id: Position.Bottom, position: Position.Bottom, x: cardSize.width / 2, y: cardSize.height },
  { id: Position.Left, position: Position.Left, x: 0, y: cardSize.height / 2 },
].map((handle) => ({ ...handle, type: 'source', width: 1, height: 1 }));

const organisationNode = (organisation: Organisation, selected: IsSelected): OrganisationNode => ({
  id: organisation.id,
  type: 'organisation',
  position: { x: organisation.frame.x, y: organisation.frame.y },
  ...sized(organisation.frame),
  selected: selected(organisation.id),
  zIndex: 0,
  data: { organisation },
  ariaLabel: `Organisation ${organisation.name}`,
});

function unitNode(project: Project, unit: Unit, selected: IsSelected): UnitNode[] {
  const organisation = project.organisations[unit.organisation];
  if (!organisation) return [];
  const position = relative(unit.frame, organisation.frame);
  const ariaLabel = `Unit ${unit.name}, ${unitFunctionWord[unit.function]}, ${organisation.name}`;
  const placed = { position, ...sized(unit.frame), parentId: organisation.id, zIndex: 1 };
  return [
    { id: unit.id, type: 'unit', ...placed, selected: selected(unit.id), data: { unit, organisation }, ariaLabel },
  ];
}

function personNode(project: Project, person: Person, selected: IsSelected): PersonNode[] {
  const organisation = project.organisations[person.organisation];
  if (!organisation) return [];
  const unit = person.unit && project.units[person.unit];
  const parent = unit || organisation;
  const node: PersonNode = {
    id: person.id,
    type: 'person',
    position: relative(person.position, parent.frame),
    ...sized(cardSize, cardHandles),
    parentId: parent.id,
    zIndex: 3,
    selected: selected(person.id),
    data: { person, organisation, me: project.me === person.id },
    ariaLabel: personSentence(person, organisation, project.me === person.id),
  };
  return [node];
}

const noteNode = (note: Note, selected: IsSelected): NoteNode => ({
  id: note.id,
  type: 'note',
  position: { x: note.frame.x, y: note.frame.y },
  ...sized(note.frame),
  zIndex: 4,
  selected: selected(note.id),
  data: { note },
  ariaLabel: `Note: ${note.text || 'empty'}`,
});

/** "Dana Whitfield, Service manager, State University; leading; champion". */
export function personSentence(person: Person, organisation: Organisation, me: boolean): string {
  const who = [person.name || 'Person without a name', person.jobTitle, organisation.name].filter(Boolean).join(', ');
  const attitude = person.attitude?.current ? attitudeWord[person.attitude.current] : 'attitude not assessed';
  const parts = [who, me ? 'you' : '', attitude, ...person.roles.map((role) => roleWord[role])];
  return parts.filter(Boolean).join('; ');
}

/** The edges of React Flow for a project, each with its route at rest. */
export function edgesOf(
  project: Project,
  routes: ReadonlyMap<LinkId, Route>,
  selection: ReadonlySet<string>,
): LinkEdge[] {
  return Object.values(project.links).flatMap((link) => {
    const [from, to, route] = [project.people[link.from], project.people[link.to], routes.get(link.id)];
    if (!from || !to || !route) return [];
    const edge: LinkEdge = {
      id: link.id,
      type: 'link',
      source: link.from,
      target: link.to,
      selected: selection.has(link.id),
      zIndex: 2,
      data: { link, route, from: from.position, to: to.position },
      ariaLabel: `${linkKindWord[link.kind]}: ${from.name} and ${to.name}`,
    };
    return [edge];
  });
}
