import type { Finding, PrintedFix } from '../../../../visit/judging/finding.ts';
import type { CheckReport } from '../../../model/report.ts';
import type { SiteDetail } from '../model.ts';

/** A value, or its place among the parts that sites have in common. */
export type Shareable<T> = number | T;

type Timed = Omit<CheckReport, 'duration_ms'>;

/** A site as the page holds it. */
export interface FoldedSite extends Omit<SiteDetail, 'checks' | 'findings'> {
  checks: [check: Shareable<Timed>, ms: number][];
  findings: (Omit<Finding, 'fixes'> & { fixes: Shareable<PrintedFix>[] })[];
}

/** Returns one of the sites that were packed together. `chunk` is their JSON, `at` the place of the site in it. */
export function siteIn(chunk: string, at: number, shared: unknown[]): SiteDetail {
  const site: FoldedSite = JSON.parse(chunk)[at];
  const whole = <T>(part: Shareable<T>) => (typeof part === 'number' ? (shared[part] as T) : part);
  return {
    ...site,
    checks: site.checks.map(([check, ms]) => ({ ...whole(check), duration_ms: ms })),
    findings: site.findings.map((finding) => ({ ...finding, fixes: finding.fixes.map(whole) })),
  };
}
