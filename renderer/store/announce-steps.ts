import type { History } from './history.ts';
import type { ProjectStore } from './project-store.ts';
import { doneWords } from './step-words.ts';
import type { WindowStore } from './window-store.ts';

/** The letters of a word and the moves of one gesture are announced once, after a pause this long. */
const pause = 700;

/** Says politely every step, and every step that is undone or done again, whoever took it. */
export function announceSteps(projects: ProjectStore, window: Pick<WindowStore, 'announce'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = projects.subscribe(({ open }, { open: before }) => {
    if (open?.file.handle !== before?.file.handle) clearTimeout(timer);
    if (!open || !before || open.file.handle !== before.file.handle || open.history === before.history) return;
    const news = newsOf(open.history, before.history);
    if (!news) return;
    clearTimeout(timer);
    const say = () => {
      // What was done before something was hidden may name what is hidden.
      if (!projects.getState().partnerSafe) window.announce(news.text);
    };
    if (news.goesOn) timer = setTimeout(say, pause);
    else say();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function newsOf(now: History, before: History): { text: string; goesOn: boolean } | undefined {
  const [undone] = now.future;
  if (undone && undone !== before.future[0] && now.future.length > before.future.length)
    return { text: `Undone: ${undone.label}`, goesOn: false };
  const last = now.past.at(-1);
  if (!last || last === before.past.at(-1)) return undefined;
  if (last.redo === before.future[0]?.redo) return { text: `Done again: ${last.label}`, goesOn: false };
  return { text: doneWords(last.label), goesOn: last.merge !== undefined };
}
