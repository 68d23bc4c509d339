import type { Organisation } from '../model/organisation.ts';
import type { Unit } from '../model/unit.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import type { Palette } from './palette.ts';
import { safeImage } from './safe-image.ts';
import { fitText, fontStack, textWidth } from './text.ts';
import { sideWord } from './words.ts';

/** The tinted ground of an organisation at 0,0, as large as its frame. */
export function OrganisationGround({ organisation, palette }: { organisation: Organisation; palette: Palette }) {
  const { ink, tint } = palette.organisations[organisation.colour];
  const { width, height } = organisation.frame;
  const logo = safeImage(organisation.logo);
  const room = width - 40 - (logo ? 96 : 0);
  return (
    <g fontFamily={fontStack}>
      <rect width={width} height={height} rx={16} fill={tint} fillOpacity={0.55} stroke={ink} strokeOpacity={0.35} />
      <text x={20} y={30} fontSize={16} fontWeight={700} fill={ink}>
        {fitText(organisation.name.trim() || 'No name yet', room, 16, 700)}
      </text>
      <text x={20} y={48} fontSize={12} fill={palette.ink2}>
        {fitText(sideWord[organisation.side], room, 12, 400)}
      </text>
      {logo && <image href={logo} x={width - 108} y={14} width={88} height={36} preserveAspectRatio="xMaxYMid meet" />}
    </g>
  );
}

/** The frame of a unit at 0,0, with its place in its own priorities and the attitude of the unit as a whole. */
export function UnitFrame({
  unit,
  organisation,
  palette,
}: {
  unit: Unit;
  organisation: Organisation;
  palette: Palette;
}) {
  const { ink } = palette.organisations[organisation.colour];
  const { width, height } = unit.frame;
  const priority = priorityWords(unit);
  const attitude = unit.attitude?.current;
  const right = width - (attitude ? 28 : 12);
  const room = right - 12 - (priority ? textWidth(priority, 11, 400) + 12 : 0);
  const title = (unit.name.trim() || 'No name yet').toUpperCase();
  return (
    <g fontFamily={fontStack}>
      <rect
        width={width}
        height={height}
        rx={12}
        fill={palette.surface}
        fillOpacity={0.6}
        stroke={ink}
        strokeOpacity={0.25}
      />
      <text x={12} y={20} fontSize={11} fontWeight={600} letterSpacing={0.3} fill={ink}>
        {fitText(title, room * 0.96, 11, 600)}
      </text>
      {priority && (
        <text x={right} y={20} fontSize={11} fill={palette.ink2} textAnchor="end">
          {priority}
        </text>
      )}
      {attitude && (
        <g transform={`translate(${width - 16} 16)`}>
          <AttitudeMark attitude={attitude} palette={palette} />
        </g>
      )}
    </g>
  );
}

/** "Priority 7 of 12": where this partnership stands among what the unit has to do. */
export function priorityWords({ priority }: Unit): string {
  if (!priority?.rank) return '';
  return priority.of ? `Priority ${priority.rank} of ${priority.of}` : `Priority ${priority.rank}`;
}
