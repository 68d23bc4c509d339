import { desktopTransport } from './host/desktop-transport.ts';
import { tokenOfThisWindow } from './host/token.ts';

// The host is asked who we are while the rest of the window is still being loaded; who needs the answer handles its error.
if (!desktopTransport()) tokenOfThisWindow().catch(() => undefined);
void import('./main.tsx');
