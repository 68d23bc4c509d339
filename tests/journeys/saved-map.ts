import type { Accord } from './journey.ts';

type Placed = {
  id: string;
  name: string;
  jobTitle?: string;
  organisation: string;
  unit?: string;
  position: { x: number; y: number };
  photo?: string;
};
type Saved = {
  people: Placed[];
  units: { id: string; name: string; frame: { width: number; height: number } }[];
  organisations: { id: string; name: string; logo?: string }[];
  links: { kind: string }[];
};

/** The project as it was saved, once everything is. */
export async function saved(accord: Accord): Promise<Saved> {
  await accord.saved();
  // An empty list is not written.
  const { people = [], units = [], links = [], ...rest } = accord.savedProject() as unknown as Partial<Saved>;
  return { ...rest, organisations: rest.organisations ?? [], people, units, links };
}

/** A sample is not written before it is changed: there and back, and it has a file. */
export async function keep(accord: Accord, name: string): Promise<Saved> {
  await select(accord, name);
  for (const key of ['ArrowDown', 'ArrowUp']) await accord.page.keyboard.press(key);
  return saved(accord);
}

export const named = ({ people }: Saved, name: string): Placed[] => people.filter((person) => person.name === name);
export const placeOf = async (accord: Accord, name: string) =>
  named(await saved(accord), name)[0]?.position ?? { x: 0, y: 0 };

export async function select(accord: Accord, ...names: string[]): Promise<void> {
  await accord.page.keyboard.press('Escape');
  for (const [nth, name] of names.entries()) await accord.card(name).click(nth === 0 ? {} : { modifiers: ['Shift'] });
}
