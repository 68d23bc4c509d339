import { Check, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp, useWindow } from '../store/app.ts';
import heard from '../ui/heard-only.module.css';
import { startImporter } from './ask-worker.ts';
import { asksAboutColumns, isUnderstood } from './asks.ts';
import { ChooseFiles } from './choose-files.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FilesStep } from './files-step.tsx';
import styles from './import.module.css';
import { createImporting, type Importing, type ImportState } from './importing.ts';
import { PreviewStep } from './preview-step.tsx';
import { type Step, stepHeard, stepWords } from './steps.ts';
import { ImportingContext, useImport, useImporting } from './use-importing.ts';
import { comingWords } from './words.ts';

/** Takes lists and maps of other programs in: what they are, what their columns are, what would happen; then it happens. */
export function ImportWizard() {
  const app = useApp();
  const files = useWindow(({ dialog }) => (dialog?.kind === 'import' ? dialog.files : undefined));
  const [importing, setImporting] = useState<Importing | null>(null);
  useEffect(() => {
    const made = createImporting(app, startImporter);
    setImporting(made);
    return made.stop;
  }, [app]);
  // Files that are dropped on the window while the dialog is open come in here, too.
  useEffect(() => {
    if (importing && files) void importing.choose(files);
  }, [importing, files]);
  return (
    importing && (
      <ImportingContext value={importing}>
        <Steps />
      </ImportingContext>
    )
  );
}

function Steps() {
  const importing = useImporting();
  const step = useImport((state) => state.step);
  const busy = useImport((state) => state.busy);
  const trouble = useImport((state) => state.trouble);
  const said = useImport((state) => stepHeard(state.step, state.summary));
  return (
    <div className={styles.wizard} aria-busy={busy !== null}>
      <p role="status" className={heard.heardOnly}>
        {said}
      </p>
      {step !== 'choose' && <StepBar />}
      <div className={styles.body}>
        {busy?.isLong && <Progress what={busy.what} />}
        <div className={styles.step} inert={busy?.isLong === true} key={step}>
          {step === 'choose' && <ChooseFiles onChoose={importing.choose} />}
          {step === 'files' && <FilesStep />}
          {step === 'columns' && <ColumnsStep />}
          {step === 'preview' && <PreviewStep />}
        </div>
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble} Nothing was changed.
        </p>
      )}
      <Footer />
    </div>
  );
}

/** Where one is; steps that were passed can be gone back to. */
function StepBar() {
  const importing = useImporting();
  const now = useImport((state) => state.step);
  const hasTables = useImport(({ lists }) => lists.some(({ taken }) => taken));
  const steps = (['files', 'columns', 'preview'] as const).filter((step) => step !== 'columns' || hasTables);
  const at = steps.indexOf(now as (typeof steps)[number]);
  return (
    <ol className={styles.steps} aria-label="Steps">
      {steps.map((step, nth) => (
        <li key={step} aria-current={step === now ? 'step' : undefined} data-passed={nth < at || undefined}>
          {nth > 0 && <ChevronRight aria-hidden size={14} />}
          {nth < at ? (
            <button type="button" onClick={() => void importing.goTo(step)}>
              <Check aria-hidden size={14} /> {stepWords[step]}
            </button>
          ) : (
            <span className={step === now ? styles.now : undefined}>{stepWords[step]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const Progress = ({ what }: { what: string }) => (
  <div className={styles.progress} role="status">
    <progress aria-label={what} />
    <span>{what}…</span>
  </div>
);

function Footer() {
  const app = useApp();
  const importing = useImporting();
  const step = useImport((state) => state.step);
  const back = useImport(backFrom);
  return (
    <div className={styles.footer}>
      {back && (
        <button type="button" className={styles.back} onClick={() => void importing.goTo(back)}>
          Back
        </button>
      )}
      <button type="button" onClick={() => app.window.setState({ dialog: null })}>
        Cancel
      </button>
      {step === 'files' && <Next onNext={importing.goOn} />}
      {step === 'columns' && <Next onNext={importing.goOnFromColumns} />}
      {step === 'preview' && <Finish />}
    </div>
  );
}

const backFrom = ({ step, lists }: ImportState): Step | undefined =>
  step === 'preview'
    ? lists.some(({ taken }) => taken)
      ? 'columns'
      : 'files'
    : step === 'columns'
      ? 'files'
      : undefined;

function Next({ onNext }: { onNext: () => unknown }) {
  const step = useImport((state) => state.step);
  const isBusy = useImport(({ busy }) => busy !== null);
  const isReady = useImport(({ sources, lists, step: now }) => {
    const taken = lists.filter((list) => list.taken);
    const hasAny = taken.length > 0 || sources.some(({ found }) => found);
    return hasAny && (now === 'files' || taken.every(isUnderstood));
  });
  const toColumns = useImport(({ lists }) => asksAboutColumns(lists));
  return (
    <button type="button" data-primary disabled={isBusy || !isReady} onClick={() => void onNext()}>
      {step === 'files' && toColumns ? 'Go on to the columns' : 'Show what would happen'}
    </button>
  );
}

/** The one button that changes anything. */
function Finish() {
  const importing = useImporting();
  const coming = useImport((state) => state.summary?.coming);
  const isBusy = useImport(({ busy }) => busy !== null);
  const isNothing = !coming || coming.people + coming.links === 0;
  return (
    <button type="button" data-primary disabled={isBusy || isNothing} onClick={() => void importing.finish()}>
      {isNothing ? 'Nothing to import' : `Import ${comingWords(coming)}`}
    </button>
  );
}
