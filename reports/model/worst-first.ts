import type { Finding } from '../../visit/judging/finding.ts';
import type { SiteReport } from './report.ts';

/**
 * Returns the report with what fails before what is a warning: its first finding is the verdict, and its first step the
 * one to take. What one finding brings with it stays behind it.
 */
export function worstFirst(site: SiteReport): SiteReport {
  const { findings } = site;
  const headOf = (one: Finding) =>
    findings.find(({ cause, family }) => [cause, ...family].some((id) => id === one.entailed_by)) ?? one;
  const failing = new Set(findings.filter(({ severity }) => severity === 'fail').map(headOf));
  const [first, later] = [true, false].map((fails) =>
    findings.filter((one) => failing.has(headOf(one)) === fails),
  );
  return { ...site, findings: [...(first ?? []), ...(later ?? [])] };
}
