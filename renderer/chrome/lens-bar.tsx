import { ListFilter, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { conditionCount, lens as lenses } from '../../shared/model/view.ts';
import { focusWords, shownWords } from '../../shared/picture/look-words.ts';
import { lensWord } from '../../shared/picture/words.ts';
import { fewerSteps, leaveFocus, moreSteps, setLens, showAll, toggleFilter } from '../commands/lens-commands.ts';
import { useCommand } from '../commands/use-command.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './lens-bar.module.css';

/** How the map is looked at: the lens, the filter, the focus; and, whenever something is hidden or dimmed, how much. */
export function LensBar() {
  const app = useApp();
  const { lens } = useLook();
  const lensId = useId();
  const choice = useRef<HTMLSelectElement>(null);
  /** What goes away when it is pressed leaves the keyboard where it was: in the bar. */
  const stay = () => choice.current?.focus();
  useAnnouncedLook();
  return (
    <div className={styles.bar} role="toolbar" aria-label="How the map is looked at">
      <label htmlFor={lensId} className={styles.label}>
        Lens
      </label>
      <select
        ref={choice}
        id={lensId}
        className={styles.lens}
        value={lens}
        data-on={lens === 'everything' ? undefined : ''}
        onChange={(event) => setLens(app, lenses.parse(event.target.value))}
      >
        {lenses.options.map((each) => (
          <option key={each} value={each}>
            {lensWord[each]}
          </option>
        ))}
      </select>
      <FilterPart />
      <FocusPart onLeft={stay} />
      <ShownPart onCleared={stay} />
    </div>
  );
}

/** Opens the filter; says how many kinds of conditions it has. */
function FilterPart() {
  const { label, keys, run } = useCommand(toggleFilter);
  const isOpen = useWindow((state) => state.inspectorShown && state.panel === 'filter');
  const count = useProject(({ view }) => conditionCount(view.map?.filter));
  return (
    <button type="button" aria-expanded={isOpen} title={`${label} (${keys})`} onClick={run}>
      <ListFilter aria-hidden size={18} />
      <span>{count > 0 ? `Filter (${count})` : 'Filter'}</span>
    </button>
  );
}

/** "Focus on Dana Whitfield, 2 steps", with less, more and leave. */
function FocusPart({ onLeft }: { onLeft: () => void }) {
  const app = useApp();
  const words = useProject((project) => (project.view.map ? focusWords(project, project.view.map) : ''));
  if (!words) return null;
  return (
    <span className={styles.focus}>
      <span className={styles.words} title={words}>
        {words}
      </span>
      <CommandButton command={fewerSteps} className={styles.icon} />
      <CommandButton command={moreSteps} className={styles.icon} />
      <button
        type="button"
        className={styles.icon}
        aria-label="Leave focus"
        title="Leave focus"
        onClick={() => {
          leaveFocus(app);
          onLeft();
        }}
      >
        <X aria-hidden size={18} />
      </button>
    </span>
  );
}

/** "12 of 40 shown · clear": always there while something is hidden or dimmed. */
function ShownPart({ onCleared }: { onCleared: () => void }) {
  const look = useLook();
  const words = useProject((project) => shownWords(project, look));
  const { label, keys, run } = useCommand(showAll);
  if (!words) return null;
  return (
    <button
      type="button"
      className={styles.shown}
      title={`${label} (${keys})`}
      onClick={() => {
        run();
        onCleared();
      }}
    >
      <span>
        {words} · <b>clear</b>
      </span>
    </button>
  );
}

/** Says every change of the look to those who do not see it. */
function useAnnouncedLook(): void {
  const app = useApp();
  const look = useLook();
  const words = useProject((project) => {
    const focus = project.view.map ? focusWords(project, project.view.map) : '';
    const shown = shownWords(project, look) || 'Everything is shown';
    return [look.lens === 'everything' ? '' : lensWord[look.lens], focus, shown].filter(Boolean).join('. ');
  });
  const said = useRef(words);
  useEffect(() => {
    if (said.current !== words) app.window.announce(words);
    said.current = words;
  }, [app, words]);
}
