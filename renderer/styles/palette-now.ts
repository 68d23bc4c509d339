import { type Palette, palettes } from '../../shared/picture/palette.ts';

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

/** The colours of the page as it is now, for what is painted and so cannot follow the variables of the page. */
export function currentPalette(): Palette {
  const chosen = document.documentElement.dataset.theme;
  const dark = chosen ? chosen === 'dark' : prefersDark().matches;
  return dark ? palettes.dark : palettes.light;
}

/** Tells when the page may have other colours, until it is stopped. */
export function followPalette(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const dark = prefersDark();
  dark.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', onChange);
  };
}
