import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { attitude } from '../../shared/model/attitude.ts';
import { linkKind } from '../../shared/model/link.ts';
import { role } from '../../shared/model/person.ts';
import { filterSchema, hasConditions } from '../../shared/model/view.ts';
import { filterChoices } from '../../shared/picture/filter-choices.ts';
import { attitudeWord, linkKindWord, notAssessedWord, roleWord } from '../../shared/picture/words.ts';
import { clearFilter, setFilter } from '../commands/lens-commands.ts';
import { useApp, useProject } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import { today } from '../store/today.ts';
import styles from './filter.module.css';
import { FilterGroup } from './filter-group.tsx';
import { type FilterPart, PlaceGroup, ReviewGroup, usualDays } from './filter-parts.tsx';

const nothing = filterSchema.parse({});

/** Who is shown on the map: whoever meets one condition of every group. */
export function FilterPanel() {
  const app = useApp();
  const project = useProject((it) => it);
  const filter = project.view.map?.filter ?? nothing;
  const days = filter.notReviewedForDays ?? usualDays;
  const choices = useMemo(() => filterChoices(project, today(), days), [project, days]);
  const { title, close, onKeyDown } = useKeyboardVisit();
  const part: FilterPart = { filter, choices, onChange: (change) => setFilter(app, change) };
  return (
    <section className={styles.panel} aria-labelledby="filter-title" onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 ref={title} id="filter-title" tabIndex={-1}>
          Filter
        </h2>
        <button
          type="button"
          disabled={!hasConditions(filter)}
          onClick={() => {
            clearFilter(app);
            title.current?.focus();
          }}
        >
          Clear
        </button>
        <button type="button" className={styles.close} aria-label="Close the filter" onClick={close}>
          <X aria-hidden size={18} />
        </button>
      </header>
      <Outcome filtered={hasConditions(filter)} />
      <PlaceGroup project={project} {...part} />
      <Groups {...part} />
      <ReviewGroup {...part} />
    </section>
  );
}

/** The keyboard comes to the panel when it opens, and goes back to where it was when it closes. */
function useKeyboardVisit() {
  const app = useApp();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  const close = () => app.window.setState({ panel: 'details' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return { title, close, onKeyDown };
}

function Outcome({ filtered }: { filtered: boolean }) {
  const { shown, total } = useLook();
  if (!filtered)
    return (
      <p className={styles.under}>
        Choose who is shown. More choices in one group show more people; a choice in another group shows fewer.
      </p>
    );
  return (
    <p className={styles.under}>
      {shown} of {total} people shown. The others are only hidden; nothing is deleted.
    </p>
  );
}

function Groups({ filter, choices, onChange }: FilterPart) {
  const attitudes = [...attitude.options, 'not-assessed'] as const;
  return (
    <>
      <FilterGroup
        title="Role"
        choices={role.options.map((value) => ({
          value,
          words: roleWord[value],
          count: choices.roles.get(value) ?? 0,
        }))}
        chosen={filter.roles}
        onChange={(roles) => onChange({ roles })}
      />
      <FilterGroup
        title="Attitude"
        choices={attitudes.map((value) => ({
          value,
          words: value === 'not-assessed' ? notAssessedWord : attitudeWord[value],
          count: choices.attitudes.get(value) ?? 0,
        }))}
        chosen={filter.attitudes}
        onChange={(chosen) => onChange({ attitudes: chosen })}
      />
      <FilterGroup
        title="Tag"
        choices={[...new Set([...choices.tags.keys(), ...filter.tags])]
          .sort((a, b) => a.localeCompare(b))
          .map((value) => ({ value, words: value, count: choices.tags.get(value) ?? 0 }))}
        chosen={filter.tags}
        onChange={(tags) => onChange({ tags })}
      />
      <FilterGroup
        title="Lines"
        choices={linkKind.options.map((value) => ({
          value,
          words: linkKindWord[value],
          count: choices.kinds.get(value) ?? 0,
        }))}
        chosen={filter.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
    </>
  );
}
