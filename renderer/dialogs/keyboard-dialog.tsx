import { Fragment } from 'react';
import { type Command, labelOf } from '../commands/command.ts';
import { keysText } from '../commands/keys.ts';
import { commandGroups } from '../commands/registry.ts';
import { type App, useApp } from '../store/app.ts';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './keyboard.module.css';

type Row = { what: string; keys: readonly string[] };

/** What belongs to the map itself and is no command. */
const aroundTheMap: readonly Row[] = [
  { what: 'Next in reading order: organisation, unit, person, the lines of that person', keys: ['Tab'] },
  { what: 'Back in reading order', keys: ['Shift+Tab'] },
  { what: 'Move what is selected by 8', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { what: 'Move it by 1', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'] },
  { what: 'Type the name; once more keeps it', keys: ['Enter'] },
  { what: 'Leave what you are in', keys: ['Escape'] },
  { what: 'Next area of the window: top bar, map, details, status bar', keys: ['F6'] },
  { what: 'Area before', keys: ['Shift+F6'] },
];

/** All shortcuts as the commands have them, and how to get around the map. */
export function KeyboardDialog() {
  const app = useApp();
  const close = () => app.window.setState({ dialog: null });
  const listed = new Set(aroundTheMap.flatMap(({ keys }) => keys));
  return (
    <Dialog
      title="Keyboard"
      description={`Everything can be done without a mouse. ${keysText('Mod+K')} finds a command by its name.`}
      onClose={close}
      look="wide"
    >
      <div className={styles.groups}>
        <Group label="Around the map" rows={aroundTheMap} />
        {commandGroups().map(({ label, commands }) => {
          const rows = commands.flatMap((command) => rowOf(app, command, listed));
          return rows.length > 0 && <Group key={label} label={label} rows={rows} />;
        })}
      </div>
      <Buttons>
        <button type="button" onClick={close}>
          Close
        </button>
      </Buttons>
    </Dialog>
  );
}

/** A command with the keys that are not told of elsewhere. What its label adds about just now ("Undo: Move 3 people") goes. */
function rowOf(app: App, command: Command, listed: ReadonlySet<string>): Row[] {
  const keys = command.keys?.filter((each) => !listed.has(each)) ?? [];
  const [what = ''] = labelOf(command, app).split(': ');
  return keys.length > 0 ? [{ what, keys }] : [];
}

function Group({ label, rows }: { label: string; rows: readonly Row[] }) {
  return (
    <section className={styles.group}>
      <h3>{label}</h3>
      <dl>
        {rows.map(({ what, keys }) => (
          <div key={what} className={styles.row}>
            <dt>{what}</dt>
            <dd>
              {keys.map((each, index) => (
                <Fragment key={each}>
                  {index > 0 && (isArrow(each) ? ' ' : ' or ')}
                  <kbd>{keysText(each)}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isArrow = (keys: string): boolean => keys.includes('Arrow');
