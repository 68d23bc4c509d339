import { useState } from 'react';
import { formatNamed, formats, lostIn } from '../../shared/exchange/formats.ts';
import type { ListFormat } from '../../shared/model/list-format.ts';
import type { Naming } from '../../shared/model/own-audience.ts';
import { type AudienceChoice, audience as audiences } from '../../shared/model/view.ts';
import { audienceSees, namingWord } from '../../shared/picture/words.ts';
import { audienceNames, rightsOf } from '../../shared/report/rights.ts';
import { useApp, useProject } from '../store/app.ts';
import { ChoiceField } from '../ui/fields.tsx';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { useExport } from './use-export.ts';

/** What a format is for, in a sentence. */
const about: Record<ListFormat, string> = {
  csv: 'Two tables that every spreadsheet and every database reads: the people, and the lines between them.',
  xlsx: 'One workbook with a sheet of people and a sheet of links, for Excel and LibreOffice.',
  kumu: 'One workbook with Elements and Connections, ready for Kumu’s import.',
  'kumu-csv': 'Two tables with Kumu’s headings: elements and connections.',
  'kumu-blueprint': 'A Kumu blueprint, from which Kumu makes a whole map.',
  'gephi-csv': 'Two tables with Gephi’s headings: nodes and edges.',
  gexf: 'A graph for Gephi, with places, colours and everything that is known of people as attributes.',
  graphml: 'A graph for yEd, Gephi and NetworkX, with units inside organisations.',
  'json-canvas': 'A canvas for Obsidian: cards in groups, and lines.',
  drawio: 'A diagram for draw.io, with organisations and units as containers.',
  vcard: 'An address book for Outlook, Google and Apple: names, jobs, contacts and photos.',
};

const formatWords = Object.fromEntries(formats.map(({ name, title }) => [name, title])) as Record<ListFormat, string>;

/** Chooses a format and for whom it is, says what the format cannot hold, and writes it. */
export function ExportListDialog() {
  const app = useApp();
  const project = useProject((it) => it);
  const [format, setFormat] = useState<ListFormat>('xlsx');
  const [audience, setAudience] = useState<AudienceChoice>('myself');
  const [chosenNaming, setNaming] = useState<Naming>();
  const { state, write } = useExport();
  const known = audiences.safeParse(audience).data;
  const naming = chosenNaming ?? rightsOf(project, audience).naming;
  const close = () => app.window.setState({ dialog: null });
  const save = () => write({ kind: 'list', format, audience, naming }, close);
  return (
    <Dialog title="Export as a list or for another program" onClose={close}>
      <div className={styles.form}>
        <ChoiceField label="As" value={format} words={formatWords} onChange={setFormat} />
        <p className={styles.hint}>{about[format]}</p>
        <Lost format={format} />
        <ChoiceField label="For" value={audience} words={audienceNames(project)} onChange={setAudience} />
        <p className={styles.hint}>
          {format === 'vcard'
            ? 'Judgements, roles, goals and notes are never in an address book, whoever it is for.'
            : known
              ? audienceSees[known]
              : 'What this audience of yours may see.'}
        </p>
        <ChoiceField label="People are called" value={naming} words={namingWord} onChange={setNaming} />
      </div>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
      <Buttons>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" data-primary disabled={state.kind === 'writing'} onClick={() => void save()}>
          {state.kind === 'writing' ? 'Exporting' : 'Export'}
        </button>
      </Buttons>
    </Dialog>
  );
}

/** What stays behind, before anything is written. */
function Lost({ format }: { format: ListFormat }) {
  const chosen = formatNamed(format);
  if (!chosen) return null;
  return (
    <div>
      <p>It cannot hold:</p>
      <ul className={styles.lost}>
        {lostIn(chosen).map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
