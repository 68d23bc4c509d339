import type { AudienceId, OwnAudience } from '../own-audience.ts';
import { type PrintSettings, printSettingsSchema } from '../view.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

const changePrint =
  (change: (print: PrintSettings) => void): Change =>
  ({ view }) => {
    view.print ??= printSettingsSchema.parse({});
    change(view.print);
  };

/** Keeps what was chosen for printing; the audiences of one's own stay as they are. */
export const setPrint = (fields: Partial<Omit<PrintSettings, 'audiences'>>): Change =>
  changePrint((print) => {
    const changed = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(print[name]) !== JSON.stringify(value),
    );
    write(print, Object.fromEntries(changed));
  });

export const addAudience = (audience: OwnAudience): Change =>
  changePrint((print) => {
    print.audiences = [...(print.audiences ?? []), audience];
  });

/** Takes an audience away; what was last printed for it is next printed for oneself. */
export const removeAudience = (id: AudienceId): Change =>
  changePrint((print) => {
    print.audiences = print.audiences?.filter((each) => each.id !== id);
    if (print.audience === id) print.audience = 'myself';
  });

export const setAudience = (id: AudienceId, fields: Partial<Pick<OwnAudience, 'name' | 'naming'>>): Change =>
  changePrint((print) =>
    write(
      print.audiences?.find((each) => each.id === id),
      fields,
    ),
  );

/** What an audience sees of some fields; the others stay. */
export const setSees = (id: AudienceId, sees: OwnAudience['sees']): Change =>
  changePrint((print) => write(print.audiences?.find((each) => each.id === id)?.sees, sees));
