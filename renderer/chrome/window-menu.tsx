import { Menubar } from 'radix-ui';
import { menus } from '../commands/registry.ts';
import { CommandItems } from '../ui/command-items.tsx';
import styles from '../ui/menu.module.css';

/** The menu bar where there is no native one. */
export function WindowMenu() {
  return (
    <Menubar.Root className={styles.bar}>
      {menus.map(({ label, items }) => (
        <Menubar.Menu key={label}>
          <Menubar.Trigger className={styles.trigger}>{label}</Menubar.Trigger>
          <Menubar.Portal>
            <Menubar.Content className={styles.menu} align="start" sideOffset={4}>
              <CommandItems entries={items} parts={Menubar} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}
