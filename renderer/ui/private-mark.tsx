import { Lock, LockOpen } from 'lucide-react';
import type { AudienceField } from '../../shared/model/own-audience.ts';
import { privacyWords } from '../../shared/report/privacy.ts';
import heard from './heard-only.module.css';
import styles from './private-mark.module.css';

/** A field of the table of audiences, and whether it was released where it stands. */
export type Privacy = { field: AudienceField; released?: boolean };

type Props = {
  of: Privacy;
  /** What the words are found by, for the field they are about. */
  id?: string;
  /** Whether the words are to be seen as well. */
  showsWords?: boolean;
};

/** A lock beside what stays private, an open one beside what was released: in words for those who hover or listen. */
export function PrivateMark({ of: { field, released = false }, id, showsWords = false }: Props) {
  const words = privacyWords(field, released);
  if (words === undefined) return null;
  const Icon = released ? LockOpen : Lock;
  return (
    <span className={styles.mark} title={words} data-released={released ? '' : undefined}>
      <Icon aria-hidden size={12} />
      <span id={id} className={showsWords ? styles.words : heard.heardOnly}>
        {words}
      </span>
    </span>
  );
}
