import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { Outcome } from '../../shared/exchange/merge/preview.ts';
import { nameOfProject } from '../../shared/picture/sentences.ts';
import { Decisions } from './decisions.tsx';
import type { Summary } from './messages.ts';
import { OutcomeRows } from './outcome-rows.tsx';
import styles from './outcomes.module.css';
import { useImport, useImporting } from './use-importing.ts';
import { countOf, outcomes, outcomeWords } from './words.ts';

/** Everything that would happen, before anything does. */
export function PreviewStep() {
  const summary = useImport((state) => state.summary);
  const { isNew } = useImporting();
  if (!summary) return null;
  return (
    <div className={styles.preview}>
      <p>
        {leadOf(summary, isNew)} <Notes />
      </p>
      <Decisions summary={summary} />
      <Outcomes summary={summary} />
    </div>
  );
}

function leadOf({ coming, title }: Summary, isNew: boolean): string {
  const into = isNew ? `a new project, “${nameOfProject({ title })}”` : 'this project';
  if (coming.people + coming.links === 0)
    return isNew ? 'There is nobody in this list.' : 'Nothing in this list is new: the project stays as it is.';
  return `This is what would come into ${into}. Nothing has changed yet.`;
}

/** What was said of the files, for whoever was not asked about them. */
function Notes() {
  const notes = useImport(({ sources }) => sources);
  const said = notes.flatMap((source) => source.notes);
  return said.length > 0 && <span>{said.join(' ')}</span>;
}

function Outcomes({ summary }: { summary: Summary }) {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, countOf(summary, outcome)])) as Record<
    Outcome,
    number
  >;
  const usual = (['conflict', 'new', 'updated', 'skipped'] as const).find((outcome) => counts[outcome] > 0);
  const [chosen, setChosen] = useState<Outcome>(usual ?? 'unchanged');
  return (
    <Tabs.Root className={styles.outcomes} value={chosen} onValueChange={(next) => setChosen(next as Outcome)}>
      <Tabs.List className={styles.tabs} aria-label="What would happen">
        {outcomes.map((outcome) => (
          <Tabs.Trigger key={outcome} value={outcome} className={styles.tab} data-outcome={outcome}>
            {outcomeWords[outcome]} <span className={styles.count}>{counts[outcome].toLocaleString('en')}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {outcomes.map((outcome) => (
        <Tabs.Content key={outcome} value={outcome} className={styles.tabPanel} tabIndex={-1}>
          {counts[outcome] === 0 ? (
            <p className={styles.none}>{noneWords[outcome]}</p>
          ) : (
            <OutcomeRows outcome={outcome} label={outcomeWords[outcome]} />
          )}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

const noneWords: Record<Outcome, string> = {
  new: 'Nobody and no line in the list is new.',
  updated: 'The list adds nothing to what is there.',
  unchanged: 'Nothing in the list is in the project already as it stands there.',
  conflict: 'Nothing in the list says something else than the project.',
  skipped: 'Everything in the list was understood.',
};
