import { testBrowser } from './test-browser.ts';

/** Finds or installs a browser once, before any test asks for one. */
export function setup(): void {
  process.env.ACCORD_BROWSER = testBrowser();
}
