import type { AllowedFinding, Evidence } from '../../evidence/evidence.ts';
import type { Finding } from './finding.ts';
import type { Verdict } from './verdict.ts';

/** The entry of sites.yaml that lets this cause warn instead of fail on the day of the visit. */
export function allowanceOf(cause: string, evidence: Evidence): { reason: string; until: string } | null {
  const entry = evidence.site.allow.find((one) => one.cause === cause && isInForce(one, evidence));
  return entry ? { reason: entry.reason, until: entry.until } : null;
}

function isInForce({ until }: AllowedFinding, evidence: Evidence): boolean {
  return evidence.started.slice(0, 10) <= until;
}

/** What sites.yaml allows and should not any more, in words for the reader. */
export function staleAllowances(evidence: Evidence, found: string[], isComplete: boolean): string[] {
  return evidence.site.allow.flatMap((entry) => {
    if (!isInForce(entry, evidence))
      return [`allow ${entry.cause} ended on ${entry.until}: fix it, or set a new date`];
    if (isComplete && !found.includes(entry.cause))
      return [`allow ${entry.cause} is no longer needed: it does not occur. Remove it from sites.yaml`];
    return [];
  });
}

/** A check that fails for nothing but allowed causes warns. What it blocks stays blocked. */
export function allowedVerdict(verdict: Verdict, findings: Finding[]): Verdict {
  const [first] = findings;
  if (verdict.state !== 'fail' || !first || findings.some(({ allowed }) => allowed === null)) return verdict;
  const says = `${verdict.says} (${first.cause} is allowed until ${first.allowed?.until}: ${first.allowed?.reason})`;
  return { ...verdict, state: 'warn', says };
}
