import { ArrowLeft } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { marksOf } from '../../shared/compare/marks.ts';
import { onlyTopic, type Topic } from '../../shared/compare/topics.ts';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { type Frame, surround } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { boundsOfMarks, type ChangeMarks, placeOfMark } from '../../shared/picture/changes/marks.ts';
import { mapBounds } from '../../shared/picture/map.tsx';
import { sizeWords } from '../store/size-words.ts';
import { whenSaved } from '../store/when-saved.ts';
import { RadioField } from '../ui/radio-field.tsx';
import { ChangeList } from './change-list.tsx';
import { CompareWith } from './compare-with.tsx';
import { topicWords } from './topic-words.ts';
import { type Compared, type Comparing, type Other, useCompared } from './use-compared.ts';
import type { KnownVersions } from './use-versions.ts';
import { VersionActions } from './version-actions.tsx';
import { VersionMap } from './version-map.tsx';
import { nameOfVersion } from './version-words.ts';
import styles from './versions.module.css';

type Props = { versions: KnownVersions; version: KeptVersion; onBack: () => void; onDeleted: () => void };

/** One version: what can be done with it, its map, and what is different from now or from another one. */
export function VersionDetail({ versions, version, onBack, onDeleted }: Props) {
  const [wished, setOther] = useState<Other>('now');
  const isThere = wished !== version.version && versions.list?.some((each) => each.version === wished);
  const other = isThere ? wished : 'now';
  const all = versions.list ?? [];
  const before = all[all.findIndex((each) => each.version === version.version) + 1];
  const comparing = useCompared(versions.reader, version.version, other);
  const shown = useLastCompared(comparing);
  return (
    <>
      <div className={styles.detailHead}>
        <button type="button" className={styles.back} onClick={onBack}>
          <ArrowLeft aria-hidden size={16} /> All versions
        </button>
        <h2 className={styles.detailTitle} title={version.name || undefined}>
          {nameOfVersion(version)}
        </h2>
        <p className={styles.hint}>
          {[version.name && whenSaved(version.savedAt), sizeWords(version.size)].filter(Boolean).join(', ')}
        </p>
        <VersionActions
          key={version.version}
          versions={versions}
          version={version}
          content={comparing.kind === 'compared' ? comparing.chosen : undefined}
          onDeleted={onDeleted}
        />
        <CompareWith versions={all} chosen={version.version} before={before} other={other} onChange={setOther} />
      </div>
      {comparing.kind === 'reading' && !shown && <p className={styles.none}>Reading this version…</p>}
      {comparing.kind === 'failed' && (
        <p className={styles.none} role="alert">
          This version cannot be read. {comparing.why}
        </p>
      )}
      {shown && (
        <Differences
          compared={shown}
          isReading={comparing.kind === 'reading'}
          onBefore={before && other !== before.version ? () => setOther(before.version) : undefined}
        />
      )}
    </>
  );
}

/** What the map shows: the later state with its marks, or the chosen version as it was. */
type Shown = 'changes' | 'asItWas';
const shownWords: Record<Shown, string> = { changes: 'What changed', asItWas: 'As it was then' };

/** While the next version is read, the last one stays, paler: the picture does not go away at every step. */
function useLastCompared(comparing: Comparing): Compared | undefined {
  const last = useRef<Compared>(undefined);
  if (comparing.kind !== 'reading') last.current = comparing.kind === 'compared' ? comparing : undefined;
  return last.current;
}

type DifferencesProps = {
  compared: Compared;
  isReading: boolean;
  /** Compares with the version before, where that is another comparison. */
  onBefore: (() => void) | undefined;
};

function Differences({ compared, isReading, onBefore }: DifferencesProps) {
  const { before, after, comparison, chosen } = compared;
  const [wished, setTopic] = useState<Topic>('everything');
  const [shown, setShown] = useState<Shown>('changes');
  const [wish, setWish] = useState<{ place: Frame }>();
  const words = useMemo(() => topicWords(before, after, comparison), [before, after, comparison]);
  const topic = words[wished] ? wished : 'everything';
  const all = useMemo(() => marksOf(before, after, comparison), [before, after, comparison]);
  const marks = useMemo(
    () => (topic === 'everything' ? all : marksOf(before, after, onlyTopic(comparison, topic))),
    [all, before, after, comparison, topic],
  );
  const bounds = useMemo(() => boundsOf(after, all), [after, all]);
  return (
    <div className={styles.differences} aria-busy={isReading}>
      <div className={styles.choices}>
        <RadioField label="On the map" value={shown} words={shownWords} onChange={setShown} />
        {shown === 'changes' && Object.keys(words).length > 1 && (
          <RadioField label="Show" value={topic} words={words} onChange={setTopic} />
        )}
      </div>
      <VersionMap
        project={shown === 'asItWas' ? chosen : after}
        marks={shown === 'asItWas' ? undefined : marks}
        bounds={bounds}
        wish={shown === 'asItWas' ? undefined : wish}
      />
      <ChangeList
        compared={compared}
        topic={topic}
        onBefore={onBefore}
        onShow={(id) => {
          const place = placeOfMark(marks, id);
          setShown('changes');
          setWish(place && { place });
        }}
      />
    </div>
  );
}

/** A frame around the later state and everything that is marked on it, whatever is chosen to be shown of it. */
function boundsOf(after: Project, all: ChangeMarks): Frame {
  const map = mapBounds(after);
  const marks = boundsOfMarks(all);
  return surround(marks ? [map, marks] : [map]) ?? map;
}
