import type { OrganisationId } from '../../base/ids.ts';
import type { Side } from '../../model/organisation.ts';

/** Whose word counts where the file and the project say something else. */
export type Whose = 'mine' | 'theirs';

/** What a person decides before a list is taken. Everything has a first answer that loses nothing. */
export type ImportChoices = {
  /** Whose word counts in a conflict that nobody has decided. */
  usually: Whose;
  /** Whose word counts in one conflict, by the key of its row in the preview. */
  decided: Readonly<Record<string, Whose>>;
  /** Where people belong of whom the file does not say it; the first partner when nothing is chosen. */
  home?: OrganisationId | undefined;
  /** Which side an organisation is on that is not in the project yet, by its folded name; else it is guessed. */
  sides: Readonly<Record<string, Side>>;
  /** Whether people whom only lines name are taken as placeholders; else such lines are left out. */
  placeholders: boolean;
  /** Whether an empty cell erases what is in the project. */
  emptyErases: boolean;
};

export const usualChoices: ImportChoices = {
  usually: 'mine',
  decided: {},
  sides: {},
  placeholders: false,
  emptyErases: false,
};

/** The side that was chosen for an organisation by its folded name; one can be called "constructor". */
export const chosenSide = ({ sides }: Pick<ImportChoices, 'sides'>, key: string): Side | undefined =>
  Object.hasOwn(sides, key) ? sides[key] : undefined;
