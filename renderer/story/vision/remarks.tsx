import { CircleCheck, Lightbulb, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { notJudged } from '../../../shared/answers/title-words.ts';
import { canBeRead } from '../../../shared/insight/title/words.ts';
import heard from '../../ui/heard-only.module.css';
import { useSome } from '../../ui/show-more.tsx';
import styles from './vision.module.css';

/** Something that is said about a text, and whether every reader would stumble over it. */
export type Remark = { text: string; isTrouble: boolean };

/** What is found about a text, and that its words cannot be judged where that is so: nothing found is no praise then. */
export const withJudged = (text: string, remarks: Remark[]): Remark[] =>
  canBeRead(text) ? remarks : [...remarks, { text: notJudged, isTrouble: false }];

/** After so many milliseconds without a letter what is found is read out. */
const pause = 900;

/** So many are shown at once: whoever deals with the first ones has other ones then. */
const atOnce = 5;

type Props = { id: string; remarks: readonly Remark[]; passes: string };

/** What is found about a text while it is typed; nothing that is said keeps anybody from anything. */
export function Remarks({ id, remarks, passes }: Props) {
  const { some, more } = useSome(remarks, atOnce);
  const said = useSettled(remarks.length === 0 ? passes : remarks.map(({ text }) => text).join(' '));
  return (
    <>
      <ul id={id} className={styles.remarks}>
        {some.map(({ text, isTrouble }) => (
          <li key={text} data-trouble={isTrouble}>
            {isTrouble ? <TriangleAlert aria-hidden size={16} /> : <Lightbulb aria-hidden size={16} />}
            <span>{text}</span>
          </li>
        ))}
        {remarks.length === 0 && (
          <li data-passes>
            <CircleCheck aria-hidden size={16} />
            <span>{passes}</span>
          </li>
        )}
      </ul>
      {more}
      <p role="status" className={heard.heardOnly}>
        {said}
      </p>
    </>
  );
}

/** A text once it has not changed for a moment: letters are not read out one by one. Empty before it first changes. */
function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === first && settled === '') return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, first, settled]);
  return settled;
}
