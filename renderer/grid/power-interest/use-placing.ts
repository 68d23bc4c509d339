import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { Standing } from '../../../shared/insight/power-interest.ts';
import type { Point } from '../../../shared/model/geometry.ts';
import type { Person } from '../../../shared/model/person.ts';
import { standingAt } from '../../../shared/picture/grid/places.ts';
import { placeOnGrid, takeOffGrid } from '../../commands/standing-commands.ts';
import { useApp } from '../../store/app.ts';

/** Somebody is being placed: who goes along, where they would stand, and where the pointer is (0 to 1 of the field). */
export type Placing = { people: ReadonlySet<PersonId>; person: Person; to: Standing | 'tray'; at: Point };
export type Begin = (event: PointerEvent<HTMLElement>, person: Person) => void;

/** So far the pointer may move before a press becomes a drag. */
const slack = 5;

type Press = { person: Person; from: Point; pointer: number };

/** Dragging somebody over the field: nothing changes until they are let go, and that is one step. Escape gives it up. */
export function usePlacing(
  field: RefObject<HTMLElement | null>,
  shown: readonly Person[],
): { placing: Placing | null; begin: Begin } {
  const app = useApp();
  const [placing, setPlacing] = useState<Placing | null>(null);
  const now = useRef<Placing | null>(null);
  const press = useRef<Press | null>(null);

  useEffect(() => {
    const show = (next: Placing | null) => {
      now.current = next;
      setPlacing(next);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      const held = press.current;
      if (!held || event.pointerId !== held.pointer) return;
      const far = Math.hypot(event.clientX - held.from.x, event.clientY - held.from.y);
      if (!now.current && far < slack) return;
      const people = goingAlong(app.projects.getState().open?.selection, held.person, shown);
      show(placingAt(field.current, event, held.person, people));
    };
    const letGo = (keep: boolean) => {
      const last = now.current;
      press.current = null;
      show(null);
      if (!keep || !last) return;
      swallowClick();
      if (last.to === 'tray') takeOffGrid(app, [...last.people]);
      else placeOnGrid(app, [...last.people], last.person, last.to);
    };
    const onUp = () => press.current && letGo(true);
    const onCancel = () => letGo(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !now.current) return;
      event.stopPropagation();
      letGo(false);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      removeEventListener('keydown', onKey, true);
    };
  }, [app, field, shown]);

  const begin: Begin = (event, person) => {
    if (event.button !== 0 || event.shiftKey) return;
    press.current = { person, from: { x: event.clientX, y: event.clientY }, pointer: event.pointerId };
  };
  return { placing, begin };
}

/** Whoever is selected goes along with one of them, but nobody whom the filter hides: that would not be seen. */
export function goingAlong(
  selection: ReadonlySet<string> | undefined,
  person: Person,
  shown: readonly Person[],
): ReadonlySet<PersonId> {
  if (!selection?.has(person.id)) return new Set([person.id]);
  return new Set(shown.flatMap(({ id }) => (selection.has(id) ? [id] : [])));
}

function placingAt(
  field: HTMLElement | null,
  { clientX, clientY }: { clientX: number; clientY: number },
  person: Person,
  people: ReadonlySet<PersonId>,
): Placing {
  const box = field?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
  const at = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  const isOverTray = document.elementFromPoint(clientX, clientY)?.closest('[data-tray]') != null;
  return { people, person, at, to: isOverTray ? 'tray' : standingAt(at, { width: 1, height: 1 }) };
}

/** The click that follows a drag is not meant for the card under it. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
