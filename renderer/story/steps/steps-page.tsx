/** The story: what is shown one after the other, each with a headline and what the speaker says. */
export function StepsPage() {
  return null;
}
