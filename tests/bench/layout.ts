/** Arranging 500 people in the built app: how long it takes, and the frames of the window meanwhile. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serializeProject } from '../../shared/file/serialize.ts';
import { newLink } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';
import { type OpenPage, openPage, painted } from './chromium.ts';
import { openDoor } from './door.ts';
import { largeProject } from './large-project.ts';
import { type Figure, median, writeResults } from './results.ts';

const items = ['Face to face', 'By who reports to whom', 'Tidy inside the units', 'Rings of influence'];

/** 500 people of whom everybody reports to somebody, with senior management on both sides. */
function staff(): Project {
  const project = largeProject(500);
  const people = Object.values(project.people);
  for (const organisation of Object.values(project.organisations)) {
    const own = people.filter((person) => person.organisation === organisation.id);
    for (const [nth, person] of own.entries()) {
      if (nth < 3) person.seniorManagement = true;
      const boss = own[Math.floor((nth - 1) / 5)];
      if (!boss || nth === 0) continue;
      const link = newLink(person.id, boss.id, 'reports-to');
      project.links[link.id] = link;
    }
  }
  return project;
}

type Run = { worker: number; shown: number; frames: number[] };

/** Chooses from the menu: the time until the worker has answered, the frames until then, and the time until it is shown. */
const arrangeOnce = (page: OpenPage, item: string): Promise<Run> =>
  page.evaluate<Run>(`new Promise(async (done) => {
    const pause = (time) => new Promise((resume) => setTimeout(resume, time));
    const named = (name) => [...document.querySelectorAll('[role="menuitem"]')].find((each) => each.textContent.startsWith(name));
    const press = (element, key) => { element.focus(); element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); };
    const undo = () => document.querySelector('[aria-label^="Undo"]')?.getAttribute('aria-label');
    press(named('Arrange'), 'Enter');
    while (!named(${JSON.stringify(item)})) await pause(10);
    const before = undo();
    let answered = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...args) {
      this.addEventListener('message', ({ data }) => { if (data.kind === 'done') { answered = performance.now(); ended = true; } });
      return postMessage.apply(this, args);
    };
    const frames = [];
    let last = 0;
    let ended = false;
    const frame = (now) => { if (last) frames.push(now - last); last = now; if (!ended) requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    const start = performance.now();
    named(${JSON.stringify(item)}).click();
    while (undo() === before) await pause(4);
    Worker.prototype.postMessage = postMessage;
    done({ worker: answered - start, shown: performance.now() - start, frames });
  })`);

const file = join(tmpdir(), 'accord-bench-layout.accord');
writeFileSync(file, serializeProject(staff()));
const door = await openDoor(file);
const page = await openPage(door.address);
await painted(page, `document.body.textContent.includes('500 people')`);
await wait(2000);

const figures: Figure[] = [];
for (const item of items) {
  const { worker, shown, frames } = await arrangeOnce(page, item);
  const frame = frames.length > 0 ? median(frames) : 0;
  const longest = Math.max(0, ...frames);
  figures.push({
    what: `${item}: 500 people arranged in the worker`,
    measured: `${Math.round(worker)} ms, its loading included; frames meanwhile ${Math.round(frame)} ms, the longest ${Math.round(longest)} ms; on the map after ${Math.round(shown)} ms`,
    target: 'under 5 s, the window at 50 frames meanwhile',
    met: worker < 5000 && frame <= 20,
  });
  await wait(1500);
}
await page.close();
await door.close();
writeResults('layout', figures);
