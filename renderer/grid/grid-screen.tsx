/** The people by their influence and interest, and by what they think and ought to think. */
export function GridScreen() {
  return null;
}
