import { Command } from 'cmdk';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type Found, search } from '../../shared/model/search.ts';
import { runCommand } from '../commands/command.ts';
import { keysText, matches } from '../commands/keys.ts';
import { showRecord } from '../commands/screen-commands.ts';
import { useApp, useOpen } from '../store/app.ts';
import found from '../ui/found.module.css';
import { FoundRow } from '../ui/found-row.tsx';
import heard from '../ui/heard-only.module.css';
import { Dialog } from './dialog.tsx';
import styles from './palette.module.css';
import { type PaletteRow, paletteRows } from './palette-order.ts';

/** Every command by its name, why it cannot be run now, and the people of the map below them. */
export function PaletteDialog() {
  const app = useApp();
  const project = useOpen((open) => open.project);
  const [query, setQuery] = useState('');
  const then = useRef<() => void>(undefined);
  const rows = useMemo(() => paletteRows(app, query), [app, query]);
  const people = useMemo(
    () => (project ? search(project, query, { kinds: query.trim() ? ['person'] : [], most: 8 }).found : []),
    [project, query],
  );

  const close = (next?: () => void) => {
    then.current = next;
    app.window.setState({ dialog: null });
  };
  const runRow = ({ command, missing }: PaletteRow) => {
    if (missing) app.window.announce(missing);
    else close(() => void runCommand(command, app));
  };
  const goTo = ({ id }: Found) => close(() => showRecord(app, id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!matches(event.nativeEvent, 'Mod+K')) return;
    event.preventDefault();
    close();
  };

  return (
    <Dialog title="Find a command" onClose={() => close()} onClosed={() => then.current?.()} look="bare">
      <Command label="Command" shouldFilter={false} vimBindings={false} loop onKeyDown={onKeyDown}>
        <Command.Input
          className={styles.input}
          placeholder="What do you want to do?"
          value={query}
          onValueChange={setQuery}
          onFocus={() => {
            const ahead = app.window.takeTypedAhead();
            setQuery((typed) => typed + ahead);
          }}
        />
        <Command.List className={styles.list} label="Commands and people">
          {groupsOf(rows, query).map(({ heading, rows: within }) => (
            <Command.Group key={heading} heading={heading} className={styles.group}>
              {within.map((row) => (
                <Command.Item
                  key={row.command.id}
                  value={row.command.id}
                  className={styles.item}
                  data-missing={row.missing ? '' : undefined}
                  onSelect={() => runRow(row)}
                >
                  <CommandWords row={row} showMenu={query.trim() !== ''} />
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          {project && people.length > 0 && (
            <Command.Group heading="People" className={styles.group}>
              {people.map((each) => (
                <Command.Item
                  key={each.id}
                  value={each.id}
                  className={`${found.row} ${styles.person}`}
                  onSelect={() => goTo(each)}
                >
                  <FoundRow project={project} found={each} query={query} />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {rows.length + people.length === 0 && (
            <p className={styles.nothing} role="status">
              Nothing is called that: no command, and nobody on the map.
            </p>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** By menu while nothing is typed; then the best command is first, wherever it is in the menus. */
function groupsOf(rows: readonly PaletteRow[], query: string): { heading: string; rows: PaletteRow[] }[] {
  if (query.trim() !== '') return rows.length > 0 ? [{ heading: 'Commands', rows: [...rows] }] : [];
  const menus = [...new Set(rows.map((row) => row.menu))];
  return menus.map((menu) => ({ heading: menu, rows: rows.filter((row) => row.menu === menu) }));
}

function CommandWords({ row: { command, label, menu, missing }, showMenu }: { row: PaletteRow; showMenu: boolean }) {
  const Icon = command.icon;
  const [keys] = command.keys ?? [];
  return (
    <>
      {Icon ? <Icon aria-hidden size={16} /> : <span className={styles.noIcon} />}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {missing && (
          <span className={styles.missing}>
            <span className={heard.heardOnly}>, not possible now: </span>
            {missing}
          </span>
        )}
      </span>
      {showMenu && <span className={styles.menu}>{menu}</span>}
      {keys && <kbd className={styles.keys}>{keysText(keys)}</kbd>}
    </>
  );
}
