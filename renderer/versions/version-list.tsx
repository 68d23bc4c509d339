import { type KeyboardEvent, type Ref, useId, useMemo, useState } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import fields from '../ui/fields.module.css';
import type { KnownVersions } from './use-versions.ts';
import { VersionRow } from './version-row.tsx';
import { byDay } from './version-words.ts';
import styles from './versions.module.css';

type Props = {
  ref: Ref<HTMLDivElement>;
  versions: KnownVersions;
  chosen: number | undefined;
  onChoose: (version: number) => void;
  /** A version was pressed, and not only passed with the arrows: a narrow window shows it. */
  onOpen: () => void;
};

/** So many rows further with Page Up and Page Down. */
const page = 6;

/** The versions by day, newest first. The arrows choose one. */
export function VersionList({ ref, versions, chosen, onChoose, onOpen }: Props) {
  const id = useId();
  const [onlyNamed, setOnlyNamed] = useState(false);
  const [now] = useState(() => Date.now());
  const { list } = versions;
  const shown = useMemo(() => (list ?? []).filter(({ name }) => !onlyNamed || name !== ''), [list, onlyNamed]);
  const days = useMemo(() => byDay(shown, now), [shown, now]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen();
    const next = reached(shown, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next.version);
  };
  const hasNamed = list?.some(({ name }) => name !== '') ?? false;
  return (
    <>
      {(hasNamed || onlyNamed) && (
        <label className={fields.check}>
          <input type="checkbox" checked={onlyNamed} onChange={(event) => setOnlyNamed(event.target.checked)} />
          Only those with a name
        </label>
      )}
      {list && shown.length === 0 ? (
        <p className={styles.noneListed}>{onlyNamed ? 'None has a name.' : 'No version is kept yet.'}</p>
      ) : (
        <div
          ref={ref}
          className={styles.list}
          role="listbox"
          aria-label="Versions, newest first"
          tabIndex={0}
          aria-activedescendant={chosen === undefined ? undefined : `${id} ${chosen}`}
          onKeyDown={onKeyDown}
        >
          {days.map(({ day, versions: ofDay }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a list of options
            <div key={`${day} ${ofDay[0]?.version}`} role="group" aria-label={day}>
              <p className={styles.day} aria-hidden="true">
                {day}
              </p>
              {ofDay.map((version) => (
                <VersionRow
                  key={version.version}
                  id={`${id} ${version.version}`}
                  version={version}
                  facts={versions.factsOf(version.version)}
                  isChosen={version.version === chosen}
                  onSeen={() => versions.fill(version.version)}
                  onChoose={() => {
                    onChoose(version.version);
                    onOpen();
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** The version that a key leads to from the chosen one. */
function reached(shown: readonly KeptVersion[], chosen: number | undefined, key: string): KeptVersion | undefined {
  const at = shown.findIndex(({ version }) => version === chosen);
  const last = shown.length - 1;
  switch (key) {
    case 'ArrowDown':
      return shown[Math.min(last, at + 1)];
    case 'ArrowUp':
      return shown[Math.max(0, at - 1)];
    case 'PageDown':
      return shown[Math.min(last, at + page)];
    case 'PageUp':
      return shown[Math.max(0, at - page)];
    case 'Home':
      return shown[0];
    case 'End':
      return shown[last];
    default:
      return undefined;
  }
}
