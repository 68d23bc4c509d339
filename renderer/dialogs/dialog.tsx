import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './dialogs.module.css';

type Props = { title: string; onClose: () => void; children: ReactNode; description?: string };

/** A dialog over the window: a title, what it says, and its buttons last. Escape closes it. */
export function Dialog({ title, description, onClose, children }: Props) {
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content className={styles.dialog} {...(description ? {} : { 'aria-describedby': undefined })}>
          <Primitive.Title className={styles.title}>{title}</Primitive.Title>
          {description && <Primitive.Description className={styles.description}>{description}</Primitive.Description>}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export const Buttons = ({ children }: { children: ReactNode }) => <div className={styles.buttons}>{children}</div>;
