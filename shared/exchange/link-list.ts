import { failure, type Result, success } from '../base/result.ts';
import { missingColumns, type Table, type TableFailure } from './csv.ts';

/** A line as a list names it: two labels, the type in the list's own word, and a number where the list has one. */
export type ListedLink = { from: string; to: string; type: string; strength: number | undefined };

/**
 * The lines of a table with the columns From and To, and if they are there Type and Strength. Fails where an end is
 * empty, both ends are the same, or a strength is not a number.
 */
export function readLinks(table: Table): Result<ListedLink[], TableFailure[]> {
  const problems = missingColumns(table, ['From', 'To']);
  if (problems.length > 0) return failure(problems);
  const links = table.rows.map(({ line, cells }) => {
    const { From: from = '', To: to = '', Type: type = '', Strength: written = '' } = cells;
    const strength = written === '' ? undefined : Number(written);
    if (from === '' || to === '') problems.push({ line, what: 'one end of the line is empty' });
    if (Number.isNaN(strength)) problems.push({ line, what: `the strength "${written}" is not a number` });
    return { from, to, type, strength };
  });
  return problems.length > 0 ? failure(problems) : success(links);
}
