import type { KeyboardEvent } from 'react';
import type { PersonId } from '../../../shared/base/ids.ts';
import { takeOffGrid } from '../../commands/standing-commands.ts';
import { useApp } from '../../store/app.ts';

const directions: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The arrow keys go from one card to the next in their direction; Delete takes somebody off the grid. */
export function useKeys() {
  const app = useApp();
  return (event: KeyboardEvent<HTMLElement>) => {
    const from = event.currentTarget;
    const all = from.closest<HTMLElement>('[data-area]');
    if (!all || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction) {
      const next = nextCard(all, from, direction);
      next?.focus();
      if (next?.dataset.person) app.projects.select([next.dataset.person]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') takeOffGrid(app, [from.dataset.person as PersonId]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const middleOf = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The nearest card in a direction: what is straight ahead counts for more than what lies aside. */
function nextCard(all: HTMLElement, from: HTMLElement, { x, y }: { x: number; y: number }): HTMLElement | undefined {
  const start = middleOf(from);
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of all.querySelectorAll<HTMLElement>('[data-person]')) {
    const at = middleOf(card);
    const ahead = (at.x - start.x) * x + (at.y - start.y) * y;
    if (card === from || ahead < 1) continue;
    const aside = Math.abs((at.x - start.x) * y) + Math.abs((at.y - start.y) * x);
    if (ahead + 2.5 * aside < least) [best, least] = [card, ahead + 2.5 * aside];
  }
  return best;
}
