import type { Vision } from '../../model/vision.ts';
import { safeImage } from '../../picture/safe-image.ts';
import { list } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import type { Report } from '../report.ts';
import { type Section, sheetFor } from '../section.ts';

/** So many readers fit on the page, each with so much of what they said. */
const mostReaders = 5;
const mostSaid = 160;

/** How we say what it is: the title, the promise, the image, and what readers made of it. */
export const vision: Section = {
  title: 'Vision',
  about: 'the title, the promise and the image',
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'vision', page: sheetFor(asked), kind: 'whole', look: 'vision', content: <VisionPage report={report} /> },
  ],
};

function VisionPage({ report: { project, audience } }: { report: Report }) {
  const { title, promise, metaphor, image, imageDescription, namesInUse } = project.vision;
  const picture = safeImage(image);
  const isEmpty = ![title, promise, metaphor].some((each) => each.trim()) && !picture;
  return (
    <>
      <h1>Vision</h1>
      <h2>{drawable(title).trim() || 'No title yet'}</h2>
      {isEmpty && <p className="promise">The vision is not written down yet: no title, no promise, no image.</p>}
      {promise.trim() && <p className="promise">{drawable(promise)}</p>}
      {picture && (
        <figure>
          <img src={picture} alt={drawable(imageDescription) || 'The image of the vision'} />
        </figure>
      )}
      <div className="facts">
        {metaphor.trim() && <p>Pictured as: {short(metaphor)}.</p>}
        {namesInUse.length > 0 && <p>Names already in use: {list(namesInUse.slice(0, 8).map(short))}.</p>}
      </div>
      {/* What confused whom is for us to learn from. */}
      {audience !== 'partner' && <Readers vision={project.vision} />}
    </>
  );
}

function Readers({ vision }: { vision: Vision }) {
  const readers = vision.readers.filter(({ answer, confusion }) => answer.trim() || confusion.trim());
  if (readers.length === 0) return null;
  return (
    <div className="readers">
      <h3>What readers take it for</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">What do you think this is?</th>
            <th scope="col">What confused them</th>
          </tr>
        </thead>
        <tbody>
          {readers.slice(0, mostReaders).map(({ id, who, answer, confusion }) => (
            <tr key={id}>
              <td>{short(who) || 'A reader'}</td>
              <td>{short(answer)}</td>
              <td>{short(confusion) || 'Nothing'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function short(text: string): string {
  const line = drawable(text).trim();
  return line.length > mostSaid ? `${line.slice(0, mostSaid - 1).trimEnd()}…` : line;
}
