import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window was when it was last closed, in screen pixels. */
export const windowStateSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().min(480),
  height: z.number().min(360),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

const usual = { width: 1440, height: 900 };
/** So much of the title bar must be on a screen to drag the window by. */
const reachable = { width: 120, height: 40 };

export type Placement = { width: number; height: number; x?: number; y?: number };

/** Where the window opens: where it was, unless that place is on no screen any more; never larger than the screen. */
export function placeWindow(saved: unknown, screens: readonly Rectangle[]): Placement {
  const state = windowStateSchema.safeParse(saved);
  const screen = state.success ? screens.find((each) => holds(each, state.data)) : undefined;
  const [first] = screens;
  if (!state.success || !screen) return first ? fitted(usual, first) : usual;
  const { x, y } = state.data;
  return { x, y, ...fitted(state.data, screen) };
}

const fitted = ({ width, height }: { width: number; height: number }, screen: Rectangle) => ({
  width: Math.min(width, screen.width),
  height: Math.min(height, screen.height),
});

const holds = (screen: Rectangle, { x, y, width }: WindowState): boolean =>
  x + width >= screen.x + reachable.width &&
  x <= screen.x + screen.width - reachable.width &&
  y >= screen.y &&
  y <= screen.y + screen.height - reachable.height;
