import { setOrganisation } from '../../shared/model/edits/set.ts';
import type { ColourName, Organisation } from '../../shared/model/organisation.ts';
import { nameOfOrganisation } from '../../shared/picture/sentences.ts';
import { sideWord } from '../../shared/picture/words.ts';
import { useApp, useProject } from '../store/app.ts';
import { ChoiceField, LongTextField, TextField } from '../ui/fields.tsx';
import { PictureField } from '../ui/picture-field.tsx';
import styles from './panels.module.css';

const colourWord: Record<ColourName, string> = {
  teal: 'Teal',
  plum: 'Plum',
  slate: 'Slate',
  ocean: 'Ocean',
  moss: 'Moss',
  amber: 'Amber',
  brick: 'Brick',
  indigo: 'Indigo',
};

export function OrganisationPanel({ organisation }: { organisation: Organisation }) {
  const app = useApp();
  const partners = useProject(
    (project) => Object.values(project.organisations).filter((each) => each.side === 'partner').length,
  );
  const edit = (what: string, fields: Partial<Organisation>) =>
    app.projects.edit(`Change ${what} of ${organisation.name}`, setOrganisation(organisation.id, fields), {
      merge: `${organisation.id} ${what}`,
    });
  const sideStays = organisation.side === 'ours' || (organisation.side === 'partner' && partners === 1);
  return (
    <section className={styles.section}>
      <h2>{nameOfOrganisation(organisation)}</h2>
      <TextField label="Name" value={organisation.name} onChange={(name) => edit('the name', { name })} />
      {sideStays ? (
        <p className={styles.under}>
          {sideWord[organisation.side]}. A partnership needs one of our own and at least one partner.
        </p>
      ) : (
        <ChoiceField
          label="Side"
          value={organisation.side === 'partner' ? 'partner' : 'other'}
          words={{ partner: sideWord.partner, other: sideWord.other }}
          onChange={(side) => edit('the side', { side })}
        />
      )}
      <ChoiceField
        label="Colour"
        value={organisation.colour}
        words={colourWord}
        onChange={(colour) => edit('the colour', { colour })}
      />
      <PictureField label="Logo" value={organisation.logo} onChange={(logo) => edit('the logo', { logo })} />
      <TextField
        label="Website"
        value={organisation.website}
        onChange={(website) => edit('the website', { website })}
      />
      <LongTextField
        label="Notes, private to me"
        privacy={{ field: 'organisationNotes' }}
        value={organisation.notes}
        onChange={(notes) => edit('the notes', { notes })}
      />
    </section>
  );
}
