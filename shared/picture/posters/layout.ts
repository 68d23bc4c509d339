import type { PosterContent } from './content.ts';
import { type Fitted, fitted } from './fitted-text.tsx';
import { type GainCell, gainBlock } from './gain-cells.ts';
import { margin } from './margin.ts';
import type { Below } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { type StripSide, stripOf } from './strip.ts';

/** Between the horizon and what is written below it, and between the sides and the gains. */
const [belowHorizon, betweenBlocks] = [36, 24];

/** Where everything of a poster stands. What is above `horizon` is sky, what is below it is ground. */
export type PosterLayout = {
  title: Fitted;
  promise: Fitted;
  titleTop: number;
  promiseTop: number;
  horizon: number;
  scene: { top: number; width: number; height: number };
  stripTop: number;
  strip: readonly StripSide[];
  stripHeight: number;
  gainsTop: number;
  gains: GainCell[];
  footer: Fitted;
};

/** Lays a poster out on its sheet; `below` says what is said of both sides below the picture. */
export function posterLayout(content: PosterContent, sheet: Sheet, below: Below): PosterLayout {
  const width = sheet.width - 2 * margin;
  const isTall = sheet.height > sheet.width;
  const title = titleOf(content.title, width, isTall);
  const promise = promiseOf(content, width, isTall);
  const titleTop = margin - 14;
  const promiseTop = titleTop + title.height + 10;
  const sceneTop = Math.round(promiseTop + promise.height + 24);
  const footer = footerOf(content.others, width);
  const gains = gainBlock(content.gains, width, isTall);
  const strip =
    below === 'nothing'
      ? { sides: [], height: 0 }
      : stripOf(content, width, gains.columns, isTall && gains.cells.length <= gains.columns);
  const gainsTop = sheet.height - (34 + footer.height) - gains.height;
  const stripTop = gainsTop - strip.height - (strip.height > 0 && gains.height > 0 ? betweenBlocks : 0);
  const horizon = Math.round(stripTop - belowHorizon);
  return {
    title,
    promise,
    titleTop,
    promiseTop,
    horizon,
    scene: { top: sceneTop, width: sheet.width, height: horizon - sceneTop },
    stripTop,
    strip: strip.sides,
    stripHeight: strip.height,
    gainsTop,
    gains: gains.cells,
    footer,
  };
}

function titleOf(title: string, width: number, isTall: boolean): Fitted {
  const largeLines = isTall ? 2 : 1;
  return fitted(title, {
    width,
    sizes: [...(isTall ? [124, 110] : []), 96, 84, 72, 62, 54, 46, 40, 34, 30, 26, 23],
    weight: 700,
    lines: (size) =>
      size >= 72 ? largeLines : size >= 46 ? 2 : size >= 34 ? 3 : width < 700 ? 7 : width < 1000 ? 6 : 4,
    leading: 1.12,
  });
}

/** The promise never competes with a long title for room. */
const promiseOf = ({ title, promise }: PosterContent, width: number, isTall: boolean): Fitted =>
  fitted(promise, {
    width,
    sizes: title.length > 80 ? [20, 18, 16] : [...(isTall ? [36, 32] : []), 28, 25, 22, 19, 17],
    weight: 400,
    lines: title.length > 80 && !isTall ? 1 : 2,
  });

/** Who else is part of it. */
const footerOf = (others: readonly string[], width: number): Fitted =>
  fitted(others.length > 0 ? `With ${others.join(', ')}` : '', { width, sizes: [14], weight: 400, lines: 1 });
