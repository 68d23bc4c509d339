import styles from './worth.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  className?: string | undefined;
};

/** Text that is edited where it stands and grows with what is typed. The label is for those who cannot see the place. */
export function WordsField({ label, value, onChange, placeholder, className }: Props) {
  return (
    <textarea
      aria-label={label}
      className={[styles.words, className].filter(Boolean).join(' ')}
      rows={1}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
