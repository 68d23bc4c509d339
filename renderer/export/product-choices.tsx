import type { LucideIcon } from 'lucide-react';
import { BookOpenText, Image, Map as MapIcon, Presentation, ShieldCheck } from 'lucide-react';
import { type ComponentType, useId } from 'react';
import type { ComposedProduct } from '../store/window-store.ts';
import type { ChoicesProps } from './composition.ts';
import { DefenceChoices } from './defence-choices.tsx';
import { MapChoices } from './map-choices.tsx';
import { PosterChoices } from './poster-choices.tsx';
import styles from './product-choices.module.css';
import { productWords } from './products.ts';
import { ReportChoices } from './report-choices.tsx';
import { StoryChoices } from './story-choices.tsx';

/** How each product is shown among the others, and what can be chosen for it; whoever adds a product adds a line here. */
const products: Record<ComposedProduct, { icon: LucideIcon; Choices?: ComponentType<ChoicesProps> }> = {
  map: { icon: MapIcon, Choices: MapChoices },
  report: { icon: BookOpenText, Choices: ReportChoices },
  story: { icon: Presentation, Choices: StoryChoices },
  poster: { icon: Image, Choices: PosterChoices },
  defence: { icon: ShieldCheck, Choices: DefenceChoices },
};

/** How the product is made that was chosen. */
export function ProductChoices({ chosen, onChange }: ChoicesProps) {
  const { Choices } = products[chosen.product];
  return Choices ? <Choices chosen={chosen} onChange={onChange} /> : null;
}

/** What is made. */
export function ProductChoice({ chosen, onChange }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className={styles.products}>
      <legend>What</legend>
      {(Object.keys(products) as ComposedProduct[]).map((product) => {
        const { icon: Icon } = products[product];
        return (
          <label key={product} className={styles.product}>
            <input
              type="radio"
              name={name}
              checked={product === chosen.product}
              onChange={() => onChange({ product })}
            />
            <Icon aria-hidden size={18} />
            <span>
              <b>{productWords[product].name}</b>
              <small>{productWords[product].about}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
