import type { PosterContent, PosterSide } from './content.ts';
import { round, TextBlock } from './fitted-text.tsx';
import type { GainCell } from './gain-cells.ts';
import { type PosterLayout, posterLayout } from './layout.ts';
import { margin } from './margin.ts';
import { bright, deep, groupColour, isDark } from './paint.ts';
import type { Metaphor } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { barRoom, type StripSide } from './strip.ts';

/** `hasSky`: what lies behind the picture is there; usual. */
export type PosterProps = { content: PosterContent; metaphor: Metaphor; sheet: Sheet; hasSky?: boolean };

/** A whole poster in the units of its sheet: sky and ground, the metaphor between them, and the words. */
export function Poster({ content, metaphor, sheet, hasSky = true }: PosterProps) {
  const { colours, Scene } = metaphor;
  const layout = posterLayout(content, sheet, metaphor.below);
  const { horizon, scene, title, promise } = layout;
  return (
    <g>
      {hasSky && <rect width={sheet.width} height={sheet.height} fill={colours.sky} />}
      <rect y={round(horizon)} width={sheet.width} height={round(sheet.height - horizon)} fill={colours.ground} />
      <Scene content={content} {...scene} horizon={horizon} bottom={sheet.height} />
      <TextBlock
        fitted={title}
        x={sheet.width / 2}
        y={layout.titleTop}
        fill={colours.title}
        anchor="middle"
        says={[{ part: { of: 'title' }, text: content.title }]}
      />
      <TextBlock
        fitted={promise}
        x={sheet.width / 2}
        y={layout.promiseTop}
        fill={colours.promise}
        anchor="middle"
        says={[{ part: { of: 'promise' }, text: content.promise }]}
      />
      <Ground content={content} metaphor={metaphor} layout={layout} bottom={sheet.height} />
    </g>
  );
}

type GroundProps = { content: PosterContent; metaphor: Metaphor; layout: PosterLayout; bottom: number };

function Ground({ content: { ours, theirs }, metaphor: { colours }, layout, bottom }: GroundProps) {
  const shade = isDark(colours.ground) ? bright : deep;
  return (
    <g>
      <g transform={`translate(${margin} ${round(layout.stripTop)})`}>
        {layout.strip.map((side, nth) => (
          <g key={side.x}>
            <rect
              x={round(side.x)}
              y={3}
              width={5}
              height={round(layout.stripHeight - 5)}
              fill={shade((nth === 0 ? ours : theirs).colour)}
            />
            <Side side={side} of={nth === 0 ? ours : theirs} colours={colours} />
          </g>
        ))}
      </g>
      <g transform={`translate(${margin} ${round(layout.gainsTop)})`}>
        {layout.gains.map((cell, nth) => (
          <Gain key={cell.key} cell={cell} rule={shade(groupColour(nth))} colours={colours} />
        ))}
      </g>
      <TextBlock fitted={layout.footer} x={margin} y={bottom - 24 - layout.footer.height} fill={colours.softOnGround} />
    </g>
  );
}

type Written = { colours: Metaphor['colours'] };

function Side({ side, of, colours }: { side: StripSide; of: PosterSide } & Written) {
  const { x, name, brings, carriers } = side;
  const left = x + barRoom;
  return (
    <g>
      <TextBlock fitted={name} x={left} y={0} fill={colours.onGround} says={of.organisations} />
      <TextBlock fitted={carriers} x={left} y={name.height} fill={colours.onGround} says={of.people} />
      <TextBlock
        fitted={brings}
        x={left}
        y={name.height + carriers.height}
        fill={colours.softOnGround}
        says={of.units}
      />
    </g>
  );
}

function Gain({ cell, rule, colours }: { cell: GainCell; rule: string } & Written) {
  const { x, y, width, group, gain, of } = cell;
  const says = (what: 'group' | 'gain') => (of ? [{ part: { of: what, id: of.id }, text: of[what] }] : []);
  return (
    <g>
      <rect x={round(x)} y={round(y)} width={round(width)} height={4} fill={rule} />
      <TextBlock fitted={group} x={x} y={y + 14} fill={colours.onGround} says={says('group')} />
      <TextBlock fitted={gain} x={x} y={y + 14 + group.height} fill={colours.softOnGround} says={says('gain')} />
    </g>
  );
}
