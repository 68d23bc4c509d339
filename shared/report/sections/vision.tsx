import { withoutHidden } from '../../insight/title/hidden.ts';
import { otherTitleOf } from '../../insight/title/readers.ts';
import { posterNamed } from '../../model/poster.ts';
import type { Project } from '../../model/project.ts';
import type { AudienceChoice } from '../../model/view.ts';
import { hasAnswered, type Reader, type Vision } from '../../model/vision.ts';
import { pageImage } from '../../picture/page-image.ts';
import { type PosterContent, posterContent } from '../../picture/posters/content.ts';
import { drawnMetaphor } from '../../picture/posters/gallery.ts';
import { deep, groupColour } from '../../picture/posters/paint.ts';
import { ScenePicture } from '../../picture/posters/scene-picture.tsx';
import { counted, inSentence, list } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { type Section, sheetFor } from '../section.ts';

/** So many gains and readers fit on the page: in its usual form, and where there is much of something else. */
const mostGains = { usual: 6, crowded: 3 };
const mostReaders = { usual: 5, crowded: 3 };

/** So much of what a reader said is told, and of anything else. */
const mostSaid = 88;
const mostTold = 160;

/** A longer title than this has most of the page; a title of no more than the other is set as large as can be. */
const longTitle = 110;
const shortTitle = 30;

/** How we say what it is: the title, the promise, the picture, what users gain, and what readers made of it. */
export const vision: Section = {
  title: 'Vision',
  about: 'the title, the promise, the picture and what users gain',
  orientation: 'portrait',
  sheets: ({ project, audience }, asked) => [
    {
      key: 'vision',
      page: sheetFor(asked),
      kind: 'whole',
      look: 'vision',
      content: <VisionPage project={project} audience={audience} />,
    },
  ],
};

type PageProps = { project: Project; audience: AudienceChoice };

/** The vision on one page. Give it the project as its audience may see it. */
export function VisionPage({ project, audience }: PageProps) {
  const { title, promise, namesInUse } = project.vision;
  const content = posterContent(project);
  // What turns the direction of writing or is not seen has no place on a page for others.
  const line = drawable(withoutHidden(title)).trim();
  const promised = drawable(withoutHidden(promise)).trim();
  const isCrowded = line.length > longTitle;
  const gains = content.gains.slice(0, isCrowded ? mostGains.crowded : mostGains.usual);
  const readers = isCrowded || gains.length > mostGains.crowded ? mostReaders.crowded : mostReaders.usual;
  const names = namesInUse.filter((name) => name.trim());
  return (
    <>
      <header>
        <h1>Vision</h1>
        <p>{drawable(list([content.ours.name, content.theirs.name]))}</p>
      </header>
      <h2 className={isCrowded ? 'longer' : line.length > shortTitle ? 'long' : undefined}>{line || 'No title yet'}</h2>
      {isEmpty(project.vision) && (
        <p className="promise">The vision is not written down yet: no title, no promise, no image.</p>
      )}
      {promised && <p className="promise">{promised}</p>}
      <Picture vision={project.vision} content={content} />
      <Gains gains={gains} more={content.gains.length - gains.length} />
      {names.length > 0 && (
        <p className="facts">Names already in use: {list(names.slice(0, 8).map((name) => short(name)))}.</p>
      )}
      {/* What confused whom is for us to learn from. */}
      {audience !== 'partner' && <Readers vision={project.vision} most={readers} />}
    </>
  );
}

const isEmpty = ({ title, promise, metaphor, image }: Vision): boolean =>
  ![title, promise, metaphor].some((each) => each.trim()) && !pageImage(image);

/** The image, else the metaphor of the gallery as it is drawn for this project, else the metaphor in words. */
function Picture({
  vision: { metaphor, image, imageDescription },
  content,
}: {
  vision: Vision;
  content: PosterContent;
}) {
  const source = pageImage(image);
  const named = posterNamed(metaphor);
  const drawn = drawnMetaphor(metaphor);
  if (source)
    return (
      <figure>
        <img src={source} alt={drawable(imageDescription).trim() || 'The image of the vision'} />
        {drawn && <figcaption>{likeWords(drawn)}</figcaption>}
        {metaphor.trim() && !named && <figcaption>{ownWords(metaphor)}</figcaption>}
      </figure>
    );
  if (drawn)
    return (
      <figure>
        <ScenePicture content={content} metaphor={drawn} />
        <figcaption>{likeWords(drawn)}</figcaption>
      </figure>
    );
  return metaphor.trim() && !named ? <p className="like">{ownWords(metaphor)}</p> : null;
}

const likeWords = ({ name, says }: { name: string; says: string }) => (
  <>
    <b>{`Like ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name.toLowerCase()}:`}</b> {inSentence(says)}
  </>
);

const ownWords = (metaphor: string) => (
  <>
    <b>Pictured as:</b> {short(metaphor)}
  </>
);

function Gains({ gains, more }: { gains: PosterContent['gains']; more: number }) {
  if (gains.length === 0) return null;
  const isTwo = gains.length === 2 || gains.length === 4;
  return (
    <>
      <h3>What users gain</h3>
      <ul className={isTwo ? 'gains two' : 'gains'}>
        {placed(gains).map(({ group, gain, place }) => (
          <li key={place} style={{ borderColor: deep(groupColour(place)) }}>
            <b>{short(group) || 'Users'}</b>
            <span>{short(gain)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="more">And {counted(more, 'more gain', 'more gains')}.</p>}
    </>
  );
}

/** Two rows may say the same: their place tells them apart. */
const placed = (gains: PosterContent['gains']) => gains.map((gain, place) => ({ ...gain, place }));

function Readers({ vision, most }: { vision: Vision; most: number }) {
  const readers = vision.readers.filter(hasAnswered);
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
          {readers.slice(0, most).map((reader) => (
            <tr key={reader.id}>
              <td>{short(reader.who, mostSaid) || 'A reader'}</td>
              <td>{answerOf(reader, vision.title)}</td>
              <td>{short(reader.confusion, mostSaid) || 'Nothing'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {readers.length > most && (
        <p className="more">And {counted(readers.length - most, 'more reader', 'more readers')}.</p>
      )}
    </div>
  );
}

/** What a reader said, and of which title where it is not the one above. */
function answerOf(reader: Reader, title: string): string {
  const other = otherTitleOf(reader, title);
  return other ? `About “${short(other, 40)}”: ${short(reader.answer, mostSaid)}` : short(reader.answer, mostSaid);
}

function short(text: string, most = mostTold): string {
  const line = drawable(text).trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
