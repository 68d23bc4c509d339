/** The people and the lines of the map as tables. */
export function ListScreen() {
  return null;
}
