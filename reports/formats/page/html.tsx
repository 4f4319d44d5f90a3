import { renderToString } from 'preact-render-to-string';
import type { PageModel, SiteDetail } from './model.ts';
import { App } from './view/app.tsx';

/** Returns what the page shows before any script runs, and where none may. */
export function htmlOf(model: PageModel, only: SiteDetail | null): string {
  return renderToString(<App model={model} only={only} open={never} />);
}

function never(): Promise<never> {
  throw new Error('nothing is opened before the page is shown');
}
