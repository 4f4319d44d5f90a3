import { pageRenderer } from '../../../reports/formats/page/renderer.ts';
import type { RunStart } from '../../../reports/formats/renderer.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { Tally } from '../../../reports/model/tally.ts';
import { plain } from '../../../reports/text/style.ts';

/** The page of a run of these sites. It is made of `dist/`: `npm run build` comes first. */
export function pageOf(sites: SiteReport[], run: Partial<RunStart> = {}): string {
  const renderer = pageRenderer({ style: plain, width: 80, quiet: false });
  const tally = new Tally();
  const [first] = sites;
  const start: RunStart = {
    started: new Date('2026-11-24T12:00:00.000Z'),
    sites: sites.length,
    only: sites.length === 1 && first ? { name: first.name, url: first.url } : null,
    longestName: Math.max(0, ...sites.map(({ name }) => name.length)),
    ...run,
  };
  let text = renderer.begin?.(start) ?? '';
  for (const site of sites) {
    tally.add(site);
    text += renderer.site(site);
  }
  return text + (renderer.end?.({ duration_ms: 812, tally }) ?? '');
}
