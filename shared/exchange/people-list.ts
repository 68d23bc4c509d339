import { failure, type Result, success } from '../base/result.ts';
import { missingColumns, type Table, type TableFailure } from './csv.ts';

/** A person as a list names them. Empty text stands for what the list does not say. */
export type ListedPerson = { name: string; jobTitle: string; unit: string; seniorManagement: boolean };

const yes = new Set(['yes', 'true', '1', 'x']);

/**
 * The people of a table with the columns Label, and if they are there Job Title, Unit and Senior Management ("yes").
 * Fails when a label is empty or there twice, since lines find their people by it.
 */
export function readPeople(table: Table): Result<ListedPerson[], TableFailure[]> {
  const problems = missingColumns(table, ['Label']);
  if (problems.length > 0) return failure(problems);
  const seen = new Set<string>();
  const people = table.rows.map(({ line, cells }) => {
    const name = cells.Label ?? '';
    if (name === '') problems.push({ line, what: 'the label is empty' });
    else if (seen.has(name)) problems.push({ line, what: `"${name}" is there twice` });
    seen.add(name);
    return {
      name,
      jobTitle: cells['Job Title'] ?? '',
      unit: cells.Unit ?? '',
      seniorManagement: yes.has((cells['Senior Management'] ?? '').toLowerCase()),
    };
  });
  return problems.length > 0 ? failure(problems) : success(people);
}
