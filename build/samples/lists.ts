/** A row of a list that is ours, by the headings of its columns. */
export type ListRow = Readonly<Record<string, string>>;

/** A line as a list names it: two names, and a number where the list has one. */
export type ListedLink = { from: string; to: string; strength: number | undefined };

export type ListedPerson = { name: string; jobTitle: string; unit: string; seniorManagement: boolean };

export const listedLink = ({ From = '', To = '', Strength }: ListRow): ListedLink => ({
  from: From,
  to: To,
  strength: Strength === undefined ? undefined : Number(Strength),
});

export const listedPerson = (row: ListRow): ListedPerson => ({
  name: row.Label ?? '',
  jobTitle: row['Job Title'] ?? '',
  unit: row.Unit ?? '',
  seniorManagement: row['Senior Management'] === 'yes',
});
