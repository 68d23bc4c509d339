import type { ContextMenu, Menubar } from 'radix-ui';
import type { Command } from '../commands/command.ts';
import type { Entry } from '../commands/registry.ts';
import { useCommand } from '../commands/use-command.ts';
import styles from './menu.module.css';

/** The parts of the kind of menu that shows the commands. */
type MenuParts = Pick<typeof Menubar | typeof ContextMenu, 'Item' | 'Separator'>;

/** Commands as the items of a menu, as they are while it is open. */
export function CommandItems({ entries, parts }: { entries: readonly Entry[]; parts: MenuParts }) {
  const { Separator } = parts;
  return entries.map((entry, index) => {
    if (entry !== 'separator') return <CommandItem key={entry.id} command={entry} parts={parts} />;
    const before = entries[index - 1];
    return <Separator key={`after ${typeof before === 'object' ? before.id : ''}`} className={styles.separator} />;
  });
}

function CommandItem({ command, parts: { Item } }: { command: Command; parts: MenuParts }) {
  const { label, enabled, keys, run } = useCommand(command);
  return (
    <Item className={styles.item} disabled={!enabled} onSelect={run}>
      {label}
      {keys && <kbd>{keys}</kbd>}
    </Item>
  );
}
