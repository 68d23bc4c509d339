import type { PosterContent } from './content.ts';
import { TextBlock } from './fitted-text.tsx';
import { type GainCell, margin, type PosterLayout, posterLayout, type StripSide, stripSideHeight } from './layout.ts';
import { bright, deep, groupColour } from './paint.ts';
import type { Metaphor } from './scene.ts';
import type { Sheet } from './sheet.ts';

type PosterProps = { content: PosterContent; metaphor: Metaphor; sheet: Sheet };

/** A whole poster in the units of its sheet: sky and ground, the metaphor between them, and the words. */
export function Poster({ content, metaphor, sheet }: PosterProps) {
  const { colours, Scene } = metaphor;
  const layout = posterLayout(content, sheet, metaphor.below);
  const { horizon, scene, title, promise } = layout;
  return (
    <g>
      <rect width={sheet.width} height={sheet.height} fill={colours.sky} />
      <rect y={horizon} width={sheet.width} height={sheet.height - horizon} fill={colours.ground} />
      <Scene content={content} {...scene} horizon={horizon} bottom={sheet.height} />
      <TextBlock text={title} x={sheet.width / 2} y={layout.titleTop} fill={colours.title} anchor="middle" />
      <TextBlock text={promise} x={sheet.width / 2} y={layout.promiseTop} fill={colours.promise} anchor="middle" />
      <Ground content={content} metaphor={metaphor} layout={layout} bottom={sheet.height} />
    </g>
  );
}

type GroundProps = { content: PosterContent; metaphor: Metaphor; layout: PosterLayout; bottom: number };

function Ground({ content: { ours, theirs }, metaphor: { colours }, layout, bottom }: GroundProps) {
  const shade = isDark(colours.ground) ? bright : deep;
  const { strip } = layout;
  return (
    <g>
      {strip?.sides.map((side, nth) => (
        <Side
          key={side.x}
          side={side}
          top={strip.top}
          bar={shade((nth === 0 ? ours : theirs).colour)}
          colours={colours}
        />
      ))}
      {layout.cells.map((cell, nth) => (
        <Gain key={cell.key} cell={cell} rule={shade(groupColour(nth))} colours={colours} />
      ))}
      <TextBlock text={layout.footer} x={margin} y={bottom - 44} fill={colours.softOnGround} />
    </g>
  );
}

type Written = { colours: Metaphor['colours'] };

function Side({ side, top, bar, colours }: { side: StripSide; top: number; bar: string } & Written) {
  const { x, name, brings, carriers } = side;
  return (
    <g>
      <rect x={x} y={top + 3} width={5} height={stripSideHeight(side) - 5} fill={bar} />
      <TextBlock text={name} x={x + 18} y={top} fill={colours.onGround} />
      <TextBlock text={carriers} x={x + 18} y={top + name.height} fill={colours.onGround} />
      <TextBlock text={brings} x={x + 18} y={top + name.height + carriers.height} fill={colours.softOnGround} />
    </g>
  );
}

function Gain({ cell, rule, colours }: { cell: GainCell; rule: string } & Written) {
  const { x, y, width, group, gain } = cell;
  return (
    <g>
      <rect x={x} y={y} width={width} height={4} fill={rule} />
      <TextBlock text={group} x={x} y={y + 14} fill={colours.onGround} />
      <TextBlock text={gain} x={x} y={y + 14 + group.height} fill={colours.softOnGround} />
    </g>
  );
}

/** Whether white is easier to read on a colour of the palette than ink. */
const isDark = (hex: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
};
