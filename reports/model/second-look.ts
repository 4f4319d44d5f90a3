import type { Finding } from '../../visit/judging/finding.ts';
import type { CheckReport, SiteReport } from './report.ts';
import { passes, statusOf } from './status.ts';

/** A check that failed when it was first looked at, with what was found then. */
export interface FirstLook {
  check: CheckReport['id'];
  says: string | null;
  findings: Finding[];
}

/** Returns what two looks at a site come to: the second one, with what it says of the first. */
export function afterSecondLook(first: SiteReport, second: SiteReport): SiteReport {
  const failed = first.checks.filter(({ status }) => status === 'fail');
  const looks = failed.map(({ id, says, causes }): FirstLook => {
    const findings = first.findings.filter(({ cause }) => causes.includes(cause));
    return { check: id, says, findings };
  });
  const site = withFlaky(second, looks);
  if (site.status === 'flaky' || failed.length > 0) return withAgreement(site, first);
  // It passed, and does not any more: what it says now was not there a moment ago.
  const failsNow = second.checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
  return failsNow.length === 0 ? { ...site, looks: 2 } : flakyNow(second, failsNow);
}

/** Makes a check that failed once and does not any more flaky, and so what was found of it. */
export function withFlaky(site: SiteReport, failedBefore: FirstLook[]): SiteReport {
  const flaky = failedBefore.filter(({ check }) => passes(site, check));
  if (flaky.length === 0) return site;
  const known = new Set(site.findings.map(({ cause }) => cause));
  const gone = new Map(flaky.flatMap(({ findings }) => findings).map((one) => [one.cause, one]));
  const found = [...gone.values()].filter(({ cause }) => !known.has(cause)).map(asFlaky);
  const checks = site.checks.map((check): CheckReport => {
    const before = flaky.find((one) => one.check === check.id);
    if (!before) return check;
    const causes = found.filter(({ explains }) => explains.includes(check.id)).map(({ cause }) => cause);
    return { ...check, status: 'flaky', says: before.says, causes: [...check.causes, ...causes] };
  });
  return settled({ ...site, checks, findings: [...site.findings, ...found] });
}

function withAgreement(site: SiteReport, first: SiteReport): SiteReport {
  const causes = ({ findings }: SiteReport) =>
    findings
      .filter(({ severity, flaky }) => severity === 'fail' && !flaky)
      .map(({ cause }) => cause)
      .sort()
      .join();
  return site.status === first.status && causes(site) === causes(first) ? { ...site, looks: 2 } : site;
}

function flakyNow(site: SiteReport, failing: string[]): SiteReport {
  const checks = site.checks.map(
    (check): CheckReport => (failing.includes(check.id) ? { ...check, status: 'flaky' } : check),
  );
  const findings = site.findings.map((one) => (one.severity === 'fail' ? asFlaky(one) : one));
  return settled({ ...site, checks, findings });
}

function asFlaky(finding: Finding): Finding {
  return { ...finding, severity: 'warn', flaky: true };
}

function settled(site: SiteReport): SiteReport {
  const states = site.checks.map(({ status }) => status);
  return { ...site, status: statusOf(states, site.warnings) };
}
