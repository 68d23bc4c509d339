import { CalendarPlus } from 'lucide-react';
import { assertNever } from '../../shared/base/assert-never.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { comingToAsk } from '../../shared/model/ask-again.ts';
import { today } from '../store/today.ts';
import type { Command } from './command.ts';

/** What is missing while there is nothing to save. */
const needsDays = 'Note a day to ask again first, from today on: on an approval or on a unit’s priorities.';

/** Writes the days to ask again as a file that any calendar reads. */
export const saveCalendar: Command = {
  id: 'insight.calendar',
  label: 'Save the dates for the calendar…',
  icon: CalendarPlus,
  enabled(app) {
    const open = app.projects.getState().open;
    return open !== null && comingToAsk(open.project, today()).length > 0;
  },
  needs: needsDays,
  async run(app) {
    const open = app.projects.getState().open;
    if (!open) return;
    const outcome = await app.host.exportCalendar({ project: open.file.handle, content: open.project });
    switch (outcome.kind) {
      case 'written':
        return app.window.say(`The dates were saved: ${outcome.fileName} in ${outcome.place}.`);
      case 'failed':
        return app.window.say(`The dates were not saved. ${writeTrouble(outcome.why)}`, true);
      case 'noDays':
        return app.window.say(needsDays, true);
      case 'cancelled':
        return;
      default:
        return assertNever(outcome);
    }
  },
};
