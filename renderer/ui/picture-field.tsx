import { ImageUp, Trash2 } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { safeImage } from '../../shared/picture/safe-image.ts';
import { smallPicture } from '../commands/small-picture.ts';
import styles from './fields.module.css';

/** `isLarge`: it is printed on a whole sheet and not on a card. */
type Props = { label: string; value: string; isLarge?: boolean; onChange: (value: string) => void };

/** A picture that becomes a part of the project: chosen from a file, made small, kept as a data URL. */
export function PictureField({ label, value, isLarge = false, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  const shown = safeImage(value);

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const picture = await smallPicture(file, isLarge ? 'sheet' : 'card');
    setTrouble(picture.ok ? '' : picture.failure);
    if (picture.ok) onChange(picture.value);
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
