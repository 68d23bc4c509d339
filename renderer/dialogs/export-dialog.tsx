import { useState } from 'react';
import type { MapProduct } from '../../shared/host/product.ts';
import { setProject } from '../../shared/model/edits/set.ts';
import type { Audience, Orientation, Paper } from '../../shared/model/view.ts';
import { audienceWord } from '../../shared/picture/words.ts';
import { useApp, useProject } from '../store/app.ts';
import { ExportProgress } from '../ui/export-progress.tsx';
import { CheckField, ChoiceField } from '../ui/fields.tsx';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { ExportViewChoice, usualView } from './export-view.tsx';
import { useExport } from './use-export.ts';

const formatWord = {
  pdf: 'PDF, to print and to send',
  pptx: 'PowerPoint, slides to present and to edit',
  png: 'PNG, the map as a picture',
  svg: 'SVG, the map as a drawing',
};
const paperWord: Record<Paper, string> = {
  A4: 'A4',
  A3: 'A3',
  Letter: 'Letter',
  Tabloid: 'Tabloid',
  map: 'One page as large as the map',
};
const orientationWord: Record<Orientation, string> = { portrait: 'Portrait', landscape: 'Landscape' };
const audienceMeaning: Record<Audience, string> = {
  myself: 'Everything you noted, judgements and notes included.',
  team: 'Everything but your notes: judgements are in it.',
  partner: 'Only who is who. No judgement and no note, unless you released it.',
};

/** Chooses what the export is like and for whom, and writes it. */
export function ExportDialog() {
  const app = useApp();
  const project = useProject((it) => it);
  const { paper = 'A4', orientation = 'landscape', audience = 'myself' } = project.view.print ?? {};
  const [choices, setChoices] = useState<Omit<MapProduct, 'audience'> & { audience: Audience }>({
    kind: 'map',
    format: 'pdf',
    paper,
    orientation,
    audience,
    view: usualView(project),
    people: true,
  });
  const { state, write } = useExport();
  const close = () => {
    // The user may have left this dialog for another one while the file was written.
    if (app.window.getState().dialog?.kind === 'export') app.window.setState({ dialog: null });
  };
  const set = (change: Partial<typeof choices>) => setChoices((before) => ({ ...before, ...change }));

  const exportNow = async () => {
    const open = app.projects.getState().open;
    if (!open) return;
    const { sections = [] } = open.project.view.print ?? {};
    const print = {
      ...open.project.view.print,
      paper: choices.paper,
      orientation: choices.orientation,
      audience: choices.audience,
      sections,
    };
    const ask = (ticket: string) =>
      app.host.exportFile({ project: open.file.handle, content: open.project, product: choices, ticket });
    await write(ask, () => {
      if (JSON.stringify(print) !== JSON.stringify(open.project.view.print))
        app.projects.edit('Choose how to print', setProject({ view: { ...open.project.view, print } }));
      close();
    });
  };

  const isPdf = choices.format === 'pdf';
  return (
    <Dialog title="Export the map" onClose={close}>
      <div className={styles.form}>
        <ChoiceField label="As" value={choices.format} words={formatWord} onChange={(format) => set({ format })} />
        {isPdf && (
          <ChoiceField
            label="Paper"
            value={choices.paper}
            words={paperWord}
            onChange={(next) => set({ paper: next })}
          />
        )}
        {isPdf && choices.paper !== 'map' && (
          <ChoiceField
            label="Direction"
            value={choices.orientation}
            words={orientationWord}
            onChange={(next) => set({ orientation: next })}
          />
        )}
        <ChoiceField
          label="For"
          value={choices.audience}
          words={audienceWord}
          onChange={(next) => set({ audience: next })}
        />
        <p className={styles.hint}>{audienceMeaning[choices.audience]}</p>
        <ExportViewChoice audience={choices.audience} value={choices.view} onChange={(view) => set({ view })} />
        {isPdf && (
          <CheckField label="Add the list of people" value={choices.people} onChange={(people) => set({ people })} />
        )}
      </div>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
      {state.kind === 'writing' && <ExportProgress />}
      <Buttons>
        <button type="button" onClick={close}>
          {state.kind === 'writing' ? 'Close' : 'Cancel'}
        </button>
        <button type="button" data-primary disabled={state.kind === 'writing'} onClick={() => void exportNow()}>
          {state.kind === 'writing' ? 'Exporting' : 'Export'}
        </button>
      </Buttons>
    </Dialog>
  );
}
