import { type Palette, palettes, paletteVariables } from '../../shared/picture/palette.ts';
import type { App } from '../store/app.ts';

const declarations = (palette: Palette): string =>
  Object.entries(paletteVariables(palette))
    .map(([name, colour]) => `${name}:${colour};`)
    .join('');

/** Gives the page its colours: light or dark as chosen, else as the system says. Never a copy of the palette in CSS. */
export function applyColours(page: Window & typeof globalThis = window): void {
  const sheet = new page.CSSStyleSheet();
  const dark = declarations(palettes.dark);
  sheet.replaceSync(`
    :root{color-scheme:light;${declarations(palettes.light)}}
    :root[data-theme="dark"]{color-scheme:dark;${dark}}
    @media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${dark}}}
  `);
  page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, sheet];
}

/** Keeps the page in the theme of the settings. */
export function followTheme(app: App): () => void {
  const follow = () => {
    const theme = app.window.getState().greeting?.settings.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  follow();
  return app.window.subscribe(follow);
}
