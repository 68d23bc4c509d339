import { Popover } from 'radix-ui';
import styles from './popover.module.css';

/** What opens over the list, near what it was opened with. */
export const ListPopover = (props: Popover.PopoverContentProps) => (
  <Popover.Portal>
    <Popover.Content className={styles.popover} sideOffset={4} collisionPadding={8} {...props} />
  </Popover.Portal>
);
