import { ImageUp, Trash2 } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { safeImage } from '../../shared/picture/safe-image.ts';
import { pictureForOpen } from '../commands/set-picture.ts';
import { useApp } from '../store/app.ts';
import styles from './fields.module.css';

/** `isLarge`: it is printed on a whole sheet and not on a card. */
type Props = { label: string; value: string; isLarge?: boolean; onChange: (value: string) => void };

/** A picture that becomes a part of the project: chosen from a file, made small, kept as a data URL. */
export function PictureField({ label, value, isLarge = false, onChange }: Props) {
  const app = useApp();
  const [trouble, setTrouble] = useState('');
  const shown = safeImage(value);

  const take = async (file: File) => {
    const picture = await pictureForOpen(app, file, isLarge ? 'sheet' : 'card');
    setTrouble(picture.ok ? '' : picture.failure);
    if (picture.ok) onChange(picture.value);
  };

  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.picture}>
        {shown && <img src={shown} alt="" />}
        <PictureButtons
          label={label}
          isThere={value !== ''}
          onFile={(file) => void take(file)}
          onRemove={() => onChange('')}
        />
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </fieldset>
  );
}

type ButtonsProps = { label: string; isThere: boolean; onFile: (file: File) => void; onRemove: () => void };

/** Chooses the file of a picture, and takes the picture out again. */
export function PictureButtons({ label, isThere, onFile, onRemove }: ButtonsProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        <ImageUp aria-hidden size={16} /> {isThere ? 'Replace…' : 'Choose…'}
      </button>
      {isThere && (
        <button type="button" onClick={onRemove}>
          <Trash2 aria-hidden size={16} /> Remove
        </button>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={label}
        onChange={chosen}
      />
    </>
  );
}
