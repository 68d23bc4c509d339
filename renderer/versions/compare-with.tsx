import { useId } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import type { Other } from './use-compared.ts';
import { choiceOfVersion } from './version-words.ts';
import styles from './versions.module.css';

type Props = {
  versions: readonly KeptVersion[];
  chosen: number;
  before: KeptVersion | undefined;
  other: Other;
  onChange: (other: Other) => void;
};

/** What a version is compared with: what is there now, the version before it, or any other. */
export function CompareWith({ versions, chosen, before, other, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.compareWith}>
      <label htmlFor={id}>Compare with</label>
      <select
        id={id}
        value={String(other)}
        onChange={({ target }) => onChange(target.value === 'now' ? 'now' : Number(target.value))}
      >
        <option value="now">What is there now</option>
        {before && <option value={before.version}>The one before: {choiceOfVersion(before)}</option>}
        {versions
          .filter(({ version }) => version !== chosen && version !== before?.version)
          .map((each) => (
            <option key={each.version} value={each.version}>
              {choiceOfVersion(each)}
            </option>
          ))}
      </select>
    </div>
  );
}
