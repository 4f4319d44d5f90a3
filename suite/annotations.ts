import { githubRenderer } from '../reports/renderers/github.ts';
import type { SiteReport } from '../reports/report.ts';
import { plain } from '../reports/style.ts';
import type { Tally } from '../reports/tally.ts';

/** What GitHub Actions shows beside a run, as lines for its log. */
export function annotations(sites: SiteReport[], tally: Tally): string {
  const renderer = githubRenderer({ style: plain, width: 80, quiet: false });
  const lines = sites.map((site) => renderer.site(site)).join('');
  return `${lines}${renderer.end?.({ duration_ms: 0, tally }) ?? ''}`;
}
