import { ViewportPortal } from '@xyflow/react';
import { type MouseEvent, memo } from 'react';
import { setLink } from '../../shared/model/edits/set.ts';
import type { Link } from '../../shared/model/link.ts';
import { LinkLine } from '../../shared/picture/line.tsx';
import { screenPalette } from '../../shared/picture/palette.ts';
import type { Route } from '../../shared/picture/routes/route-between.ts';
import { lineSentence } from '../../shared/picture/sentences.ts';
import { useApp, usePartnerSafe, useWindow } from '../store/app.ts';
import { NameField } from '../ui/name-field.tsx';
import styles from './canvas.module.css';
import { LinkEnds } from './link-ends.tsx';
import type { Handled } from './mounted.ts';
import type { Scene } from './scene.ts';

type Props = { scene: Scene; mounted: ReadonlySet<string>; handled: Handled };

/** The lines that can be aimed at, over the picture that shows them all. */
export const Lines = memo(({ scene, mounted, handled }: Props) => {
  const lines = routedIn(scene, mounted);
  const isSafe = usePartnerSafe();
  const chosen = lines.filter(({ link }) => handled.selection.has(link.id));
  return (
    <ViewportPortal>
      {/* Between the frames of units and the cards. */}
      <svg className={styles.lines}>
        <title>Lines</title>
        {lines.map(({ link, route }) => (
          <Line
            key={link.id}
            link={link}
            route={route}
            sentence={lineSentence(scene.project, link)}
            selected={handled.selection.has(link.id)}
            touched={handled.touched === link.id || handled.lit.has(link.id)}
            hasKeyboard={handled.cursor === link.id}
          />
        ))}
      </svg>
      {chosen.map(({ link, route }) => (
        <LabelInPlace key={link.id} link={link} route={route} />
      ))}
      {/* Over the cards, whose edges they lie on. */}
      <svg className={styles.ends} aria-hidden="true">
        {chosen.length === 1 &&
          !isSafe &&
          chosen.map(({ link, route }) => <LinkEnds key={link.id} link={link} route={route} />)}
      </svg>
    </ViewportPortal>
  );
});

function routedIn(scene: Scene, mounted: ReadonlySet<string>): { link: Link; route: Route }[] {
  const { project, order } = scene;
  const links: Record<string, Link> = project.links;
  const found = [...mounted].flatMap((id) => {
    const link = links[id];
    const route = link && scene.routeOf(link);
    return route ? [{ link, route }] : [];
  });
  return found.sort((a, b) => (order.places.get(a.link.id) ?? 0) - (order.places.get(b.link.id) ?? 0));
}

type LineProps = {
  link: Link;
  route: Route;
  sentence: string;
  selected: boolean;
  touched: boolean;
  hasKeyboard: boolean;
};

/** One line; it is drawn again, over the picture, when it is chosen or under the pointer. */
const Line = memo(({ link, route, sentence, selected, touched, hasKeyboard }: LineProps) => {
  const app = useApp();
  const choose = (event: MouseEvent) => {
    const more = event.shiftKey || event.ctrlKey || event.metaKey;
    const before = more ? (app.projects.getState().open?.selection ?? []) : [];
    app.projects.select([...before, link.id]);
  };
  return (
    <g
      className={styles.line}
      data-id={link.id}
      data-line
      {...button(sentence, choose)}
      tabIndex={hasKeyboard ? 0 : -1}
    >
      {(selected || touched || hasKeyboard) && <path d={route.path} className={styles.lineGlow} />}
      {selected && <LinkLine link={link} route={route} palette={screenPalette} selected />}
      <path d={route.path} className={styles.grip} />
    </g>
  );
});

/** The keyboard is heard by the map as a whole, which chooses what has it. */
const button = (sentence: string, onClick: (event: MouseEvent) => void) => ({
  role: 'button',
  'aria-roledescription': 'line',
  'aria-label': sentence,
  onClick,
});

/** What is written on a line, to be typed over in the middle of it. */
function LabelInPlace({ link, route }: { link: Link; route: Route }) {
  const app = useApp();
  if (!useWindow((state) => state.renaming === link.id)) return null;
  const { x, y } = route.middle;
  return (
    <div className={styles.labelField} style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}>
      <NameField
        label="Label of the line"
        value={link.label}
        onCommit={(label) => app.projects.edit('Label a line', setLink(link.id, { label }))}
      />
    </div>
  );
}
