import { Grid2x2, Image, Lightbulb, Map as MapIcon, Plus, Sparkles } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { answerNames, answerTitle } from '../../../shared/answers/by-name.ts';
import { newStep } from '../../../shared/model/story.ts';
import { addStep, viewNow } from '../../commands/story-steps.ts';
import { useApp } from '../../store/app.ts';
import menu from '../../ui/menu.module.css';
import styles from './steps.module.css';

/** Everything a step can show, to be added behind the chosen step. */
export function AddStep() {
  const app = useApp();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button type="button" className={styles.add}>
          <Plus aria-hidden size={16} />
          Add a step
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        {/* The new step has the keyboard. */}
        <DropdownMenu.Content className={menu.menu} align="start" sideOffset={4} onCloseAutoFocus={keepFocus}>
          <Item onSelect={() => addStep(app, newStep('map', { view: viewNow(app) }))}>
            <MapIcon aria-hidden size={16} /> This view of the map
          </Item>
          <Item onSelect={() => addStep(app, newStep('vision'))}>
            <Sparkles aria-hidden size={16} /> The vision
          </Item>
          <Item onSelect={() => addStep(app, newStep('poster'))}>
            <Image aria-hidden size={16} /> The poster
          </Item>
          <Item onSelect={() => addStep(app, newStep('grid'))}>
            <Grid2x2 aria-hidden size={16} /> Power and interest
          </Item>
          <DropdownMenu.Sub>
            <DropdownMenu.SubTrigger className={menu.item}>
              <span className={styles.item}>
                <Lightbulb aria-hidden size={16} /> An insight
              </span>
              <span aria-hidden="true">▸</span>
            </DropdownMenu.SubTrigger>
            <DropdownMenu.Portal>
              <DropdownMenu.SubContent className={menu.menu}>
                {answerNames.map((name) => (
                  <Item key={name} onSelect={() => addStep(app, newStep('insight', { which: name }))}>
                    {answerTitle[name]}
                  </Item>
                ))}
              </DropdownMenu.SubContent>
            </DropdownMenu.Portal>
          </DropdownMenu.Sub>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const keepFocus = (event: Event) => event.preventDefault();

const Item = ({ onSelect, children }: { onSelect: () => void; children: ReactNode }) => (
  <DropdownMenu.Item className={menu.item} onSelect={onSelect}>
    <span className={styles.item}>{children}</span>
  </DropdownMenu.Item>
);
