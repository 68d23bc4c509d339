import type { Day } from '../../shared/base/text.ts';

/** The calendar day it is here, whatever day it is in Greenwich. */
export function today(now = new Date()): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
