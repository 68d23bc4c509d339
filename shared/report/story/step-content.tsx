import type { ReactNode } from 'react';
import type { Frame } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import type { Palette } from '../../picture/palette.ts';
import { fontStack } from '../../picture/text.ts';
import { GridBody } from './grid-body.tsx';
import { Lines } from './lines.tsx';
import { PosterBody } from './poster-body.tsx';
import { fullBody, type Rooms, roomsOf, type Stage } from './stage.ts';
import { headlineOf, nameOfStep, posterOfStep } from './step-words.ts';
import type { Found } from './story-for.ts';
import { TextBody } from './text-body.tsx';
import { textPage } from './text-page.ts';
import { VisionBody } from './vision-body.tsx';

/** What a step is drawn from: the project as its audience may see it, and what was found in it. */
export type Told = { project: Project; step: Step; findings: Found; palette: Palette };

type Props = Told & {
  stage: Stage;
  /** The map of a map step, drawn for its room: on a page and on a screen that is not the same. */
  map: (room: Frame) => ReactNode;
  /** The map lies behind this already: only the headline and the foot have a ground. */
  isOverMap?: boolean;
};

/** A step as it stands on its stage, in units of the stage: the headline, and below it what it shows. */
export function StepContent({ project, step, findings, palette, stage, map, isOverMap = false }: Props) {
  const headline = headlineOf(project, step);
  const rooms = roomsOf(stage, headline);
  const room = roomOf(step, stage, rooms);
  return (
    <div
      style={{
        position: 'relative',
        width: stage.width,
        height: stage.height,
        overflow: 'hidden',
        fontFamily: fontStack,
        color: palette.ink,
        background: isOverMap ? undefined : palette.paper,
      }}
    >
      {isOverMap && (
        <div
          style={{ position: 'absolute', left: 0, top: 0, width: '100%', height: room.y, background: palette.paper }}
        />
      )}
      <div style={{ position: 'absolute', left: room.x, top: room.y, width: room.width, height: room.height }}>
        {step.shows === 'map' ? map(room) : <Body told={{ project, step, findings, palette }} room={room} />}
      </div>
      <div style={{ position: 'absolute', left: rooms.headlineAt.x, top: rooms.headlineAt.y }}>
        {headline ? (
          <Lines as="h1" text={rooms.headline} />
        ) : (
          // Whoever hears the page, and its outline, are told what it is.
          <h1 style={unseen}>{nameOfStep(project, step)}</h1>
        )}
      </div>
    </div>
  );
}

/** A map is drawn from edge to edge, and so is a poster; below a headline that begins where the headline does. */
function roomOf({ shows }: Step, stage: Stage, rooms: Rooms): Frame {
  const full = fullBody(stage, rooms);
  if (shows === 'map' || (shows === 'poster' && rooms.headline.lines.length === 0)) return full;
  return shows === 'poster' ? { ...rooms.body, height: full.height } : rooms.body;
}

const unseen = { margin: 0, fontSize: 1, lineHeight: 1, color: 'transparent', whiteSpace: 'nowrap' } as const;

function Body({ told: { project, step, findings, palette }, room }: { told: Told; room: Frame }) {
  switch (step.shows) {
    case 'vision':
      return <VisionBody project={project} room={room} palette={palette} />;
    case 'poster':
      return <PosterBody project={project} poster={posterOfStep(project, step)} room={room} isBelow={room.x > 0} />;
    case 'grid':
      return <GridBody project={project} room={room} palette={palette} />;
    default:
      return <TextBody page={textPage(project, step, findings)} room={room} palette={palette} />;
  }
}
