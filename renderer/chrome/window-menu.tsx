import { Menubar } from 'radix-ui';
import { labelOf, runCommand } from '../commands/command.ts';
import { keysText } from '../commands/keys.ts';
import { menus } from '../commands/registry.ts';
import { useApp } from '../store/app.ts';
import styles from '../ui/menu.module.css';

/** The menu bar where there is no native one. */
export function WindowMenu() {
  const app = useApp();
  return (
    <Menubar.Root className={styles.bar}>
      {menus.map(({ label, items }) => (
        <Menubar.Menu key={label}>
          <Menubar.Trigger className={styles.trigger}>{label}</Menubar.Trigger>
          <Menubar.Portal>
            <Menubar.Content className={styles.menu} align="start" sideOffset={4}>
              {items.map((item, index) =>
                item === 'separator' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity and never move
                  <Menubar.Separator key={index} className={styles.separator} />
                ) : (
                  <Menubar.Item
                    key={item.id}
                    className={styles.item}
                    disabled={!item.enabled(app)}
                    onSelect={() => void runCommand(item, app)}
                  >
                    {labelOf(item, app)}
                    {item.keys?.[0] && <kbd>{keysText(item.keys[0])}</kbd>}
                  </Menubar.Item>
                ),
              )}
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}
