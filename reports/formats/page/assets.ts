import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packageRoot } from '../../../base/version.ts';
import type { PageModel, SiteDetail } from './model.ts';

/** What `scripts/build/page.mjs` makes of this folder. */
export interface PageAssets {
  script: string;
  style: string;
  /** What the page shows before its script runs. */
  htmlOf(model: PageModel, only: SiteDetail | null): string;
}

export function pageAssets(): PageAssets {
  try {
    return {
      script: textOf('dist/page.js'),
      style: textOf('dist/page.css'),
      htmlOf: createRequire(packageRoot)('./dist/page-html.cjs').htmlOf,
    };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(`The page of a run is not built: npm run build makes it (${error.message})`);
  }
}

function textOf(file: string): string {
  return readFileSync(new URL(file, packageRoot), 'utf8');
}
