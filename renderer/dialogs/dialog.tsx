import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { returnFocus } from '../commands/areas.ts';
import heard from '../ui/heard-only.module.css';
import styles from './dialogs.module.css';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  description?: string;
  /** `wide` is for a list or a table, `large` for several steps, `whole` takes nearly the window, `bare` for one that brings its own borders and a title nobody needs to see. */
  look?: 'plain' | 'wide' | 'large' | 'whole' | 'bare';
  /** What happens once the dialog is gone and the focus is back where it was. */
  onClosed?: () => void;
};

/** A dialog over the window: a title, what it says, and its buttons last. Escape closes it. */
export function Dialog({ title, description, onClose, children, look = 'plain', onClosed }: Props) {
  // Dialogs are opened by commands, not by a button of theirs that would get the focus back.
  const [before] = useState(() => document.activeElement);
  const giveFocusBack = (event: Event) => {
    event.preventDefault();
    returnFocus(before);
    onClosed?.();
  };
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content
          className={[styles.dialog, styles[look]].filter(Boolean).join(' ')}
          onCloseAutoFocus={giveFocusBack}
          // What took several steps is not lost by a click beside it.
          onInteractOutside={(event) => look === 'large' && event.preventDefault()}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Primitive.Title className={look === 'bare' ? heard.heardOnly : styles.title}>{title}</Primitive.Title>
          {description && <Primitive.Description className={styles.description}>{description}</Primitive.Description>}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export const Buttons = ({ children }: { children: ReactNode }) => <div className={styles.buttons}>{children}</div>;
