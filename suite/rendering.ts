import path from 'node:path';
import type { Place } from '../reports/formats/github/command.ts';
import { annotating } from '../reports/formats/github/renderer.ts';
import { Defects } from '../reports/formats/guarded.ts';
import type { Report, SiteReport } from '../reports/model/report.ts';
import type { Tally } from '../reports/model/tally.ts';
import { startOf } from '../reports/output/begin.ts';
import { OutputFiles } from '../reports/output/files.ts';
import type { Collected } from './collect.ts';

export { openMonitor } from '../monitor/open.ts';
export { reportChanges } from '../monitor/report-changes.ts';
export { terminalReport } from '../reports/formats/terminal/whole-report.ts';
export { notBegun } from '../reports/model/not-begun.ts';
export { Tally } from '../reports/model/tally.ts';
export { collectVisits, reportOfSite } from './collect.ts';

/** What GitHub Actions shows beside a run, as lines for its log, each at the line of its site in the sites file. */
export function annotations(
  sites: SiteReport[],
  tally: Tally,
  placeOf: (site: SiteReport) => Place | null,
): string {
  const renderer = annotating(placeOf);
  const lines = sites.map((site) => renderer.site(site)).join('');
  return `${lines}${renderer.end?.({ duration_ms: 0, tally }) ?? ''}`;
}

/** Every file of a run, as the command writes them with `--output`. Rejects with `OutputError` where that cannot be. */
export async function writeReport(
  folder: string,
  { started, duration_ms, sites }: Report,
  visits: Collected[],
  tally: Tally,
): Promise<void> {
  const run = { ...startOf(sites, new Date(started)), hasEvidence: true };
  const defects = new Defects((line) => void process.stderr.write(line));
  const files = await OutputFiles.open(path.resolve(folder), folder, run, (file) => defects.of(file));
  for (const [at, site] of sites.entries()) await files.add(site, visits[at]?.evidence ?? null);
  await files.end({ duration_ms, tally });
}
