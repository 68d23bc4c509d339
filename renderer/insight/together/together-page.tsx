import { useMemo } from 'react';
import { bridgeStatement, lookedToStatement, reachStatement } from '../../../shared/answers/rank-words.ts';
import { togetherAnswer } from '../../../shared/answers/together-answer.ts';
import { AnswerHead, Evidence } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { BridgesPart } from './bridges-part.tsx';
import { GroupPart } from './group-part.tsx';
import { LeavingPart } from './leaving-part.tsx';
import { RankedPart } from './ranked-part.tsx';
import { TowersPart } from './towers-part.tsx';

/** What holds the partnership together: its listeners, its connections, on whom it depends, and how the towers stand. */
export function TogetherPage() {
  const { project, findings } = useRead();
  const answer = useMemo(() => togetherAnswer(project, findings), [project, findings]);
  const { lookedTo, bridge, reach } = findings.together;
  if (Object.keys(project.people).length === 0) return <AnswerHead answer={answer} />;
  return (
    <>
      <AnswerHead answer={answer} />
      <RankedPart
        title="Who most people look to"
        note="By how many people listen to somebody."
        placed={lookedTo}
        say={lookedToStatement}
        none="No line says yet who listens to whom. Draw one on the map, from the one who is heard to the one who listens."
      />
      <RankedPart
        title="Who connects the others"
        note="By how many of the shortest ways from one person to another run through somebody. What is said often passes here, and stops here when they are away."
        placed={bridge}
        say={bridgeStatement}
        none="As far as the lines say, nobody passes on what others say."
      />
      <RankedPart
        title="Who reaches the most people"
        note="By how many of the others somebody reaches within two steps: those who listen, and those who listen to them."
        placed={reach}
        say={reachStatement}
        none="As far as the lines say, nobody reaches anybody."
      />
      <GroupPart />
      <BridgesPart />
      <LeavingPart />
      <TowersPart />
      <Evidence answer={{ ...answer, because: [] }} />
    </>
  );
}
