import { setVision } from '../../../shared/model/edits/vision.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useApp } from '../../store/app.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { PictureField } from '../../ui/picture-field.tsx';
import styles from './poster.module.css';

/** The user's own picture: it is the image of the vision, so that it is chosen once for both. */
export function PicturePart({ vision }: Pick<Project, 'vision'>) {
  const app = useApp();
  return (
    <fieldset className={styles.part}>
      <legend>{vision.image ? 'Own picture' : 'Choose your picture'}</legend>
      <PictureField
        label="Picture"
        value={vision.image}
        isLarge
        onChange={(image) =>
          app.projects.edit(image ? 'Image of the vision' : 'Remove the image of the vision', setVision({ image }))
        }
      />
      <LongTextField
        label="What it shows, for those who cannot see it"
        value={vision.imageDescription}
        onChange={(imageDescription) =>
          app.projects.edit('Describe the image of the vision', setVision({ imageDescription }), {
            merge: 'imageDescription',
          })
        }
      />
    </fieldset>
  );
}
