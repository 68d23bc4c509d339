import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app.tsx';
import { host } from './host/client.ts';
import { startAutosave } from './store/autosave.ts';
import { createProjectStore } from './store/project-store.ts';
import { createWindowStore } from './store/window-store.ts';
import './styles/fonts.css';
import './styles/base.css';
import { applyColours } from './styles/theme.ts';

// The page's policy forbids code made from text, which zod would use to be faster.
z.config({ jitless: true });
setNonce(document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '');
applyColours();

const projects = createProjectStore();
const app = {
  host,
  projects,
  window: createWindowStore(),
  autosave: startAutosave(projects, host),
  canvas: { current: null },
};

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App app={app} />
    </StrictMode>,
  );
