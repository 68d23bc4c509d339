import { ImageOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { imageTrouble } from '../../../shared/answers/image-words.ts';
import { setVision } from '../../../shared/model/edits/vision.ts';
import { pageImage } from '../../../shared/picture/page-image.ts';
import { isPicture, setVisionImage } from '../../commands/set-picture.ts';
import { useApp, useProject } from '../../store/app.ts';
import { TextField } from '../../ui/fields.tsx';
import { PictureButtons } from '../../ui/picture-field.tsx';
import { Part } from './part.tsx';
import styles from './vision.module.css';

/** The one image that stands for all of it: chosen, dropped or pasted, and described for those who do not see it. */
export function ImagePart() {
  const app = useApp();
  const image = useProject((project) => project.vision.image);
  const description = useProject((project) => project.vision.imageDescription);
  const [trouble, setTrouble] = useState('');
  const take = (file: File) => void setVisionImage(app, file).then(setTrouble);
  const isOver = useHandedPicture(take);
  return (
    <Part
      title="The overarching image"
      note="One image that stands for all of it. It is shown instead of the metaphor’s drawing, and is the poster “Own picture”."
    >
      <div className={styles.image} data-over={isOver}>
        <Shown image={image} description={description} />
        <div className={styles.imageButtons}>
          <PictureButtons
            label="The overarching image"
            isThere={image !== ''}
            onFile={take}
            onRemove={() => app.projects.edit('Remove the image of the vision', setVision({ image: '' }))}
          />
        </div>
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      {image !== '' && (
        <TextField
          label="What is on it, for those who do not see it"
          value={description}
          onChange={(imageDescription) =>
            app.projects.edit('Describe the image', setVision({ imageDescription }), { merge: 'vision image words' })
          }
        />
      )}
      {pageImage(image) && description.trim() === '' && (
        <p className={styles.note}>Describe it in a sentence: a screen reader reads that out in place of the image.</p>
      )}
    </Part>
  );
}

/** The image; or, in its place, why there is none to be seen. */
function Shown({ image, description }: { image: string; description: string }) {
  const [damaged, setDamaged] = useState('');
  const source = pageImage(image);
  if (source && damaged !== image)
    return <img src={source} alt={description || 'Not described yet'} onError={() => setDamaged(image)} />;
  return (
    <p className={styles.placeholder}>
      <ImageOff aria-hidden size={20} />
      {image === ''
        ? 'Drop a picture here, paste one, or choose a file.'
        : imageTrouble(image) || 'The image is damaged and cannot be shown. Choose it again.'}
    </p>
  );
}

/**
 * Takes a picture that is pasted or dropped anywhere while this page is shown; text goes where it always goes. Says whether
 * one is held over the window.
 */
function useHandedPicture(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const picture = [...(event.clipboardData?.files ?? [])].find(isPicture);
      if (!picture || event.clipboardData?.getData('text/plain')) return;
      event.preventDefault();
      take(picture);
    };
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      take(file);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  });
  return isOver;
}
