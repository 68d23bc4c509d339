import { ChoiceField } from '../ui/fields.tsx';
import type { ChoicesProps, Composition } from './composition.ts';

const formatWord: Record<Composition['defence'], string> = {
  pdf: 'PDF, one page to print and to send',
  docx: 'Word, a document to go on writing',
  html: 'Web page, to open in any browser',
};

/** The defence sheet as a file of one kind or another. */
export const DefenceChoices = ({ chosen, onChange }: ChoicesProps) => (
  <ChoiceField label="As" value={chosen.defence} words={formatWord} onChange={(defence) => onChange({ defence })} />
);
