import { ContextMenu } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';
import { contextCommands } from '../commands/registry.ts';
import { useApp } from '../store/app.ts';
import { CommandItems } from '../ui/command-items.tsx';
import menuStyles from '../ui/menu.module.css';

/** What a right click on the map, or a long press, offers for whatever is under it. */
export function CanvasMenu({ children }: { children: ReactNode }) {
  const app = useApp();
  const selectUnderPointer = ({ clientX, clientY }: MouseEvent) => {
    const id = app.canvas.current?.itemAt(clientX, clientY);
    if (id && !app.projects.getState().open?.selection.has(id)) app.projects.select([id]);
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild onContextMenu={selectUnderPointer}>
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
