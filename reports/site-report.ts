import { type CheckId, checkIds } from '../checks/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { workingRoot } from '../evidence/rest-root.ts';
import { serverFacts } from '../evidence/server.ts';
import { probeIds } from '../probes/ids.ts';
import { staleAllowances } from '../visit/allowance.ts';
import { diagnose } from '../visit/diagnose.ts';
import type { TimedVerdict } from '../visit/verdict.ts';
import { checkReport } from './check-report.ts';
import type { CheckReport, CheckState, SiteReport, SiteStatus, Warning } from './report.ts';
import { warningsOf } from './warnings.ts';

/** Judges the evidence of a whole visit once more, so that a cause that explains several checks is one finding. */
export function siteReport(evidence: Evidence, timed: TimedVerdict[]): SiteReport {
  const { site, exchanges } = evidence;
  const { findings } = diagnose(
    evidence,
    timed.map(({ verdict }) => verdict),
  );
  const causesOf = (check: CheckId) =>
    findings.filter(({ explains }) => explains.includes(check)).map(({ cause }) => cause);
  const reports = checkIds.flatMap((id): CheckReport[] => {
    const one = timed.find(({ verdict }) => verdict.check === id);
    if (!one) return [];
    return [checkReport(one, causesOf(id))];
  });
  const isComplete = reports.length === checkIds.length && reports.every(({ status }) => isJudged(status));
  const warnings = warningsOf(evidence);
  return {
    name: site.name,
    url: site.url,
    tags: site.tags,
    started: evidence.started,
    status: statusOf(
      reports.map(({ status }) => status),
      warnings,
    ),
    server: {
      ...serverFacts(evidence),
      rest_root: exchanges.index ? (workingRoot(evidence)?.base ?? null) : null,
    },
    checks: reports,
    findings,
    notices: staleAllowances(
      evidence,
      findings.flatMap(({ cause, family }) => [cause, ...family]),
      isComplete,
    ),
    warnings,
    exchanges: probeIds.flatMap((id) => exchanges[id] ?? []),
  };
}

function isJudged(status: CheckState): boolean {
  return status === 'pass' || status === 'warn' || status === 'fail';
}

export function statusOf(states: CheckState[], warnings: Warning[]): SiteStatus {
  const worst = (['error', 'fail', 'flaky', 'warn', 'pass'] as const).find((state) => states.includes(state));
  if (worst === 'pass' && warnings.length > 0) return 'warn';
  return worst ?? 'skipped';
}
