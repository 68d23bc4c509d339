/** How we say what it is: the title, the metaphor, the image, the promise, and what readers make of them. */
export function VisionPage() {
  return null;
}
