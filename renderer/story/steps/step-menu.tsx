import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import type { Step } from '../../../shared/model/story.ts';
import { runCommand } from '../../commands/command.ts';
import { presentFromStep } from '../../commands/story-commands.ts';
import { deleteStep, duplicateStepOf, moveStepBy, showStepOnMap, takeViewNow } from '../../commands/story-steps.ts';
import { useApp, useProject } from '../../store/app.ts';
import menu from '../../ui/menu.module.css';
import styles from './steps.module.css';

/** What can be done with a step. */
export function StepMenu({ step, nth }: { step: Step; nth: number }) {
  const app = useApp();
  const last = useProject(({ story }) => story.steps.length - 1);
  // What takes the step elsewhere, or away, gives the keyboard to another place.
  const leaves = useRef(false);
  const leaving = (run: () => void) => () => {
    leaves.current = true;
    run();
  };
  const isMap = step.shows === 'map';
  const presentFromHere = () => {
    app.window.setState({ storyStep: step.id });
    void runCommand(presentFromStep, app);
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button type="button" className={styles.more} aria-label={`More for step ${nth + 1}`} title="More">
          <EllipsisVertical aria-hidden size={18} />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={menu.menu}
          align="end"
          sideOffset={4}
          onCloseAutoFocus={(event) => {
            if (leaves.current) event.preventDefault();
            leaves.current = false;
          }}
        >
          <Item onSelect={leaving(presentFromHere)}>Present from here</Item>
          {isMap && (
            <>
              <Item onSelect={leaving(() => showStepOnMap(app, step))}>Show on the map</Item>
              <Item onSelect={() => takeViewNow(app, step.id)}>Take the present view of the map for this step</Item>
            </>
          )}
          <DropdownMenu.Separator className={menu.separator} />
          <Item disabled={nth === 0} onSelect={() => moveStepBy(app, step.id, -1)} keys="Alt+↑">
            Move up
          </Item>
          <Item disabled={nth === last} onSelect={() => moveStepBy(app, step.id, 1)} keys="Alt+↓">
            Move down
          </Item>
          <Item onSelect={leaving(() => duplicateStepOf(app, step.id))}>Duplicate</Item>
          <DropdownMenu.Separator className={menu.separator} />
          <Item onSelect={leaving(() => deleteStep(app, step.id))}>Delete</Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type ItemProps = { onSelect: () => void; children: string; disabled?: boolean; keys?: string };

const Item = ({ onSelect, children, disabled = false, keys }: ItemProps) => (
  <DropdownMenu.Item className={menu.item} disabled={disabled} onSelect={onSelect}>
    {children}
    {keys && <kbd>{keys}</kbd>}
  </DropdownMenu.Item>
);
