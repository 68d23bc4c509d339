import type { Link } from '../../shared/model/link.ts';
import type { Route } from '../../shared/picture/routes/route-between.ts';
import { type LineEnd, reconnect } from '../commands/reconnect.ts';
import { useApp } from '../store/app.ts';
import styles from './canvas.module.css';
import { RubberLine } from './rubber-line.tsx';
import { usePull } from './use-pull.ts';

/** The two ends of a chosen line, to be pulled to other people. By keyboard the details of the line do the same. */
export const LinkEnds = ({ link, route }: { link: Link; route: Route }) => (
  <g>
    <End link={link} route={route} end="from" />
    <End link={link} route={route} end="to" />
  </g>
);

function End({ link, route, end }: { link: Link; route: Route; end: LineEnd }) {
  const app = useApp();
  const { pulled, listeners } = usePull((person) => reconnect(app, link, end, person));
  const [here, other] = end === 'from' ? [route.start, route.end] : [route.end, route.start];
  const { x, y } = pulled?.at ?? here;
  return (
    <>
      {pulled && <RubberLine from={other} pulled={pulled} />}
      <circle className={`${styles.lineEnd} nopan nodrag`} data-end={end} cx={x} cy={y} r={7} {...listeners} />
    </>
  );
}
