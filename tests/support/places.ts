import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const samples = at('samples');
export const fixtures = at('tests/fixtures');
/** A window small enough for tests of the doors; the built one is used by the journeys. */
export const windowFixture = at('tests/fixtures/window');
