import type { NoteColour } from '../model/note.ts';
import type { ColourName } from '../model/organisation.ts';

type OrganisationColour = { ink: string; tint: string };

/** Every colour the app and its documents use; from here and from nowhere else. */
export type Palette = {
  paper: string;
  surface: string;
  ink: string;
  /** Second ink: what explains, beside what is named. */
  ink2: string;
  hairline: string;
  selection: string;
  good: string;
  trouble: string;
  unaware: string;
  neutral: string;
  /** The ground of the primary button, and what is written on it. */
  accent: string;
  onAccent: string;
  organisations: Record<ColourName, OrganisationColour>;
  notes: Record<NoteColour, string>;
};

const light: Palette = {
  paper: '#F7F6F3',
  surface: '#FFFFFF',
  ink: '#1F2430',
  ink2: '#5A6270',
  hairline: '#D9D6CF',
  selection: '#2F5FD0',
  good: '#1B7F4B',
  trouble: '#B3402E',
  unaware: '#8A6D00',
  neutral: '#6B7280',
  accent: '#0F6B6B',
  onAccent: '#FFFFFF',
  organisations: {
    teal: { ink: '#0F6B6B', tint: '#E3F1F0' },
    plum: { ink: '#7A3E6E', tint: '#F4E8F1' },
    slate: { ink: '#4A5A6A', tint: '#E9EDF1' },
    ocean: { ink: '#1F5E9A', tint: '#E4EEF8' },
    moss: { ink: '#4C6420', tint: '#EDF2E0' },
    amber: { ink: '#7D5510', tint: '#F8EFDD' },
    brick: { ink: '#8F3F2B', tint: '#F8E9E4' },
    indigo: { ink: '#4B4A9C', tint: '#EAEAF6' },
  },
  notes: { sand: '#FBF3D9', mint: '#E0F3E6', rose: '#FBE6E4', sky: '#E3EFFB' },
};

const dark: Palette = {
  paper: '#14171C',
  surface: '#1E2229',
  ink: '#E8EAEE',
  ink2: '#A9B1BE',
  hairline: '#3A404B',
  selection: '#8FB0FF',
  good: '#5FC893',
  trouble: '#F09A88',
  unaware: '#DDBB4E',
  neutral: '#A9B1BE',
  accent: '#7CCFCB',
  onAccent: '#10211F',
  organisations: {
    teal: { ink: '#7CCFCB', tint: '#17302F' },
    plum: { ink: '#DDA6D2', tint: '#362332' },
    slate: { ink: '#B4C2D0', tint: '#262E37' },
    ocean: { ink: '#93C1EE', tint: '#1B2D40' },
    moss: { ink: '#B5CF86', tint: '#283018' },
    amber: { ink: '#E5C07A', tint: '#37301A' },
    brick: { ink: '#EBA694', tint: '#3A231E' },
    indigo: { ink: '#B7B6F0', tint: '#28284A' },
  },
  notes: { sand: '#3A3420', mint: '#1F3428', rose: '#3C2624', sky: '#1F2F40' },
};

/** The two themes as plain colours, for documents and tests. Text is at least WCAG AA on its ground in both. */
export const palettes = { light, dark };

const onScreen = (variable: string): string => `var(--${variable})`;

const named = <Name extends string, Value>(names: Record<Name, unknown>, value: (name: string) => Value) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, value(name)])) as Record<Name, Value>;

const { organisations, notes, ...plain } = light;

/** The same colours as CSS variables, so that the screen follows the theme without drawing again. */
export const screenPalette: Palette = {
  ...named(plain, onScreen),
  organisations: named(organisations, (name) => ({ ink: onScreen(`${name}-ink`), tint: onScreen(`${name}-tint`) })),
  notes: named(notes, (name) => onScreen(`note-${name}`)),
};

/** What each CSS variable of `screenPalette` stands for in one theme. */
export function paletteVariables(palette: Palette): Record<`--${string}`, string> {
  const { organisations, notes, ...plain } = palette;
  return Object.fromEntries([
    ...Object.entries(plain).map(([name, colour]) => [`--${name}`, colour]),
    ...Object.entries(organisations).flatMap(([name, { ink, tint }]) => [
      [`--${name}-ink`, ink],
      [`--${name}-tint`, tint],
    ]),
    ...Object.entries(notes).map(([name, colour]) => [`--note-${name}`, colour]),
  ]);
}
