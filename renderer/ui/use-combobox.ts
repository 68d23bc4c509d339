import { type KeyboardEvent, type MouseEvent, useEffect, useId, useState } from 'react';

type Asked = { count: number; onChoose: (index: number) => void; onEscape?: () => void };

/**
 * A field with a list of choices below it, after the combobox pattern of the ARIA practices: the field keeps the focus, the
 * arrows move along the list, Enter chooses. Spread what it gives over an input, a list and its options.
 */
export function useCombobox({ count, onChoose, onEscape }: Asked) {
  const id = useId();
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, count - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (count > 0) setActive((to + count) % count);
    } else if (event.key === 'Enter' && count > 0) {
      event.preventDefault();
      onChoose(active);
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      onEscape();
    }
  };

  return {
    /** Goes back to the first choice: what is typed has changed. */
    first: () => setActive(0),
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': count > 0,
      'aria-controls': count > 0 ? id : undefined,
      'aria-activedescendant': count > 0 ? optionId(active) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown,
    } as const,
    list: { id, role: 'listbox' } as const,
    option: (index: number) =>
      ({
        id: optionId(index),
        role: 'option',
        'aria-selected': index === active,
        // The field keeps the focus while somebody clicks.
        onMouseDown: (event: MouseEvent) => event.preventDefault(),
        onMouseMove: () => setActive(index),
        onClick: () => onChoose(index),
      }) as const,
  };
}
