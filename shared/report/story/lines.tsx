import type { CSSProperties, ReactNode } from 'react';
import type { Fitted } from '../../picture/posters/fitted-text.tsx';

type Props = { text: Fitted; as?: 'h1' | 'p'; style?: CSSProperties };

/** Fitted text, line by line as it was measured. The spaces between the lines are for whoever copies or hears it. */
export function Lines({ text: { lines, size, weight, leading }, as: Tag = 'p', style }: Props): ReactNode {
  if (lines.length === 0) return null;
  let nth = 0;
  const placed = lines.map((line) => ({ line, nth: nth++ }));
  return (
    <Tag dir="auto" style={{ margin: 0, fontSize: size, fontWeight: weight, lineHeight: leading, ...style }}>
      {placed.map(({ line, nth: key }) => (
        <span key={key} style={{ display: 'block', whiteSpace: 'pre' }}>
          {key < lines.length - 1 ? `${line} ` : line}
        </span>
      ))}
    </Tag>
  );
}
