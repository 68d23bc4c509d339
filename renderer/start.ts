import { askEarly } from './host/connection.ts';

// What the window needs first is on its way while the rest of the window is still being loaded.
askEarly('greet');
askEarly('openAwaited');
void import('./main.tsx');
