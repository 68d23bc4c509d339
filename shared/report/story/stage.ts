import type { Frame } from '../../model/geometry.ts';
import { type Fitted, fitted } from '../../picture/posters/fitted-text.tsx';

/** What a step is shown on: as many square units whatever its shape, so that letters are as large on every screen. */
export type Stage = { width: number; height: number };

const area = 1280 * 720;
/** Narrower or wider screens than these keep a strip of ground. */
const extremes = { narrowest: 0.4, widest: 4 };

/** The stage for a screen so many times as wide as it is high. */
export function stageOf(ratio: number): Stage {
  const kept = Math.min(extremes.widest, Math.max(extremes.narrowest, ratio || 1));
  const height = Math.round(Math.sqrt(area / kept));
  return { width: Math.round(height * kept), height };
}

/** The stage of a page, of a small picture and of most walls, 16:9. */
export const wideStage: Stage = stageOf(16 / 9);

/** The strip of ground at either side of what is written. */
export const sideOf = (stage: Stage): number => (stage.width < 900 ? 32 : 52);
const headlineTop = 26;
const foot = 26;

export type Rooms = { headline: Fitted; headlineAt: { x: number; y: number }; body: Frame };

/** Where the headline of a step and what is below it have room. Without a headline the body has it all. */
export function roomsOf(stage: Stage, headline: string): Rooms {
  const x = sideOf(stage);
  const width = stage.width - 2 * x;
  const lines = fitted(headline, { width, sizes: [38, 34, 30, 26, 22], weight: 700, lines: 2, leading: 1.2 });
  const top = lines.lines.length === 0 ? foot : headlineTop + lines.height + 18;
  return {
    headline: lines,
    headlineAt: { x, y: headlineTop },
    body: { x, y: top, width, height: stage.height - top - foot },
  };
}

/** The body of a step that is drawn from edge to edge: all that is below the headline. */
export const fullBody = (stage: Stage, { body, headline }: Rooms): Frame => {
  const y = headline.lines.length === 0 ? 0 : body.y;
  return { x: 0, y, width: stage.width, height: stage.height - y };
};
