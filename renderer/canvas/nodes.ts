import type { Node } from '@xyflow/react';
import { cardSize, type Point } from '../../shared/model/geometry.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { lensSentence } from '../../shared/picture/lens-sentence.ts';
import { organisationSentence, personSentence, unitSentence } from '../../shared/picture/sentences.ts';
import type { Handled } from './mounted.ts';
import type { Scene } from './scene.ts';

/** Whether somebody handles it just now, and then sees its handles, and whether it lights up. */
type Now = { handled: boolean; lit: boolean };
export type OrganisationNode = Node<Now & { organisation: Organisation }, 'organisation'>;
export type UnitNode = Node<Now & { unit: Unit }, 'unit'>;
export type PersonNode = Node<Now & { person: Person; organisation: Organisation }, 'person'>;
export type NoteNode = Node<Now & { note: Note }, 'note'>;
export type MapNode = OrganisationNode | UnitNode | PersonNode | NoteNode;

/** The size of a node is known, and it has no handles: nothing has to be measured before it is shown. */
const sized = ({ width, height }: { width: number; height: number }) => ({
  width,
  height,
  measured: { width, height },
  handles: [],
});

const relative = (place: Point, parent: Point): Point => ({ x: place.x - parent.x, y: place.y - parent.y });

/** What every node has in common. Only the one with the keyboard can be reached by Tab: the map has its own order. */
const common = (record: { id: string }, sentence: string, roleDescription: string, handled: Handled) => ({
  id: record.id,
  selected: handled.selection.has(record.id),
  ariaLabel: sentence,
  domAttributes: { tabIndex: handled.cursor === record.id ? 0 : -1, 'aria-roledescription': roleDescription },
});

/** A ground lets the map be panned, and people be framed, on it: it is taken by its title. */
const onlyItsTitle = { pointerEvents: 'none' } as const;

const isHandled = (id: string, { selection, touched, cursor }: Handled): boolean =>
  touched === id || cursor === id || (selection.size === 1 && selection.has(id));

const now = (id: string, handled: Handled): Now => ({ handled: isHandled(id, handled), lit: handled.lit.has(id) });

/** React Flow's nodes for what is mounted, in reading order. Everything is in the coordinates of what it lies in. */
export function nodesOf(scene: Scene, mounted: ReadonlySet<string>, handled: Handled): MapNode[] {
  const { places } = scene.order;
  const inOrder = [...mounted].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return inOrder.flatMap((id) => nodeOf(scene, id, handled));
}

function nodeOf(scene: Scene, id: string, handled: Handled): MapNode[] {
  const { people, units, organisations, notes }: Record<'people' | 'units' | 'organisations' | 'notes', Records> =
    scene.project;
  if (people[id]) return personNode(scene, people[id] as Person, handled);
  if (units[id]) return unitNode(scene, units[id] as Unit, handled);
  if (organisations[id]) return [organisationNode(scene, organisations[id] as Organisation, handled)];
  return notes[id] ? [noteNode(notes[id] as Note, handled)] : [];
}

type Records = Record<string, Person | Unit | Organisation | Note>;

const organisationNode = ({ project }: Scene, organisation: Organisation, handled: Handled): OrganisationNode => ({
  ...common(organisation, organisationSentence(project, organisation), 'organisation', handled),
  type: 'organisation',
  position: { x: organisation.frame.x, y: organisation.frame.y },
  ...sized(organisation.frame),
  zIndex: 0,
  style: onlyItsTitle,
  data: { organisation, ...now(organisation.id, handled) },
});

function unitNode({ project }: Scene, unit: Unit, handled: Handled): UnitNode[] {
  const organisation = project.organisations[unit.organisation];
  if (!organisation) return [];
  const node: UnitNode = {
    ...common(unit, unitSentence(project, unit), 'unit', handled),
    type: 'unit',
    position: relative(unit.frame, organisation.frame),
    ...sized(unit.frame),
    parentId: organisation.id,
    zIndex: 1,
    style: onlyItsTitle,
    data: { unit, ...now(unit.id, handled) },
  };
  return [node];
}

function personNode({ project, look }: Scene, person: Person, handled: Handled): PersonNode[] {
  const organisation = project.organisations[person.organisation];
  if (!organisation) return [];
  const parent = (person.unit && project.units[person.unit]) || organisation;
  const dimmed = look.person(person.id) === 'dimmed' ? 'dimmed' : '';
  const heard = [personSentence(project, person), lensSentence(person, look.lens), dimmed];
  const node: PersonNode = {
    ...common(person, heard.filter(Boolean).join('; '), 'person', handled),
    type: 'person',
    position: relative(person.position, parent.frame),
    ...sized(cardSize),
    parentId: parent.id,
    zIndex: 3,
    data: { person, organisation, ...now(person.id, handled) },
  };
  return [node];
}

const noteNode = (note: Note, handled: Handled): NoteNode => ({
  ...common(note, `Note: ${note.text || 'empty'}`, 'note', handled),
  type: 'note',
  position: { x: note.frame.x, y: note.frame.y },
  ...sized(note.frame),
  zIndex: 4,
  data: { note, ...now(note.id, handled) },
});
