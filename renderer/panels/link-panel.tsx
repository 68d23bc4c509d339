import { ArrowLeftRight, UserRoundPen } from 'lucide-react';
import { setLink, turnLink } from '../../shared/model/edits/set.ts';
import { type Link, type LinkKind, type Strength, usualDirection } from '../../shared/model/link.ts';
import { linkSentence, nameOf } from '../../shared/picture/sentences.ts';
import { linkKindWord, strengthWord } from '../../shared/picture/words.ts';
import { openKinds } from '../../shared/report/open-to-partner.ts';
import { useApp, useProject } from '../store/app.ts';
import { EvidenceFields } from '../ui/evidence-fields.tsx';
import { CheckField, ChoiceField, LongTextField, TextField } from '../ui/fields.tsx';
import styles from './panels.module.css';

const directionWord = { directed: 'One way', mutual: 'Both ways' };

export function LinkPanel({ link }: { link: Link }) {
  const app = useApp();
  const from = useProject((project) => project.people[link.from]);
  const to = useProject((project) => project.people[link.to]);
  const edit = (what: string, fields: Partial<Link>) =>
    app.projects.edit(`Change ${what} of a line`, setLink(link.id, fields), { merge: `${link.id} ${what}` });
  const { released } = link;
  const strengths = { '1': strengthWord[1], '2': strengthWord[2], '3': strengthWord[3] };
  return (
    <section className={styles.section}>
      <h2>{linkKindWord[link.kind]}</h2>
      <p className={styles.under}>{linkSentence(link, from?.name || 'Somebody', to?.name || 'somebody')}</p>
      <ChoiceField<LinkKind>
        label="Kind"
        privacy={{ field: openKinds.has(link.kind) ? 'openLines' : 'ourLines', released }}
        value={link.kind}
        words={linkKindWord}
        onChange={(kind) => edit('the kind', { kind, direction: usualDirection[kind] })}
      />
      <ChoiceField
        label="Strength"
        value={String(link.strength) as '1' | '2' | '3'}
        words={strengths}
        onChange={(text) => edit('the strength', { strength: Number(text) as Strength })}
      />
      <ChoiceField
        label="Direction"
        value={link.direction}
        words={directionWord}
        onChange={(direction) => edit('the direction', { direction })}
      />
      <button type="button" onClick={() => app.projects.edit('Turn a line around', turnLink(link.id))}>
        <ArrowLeftRight aria-hidden size={16} /> Turn around
      </button>
      {(['from', 'to'] as const).map((end) => (
        <button
          key={end}
          type="button"
          onClick={() => app.window.setState({ dialog: { kind: 'lineEnd', line: link.id, end } })}
        >
          <UserRoundPen aria-hidden size={16} /> Somebody else than {nameOf(end === 'from' ? from : to)}…
        </button>
      ))}
      <TextField
        label="Label on the map"
        privacy={{ field: 'lineLabels', released }}
        value={link.label}
        onChange={(label) => edit('the label', { label })}
      />
      <EvidenceFields of="Line" value={link} onChange={(fields) => edit('the evidence', fields)} />
      <LongTextField
        label="Note, private to me"
        privacy={{ field: 'lineNotes' }}
        value={link.note}
        onChange={(note) => edit('the note', { note })}
      />
      <CheckField
        label="May leave in a partner-safe export"
        value={link.released}
        onChange={(next) => edit('what is released', { released: next })}
      />
    </section>
  );
}
