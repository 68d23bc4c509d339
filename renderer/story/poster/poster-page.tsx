/** The poster: its metaphor, its shape, and its words, edited where they stand. */
export function PosterPage() {
  return null;
}
