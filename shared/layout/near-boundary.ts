import type { PersonId } from '../base/ids.ts';
import type { Person } from '../model/person.ts';
import { type Block, newBlock, putCard, step } from './block.ts';

/** A place in a group: its row, and how many cards lie between it and the boundary. */
export type Slot = { row: number; depth: number };

export type NearBoundary = {
  columns: number;
  /** Whether the boundary is on the right of the group. */
  isLeft: boolean;
  /** Places that are given: those who face their counterpart. */
  given: ReadonlyMap<PersonId, Slot>;
  /** Who has lines across the boundary, and so stands near it. */
  reachesOver: (person: Person) => boolean;
};

/** Rows that begin at the boundary. Within a row the order of reading is kept. */
export function nearBoundary(people: readonly Person[], { columns, isLeft, given, reachesOver }: NearBoundary): Block {
  const block = newBlock();
  const taken = new Set<string>();
  const seat = (person: PersonId, slot: Slot) => {
    taken.add(nameOf(slot));
    const column = isLeft ? columns - 1 - slot.depth : slot.depth;
    putCard(block, person, { x: column * step.x, y: slot.row * step.y });
  };
  for (const [person, slot] of given) seat(person, slot);
  const rest = people.filter((person) => !given.has(person.id));
  const rows = Math.ceil(people.length / columns);
  const near = freeSlots(rows, columns, taken).sort((a, b) => a.depth - b.depth || a.row - b.row);
  const over = rest.filter(reachesOver);
  for (const [nth, person] of over.entries()) {
    const slot = near[nth];
    if (slot) seat(person.id, slot);
  }
  fillRows(
    rest.filter((person) => !over.includes(person)),
    { rows, columns, isLeft, taken, seat },
  );
  return block;
}

type Filling = {
  rows: number;
  columns: number;
  isLeft: boolean;
  taken: ReadonlySet<string>;
  seat: (person: PersonId, slot: Slot) => void;
};

function fillRows(people: readonly Person[], { rows, columns, isLeft, taken, seat }: Filling): void {
  let next = 0;
  for (let row = 0; next < people.length && row < rows + people.length; row += 1) {
    const free = freeSlots(1, columns, taken, row);
    const here = people.slice(next, next + free.length);
    const slots = free.slice(0, here.length).sort((a, b) => (isLeft ? b.depth - a.depth : a.depth - b.depth));
    for (const [nth, person] of here.entries()) {
      const slot = slots[nth];
      if (slot) seat(person.id, slot);
    }
    next += here.length;
  }
}

function freeSlots(rows: number, columns: number, taken: ReadonlySet<string>, from = 0): Slot[] {
  const slots: Slot[] = [];
  for (let row = from; row < from + rows; row += 1)
    for (let depth = 0; depth < columns; depth += 1) if (!taken.has(nameOf({ row, depth }))) slots.push({ row, depth });
  return slots;
}

const nameOf = ({ row, depth }: Slot): string => `${row} ${depth}`;
