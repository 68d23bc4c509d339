import { ImageUp, Trash2 } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { safeImage } from '../../shared/picture/safe-image.ts';
import styles from './fields.module.css';

/** Longest side of an embedded picture, in pixels, and the most its data URL may hold. */
const longestSide = 512;
const mostCharacters = 2 * 1024 * 1024;

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A picture that becomes a part of the project: chosen from a file, made small, kept as a data URL. */
export function PictureField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  const shown = safeImage(value);

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    try {
      onChange(await smallPicture(file));
      setTrouble('');
    } catch {
      setTrouble('This file is no picture that can be used. Choose a PNG, a JPEG or a WebP.');
    }
  };

  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.picture}>
        {shown && <img src={shown} alt="" />}
        <button type="button" onClick={() => input.current?.click()}>
          <ImageUp aria-hidden size={16} /> {value ? 'Replace…' : 'Choose…'}
        </button>
        {value && (
          <button type="button" onClick={() => onChange('')}>
            <Trash2 aria-hidden size={16} /> Remove
          </button>
        )}
        <input
          ref={input}
          hidden
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-label={label}
          onChange={(event) => void take(event)}
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

/** The picture of a file as a data URL, no larger than the map can show. Throws when it is no picture. */
async function smallPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const lossless = canvas.toDataURL('image/png');
  const result = lossless.length <= 200_000 ? lossless : canvas.toDataURL('image/webp', 0.85);
  if (result.length > mostCharacters) throw new Error('The picture is too large.');
  return result;
}
