import { hydrate } from 'preact';
import type { PageModel } from '../model.ts';
import { App } from '../view/app.tsx';
import { openSite, read } from './store.ts';

async function start(): Promise<void> {
  const model: PageModel = JSON.parse(read('run') ?? '');
  const only = model.sites.length === 1 ? await openSite(0) : null;
  const app = document.getElementById('app');
  if (!app) return;
  hydrate(<App model={model} only={only} open={openSite} />, app);
  // What needs a script is seen from here on.
  document.documentElement.classList.add('js');
}

void start();
