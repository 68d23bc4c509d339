import { EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo } from 'react';
import { cardFrame, type Point } from '../../shared/model/geometry.ts';
import { LinkLabel, LinkLine } from '../../shared/picture/line.tsx';
import { screenPalette } from '../../shared/picture/palette.ts';
import { type Route, routeBetween } from '../../shared/picture/routes/route-between.ts';
import styles from './canvas.module.css';
import type { LinkEdge } from './nodes.ts';

/** A line between two cards. While one of them is dragged it follows; at rest it goes around other cards. */
export const LinkEdgeView = memo(({ source, target, data, selected }: EdgeProps<LinkEdge>) => {
  const from = useInternalNode(source)?.internals.positionAbsolute;
  const to = useInternalNode(target)?.internals.positionAbsolute;
  if (!data || !from || !to) return null;
  const route = liveRoute(data, from, to);
  return (
    <g>
      <LinkLine link={data.link} route={route} palette={screenPalette} selected={selected ?? false} />
      {data.link.label && (
        <EdgeLabelRenderer>
          <svg className={styles.label} aria-hidden="true">
            <LinkLabel link={data.link} route={route} palette={screenPalette} />
          </svg>
        </EdgeLabelRenderer>
      )}
      <path d={route.path} className={`${styles.grip} react-flow__edge-interaction`} />
    </g>
  );
});

function liveRoute(data: NonNullable<LinkEdge['data']>, from: Point, to: Point): Route {
  const same = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
  if (same(from, data.from) && same(to, data.to)) return data.route;
  return routeBetween(cardFrame(from), cardFrame(to), {
    kind: data.link.kind,
    direction: data.link.direction,
    offsets: data.route.offsets,
  });
}
