import { randomUUID } from 'node:crypto';
import type { App } from '../../renderer/store/app.ts';
import { startAutosave } from '../../renderer/store/autosave.ts';
import { createProjectStore } from '../../renderer/store/project-store.ts';
import { createWindowStore } from '../../renderer/store/window-store.ts';
import type { HostApi } from '../../shared/host/contract.ts';
import type { SaveOutcome } from '../../shared/host/outcomes.ts';
import { setPerson } from '../../shared/model/edits/set.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { smallProject } from './small-project.ts';

/** The parts of a window without its page, on a host that answers a save with whatever comes next. */
export function windowWith(...answers: (SaveOutcome | Error)[]) {
  const saves: Project[] = [];
  const copies: Project[] = [];
  const saved: SaveOutcome = { kind: 'saved', at: 1, fileName: 'One Card.accord', place: '/library' };
  const host = {
    saveProject: async ({ content }: { content: Project }) => {
      saves.push(content);
      const answer = answers.shift() ?? saved;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    keepRecovery: async ({ content }: { content: Project }) => {
      copies.push(content);
      return { kept: true };
    },
  } as unknown as HostApi;
  const projects = createProjectStore();
  const window = createWindowStore();
  const autosave = startAutosave(projects, host);
  const app: App = { host, projects, window, autosave, canvas: { current: null } };
  const parts = smallProject();
  parts.dana.name = 'Dana';
  return {
    app,
    saves,
    copies,
    ...parts,
    open: (readOnly = false) =>
      projects.show({
        handle: randomUUID() as never,
        content: parts.project,
        fileName: 'One Card.accord',
        place: '/library',
        readOnly,
        encrypted: false,
        heldBy: null,
        recovered: false,
      }),
    rename: (from: string, to: string, merge?: string) =>
      projects.edit(`Rename ${from}`, setPerson(parts.dana.id, { name: to }), merge ? { merge } : {}),
    danaNow: () => projects.getState().open?.project.people[parts.dana.id]?.name,
    saving: () => projects.getState().open?.saving,
    newPerson: () => newPerson(parts.ours.id, 'New', { x: 36, y: 240 }),
  };
}
