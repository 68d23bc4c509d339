import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { contextCommands } from '../commands/registry.ts';
import { useApp } from '../store/app.ts';
import { CommandItems } from '../ui/command-items.tsx';
import menuStyles from '../ui/menu.module.css';

/** What a right click on the map offers, for whatever is under it. */
export function CanvasMenu({ children }: { children: ReactNode }) {
  const app = useApp();
  const selectUnderPointer = (target: EventTarget) => {
    const id =
      target instanceof Element && target.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
    const selection = app.projects.getState().open?.selection;
    if (id && !selection?.has(id)) app.projects.select([id]);
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild onContextMenu={(event) => selectUnderPointer(event.target)}>
        <div className={menuStyles.fill}>{children}</div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={menuStyles.menu}>
          <CommandItems entries={contextCommands} parts={ContextMenu} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
