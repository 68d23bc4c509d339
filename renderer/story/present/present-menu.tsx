import { ContextMenu } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import menu from '../../ui/menu.module.css';
import type { Does } from './does.ts';

type Props = {
  /** What is full screen: a menu elsewhere would not be seen. */
  container: RefObject<HTMLElement | null>;
  steps: readonly string[];
  at: number;
  does: Does;
  children: ReactNode;
};

/** What a right click offers while the story is presented. */
export function PresentMenu({ container, steps, at, does, children }: Props) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal container={container.current}>
        <ContextMenu.Content className={menu.menu}>
          <Item onSelect={does.next}>Next step</Item>
          <Item onSelect={does.previous}>Step before</Item>
          <ContextMenu.Sub>
            <ContextMenu.SubTrigger className={menu.item}>
              Go to step <span aria-hidden="true">▸</span>
            </ContextMenu.SubTrigger>
            <ContextMenu.Portal container={container.current}>
              <ContextMenu.SubContent className={menu.menu}>
                {steps
                  .map((name, nth) => ({ name, nth }))
                  .map(({ name, nth }) => (
                    <Item key={nth} onSelect={() => does.goTo(nth)}>
                      {`${nth + 1}. ${name}${nth === at ? ' (now)' : ''}`}
                    </Item>
                  ))}
              </ContextMenu.SubContent>
            </ContextMenu.Portal>
          </ContextMenu.Sub>
          <ContextMenu.Separator className={menu.separator} />
          <Item onSelect={() => does.cover('black')}>Black screen</Item>
          <Item onSelect={() => does.cover('white')}>White screen</Item>
          <Item onSelect={does.full}>Full screen</Item>
          <Item onSelect={does.speaker}>Speaker view</Item>
          <Item onSelect={does.keys}>Keys</Item>
          <ContextMenu.Separator className={menu.separator} />
          <Item onSelect={does.leave}>End</Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

const Item = ({ onSelect, children }: { onSelect: () => void; children: string }) => (
  <ContextMenu.Item className={menu.item} onSelect={onSelect}>
    {children}
  </ContextMenu.Item>
);
