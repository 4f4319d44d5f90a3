import { type CheckId, checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { offerLine } from '../../evidence/methods/offer.ts';
import { isPartial } from '../../evidence/read.ts';
import { probeIds } from '../../probes/ids.ts';
import { staleAllowances } from '../../visit/judging/allowance.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import { isInterrupted, notToTheEnd } from '../../visit/judging/interrupted.ts';
import type { TimedVerdict } from '../../visit/judging/verdict.ts';
import type { Seen } from '../../visit/seen.ts';
import { checkReport } from './check-report.ts';
import type { CheckReport, CheckState, SiteReport } from './report.ts';
import { statusOf, statusOfInterrupted } from './status.ts';
import { warningsOf } from './warnings.ts';

/** What a visit comes to, whose checks are explained by these findings; without secrets. */
export function reportWith(findings: Finding[], seen: Seen, timed: TimedVerdict[]): SiteReport {
  const { evidence } = seen;
  const { site } = evidence;
  const { exchanges } = seen.kept();
  const known = factsOf(evidence);
  const causesOf = (check: CheckId) =>
    findings.filter(({ explains }) => explains.includes(check)).map(({ cause }) => cause);
  const reports = checkIds.known.flatMap((id): CheckReport[] => {
    const one = timed.find(({ verdict }) => verdict.check === id);
    if (!one) return [];
    return [checkReport(one, causesOf(id), known)];
  });
  const isComplete =
    reports.length === checkIds.known.length && reports.every(({ status }) => isJudged(status));
  const warnings = warningsOf(
    evidence,
    timed.map(({ verdict }) => verdict),
  );
  const states = reports.map(({ status }) => status);
  const interrupted = isInterrupted(evidence, timed);
  return {
    name: site.name,
    url: site.url,
    tags: site.tags,
    ...(site.access === undefined ? {} : { access: site.access }),
    ...(site.as === undefined ? {} : { as: site.as }),
    started: evidence.started,
    status: interrupted ? statusOfInterrupted(states) : statusOf(states, warnings),
    server: serverOf(seen),
    checks: reports,
    findings: findings.map((one) => seen.finding(one)),
    notices: [
      ...(interrupted ? [notToTheEnd()] : []),
      ...staleAllowances(
        evidence,
        findings.flatMap(({ cause, family }) => [cause, ...family]),
        isComplete,
      ),
      ...offered(evidence),
      ...partlyRead(evidence),
      ...proxiesOf(evidence),
    ],
    warnings,
    exchanges: probeIds.known.flatMap((id) => exchanges[id] ?? []),
    ...(interrupted ? { interrupted } : {}),
  };
}

/** Everything but what a version says is a word of ours. */
function serverOf(seen: Seen): SiteReport['server'] {
  const facts = factsOf(seen.evidence);
  const text = (value: string | null) => (value === null ? null : seen.text(value));
  const { php, jwt_plugin: plugin } = facts.server();
  const root = facts.exchanges.index ? facts.workingRoot() : null;
  return {
    ...facts.server(),
    php: text(php),
    jwt_plugin: plugin && { ...plugin, version: text(plugin.version) },
    rest_root: root && seen.address(root.base),
  };
}

function offered(evidence: Evidence): string[] {
  const line = offerLine(factsOf(evidence));
  return line === null ? [] : [line];
}

function proxiesOf({ exchanges }: Evidence): string[] {
  const names = Object.values(exchanges).flatMap((one) => one?.connection?.proxy ?? []);
  return [...new Set(names)].map((name) => `Requests went through the proxy ${name}.`);
}

function partlyRead({ exchanges }: Evidence): string[] {
  return probeIds.known
    .filter((id) => isPartial(exchanges[id]))
    .map((id) => `The answer to ${id} is larger than is read; what was read of it was judged.`);
}

function isJudged(status: CheckState): boolean {
  return status === 'pass' || status === 'warn' || status === 'fail';
}
