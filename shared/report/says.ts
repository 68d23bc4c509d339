/** Whether there is anything in a value at all. */
export function says(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value === 'object' ? Object.values(value).some(says) : true;
}
