import { durationOf } from '../../../evidence/duration.ts';
import type { KeptEvidence } from '../../../evidence/evidence.ts';
import { pageRenderer } from '../../../reports/formats/page/renderer.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { Tally } from '../../../reports/model/tally.ts';
import { plain } from '../../../reports/text/style.ts';

/** Returns the report of one site as a page. */
export function pageOf(report: SiteReport, evidence: KeptEvidence): string {
  const { name, url } = report;
  const renderer = pageRenderer({ style: plain, width: 80, quiet: false });
  const tally = new Tally();
  tally.add(report);
  const run = {
    started: new Date(evidence.started),
    sites: 1,
    only: { name, url },
    longestName: name.length,
  };
  const parts = [
    renderer.begin?.(run),
    renderer.site(report),
    renderer.end?.({ duration_ms: Math.round(durationOf(evidence)), tally }),
  ];
  return parts.join('');
}
