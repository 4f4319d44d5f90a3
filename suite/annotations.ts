import { githubRenderer } from '../reports/formats/github/renderer.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Tally } from '../reports/model/tally.ts';
import { plain } from '../reports/text/style.ts';

/** What GitHub Actions shows beside a run, as lines for its log. */
export function annotations(sites: SiteReport[], tally: Tally): string {
  const renderer = githubRenderer({ style: plain, width: 80, quiet: false });
  const lines = sites.map((site) => renderer.site(site)).join('');
  return `${lines}${renderer.end?.({ duration_ms: 0, tally }) ?? ''}`;
}
