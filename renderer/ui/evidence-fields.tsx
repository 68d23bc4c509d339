import type { Evidence } from '../../shared/model/judgement.ts';
import { confidenceWord } from '../../shared/picture/words.ts';
import styles from './fields.module.css';
import { DayField, OptionalChoice, TextField } from './fields.tsx';
import type { Privacy } from './private-mark.tsx';

/** How sure we are of a judgement, how we know, and when somebody last looked at it. */
export function EvidenceFields({
  of,
  value,
  onChange,
}: {
  of: string;
  value: Partial<Evidence>;
  onChange: (evidence: Partial<Evidence>) => void;
}) {
  const { confidence, basis = '', reviewed } = value;
  const privacy: Privacy = { field: 'evidence' };
  const summary = [confidence && confidenceWord[confidence], basis, reviewed].filter(Boolean).join(' · ');
  return (
    <details className={styles.evidence}>
      <summary aria-label={`How sure are we? ${of}`}>{summary || 'How sure are we?'}</summary>
      <OptionalChoice
        label="Confidence"
        privacy={privacy}
        none="Not said"
        value={confidence}
        words={confidenceWord}
        onChange={(next) => onChange({ confidence: next })}
      />
      <TextField label="How we know" privacy={privacy} value={basis} onChange={(next) => onChange({ basis: next })} />
      <DayField label="Reviewed" privacy={privacy} value={reviewed} onChange={(next) => onChange({ reviewed: next })} />
    </details>
  );
}
