import type { CauseId } from '../../causes/ids.ts';
import { isWithoutToken } from '../../checks/by-method/no-token.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import type { NamedFault } from '../fault.ts';
import type { StackId } from '../stacks/stack.ts';

/** A fix of a finding, as it was taken from a report. */
export interface Step {
  cause: string;
  fix: string;
}

/** One visit of a cell, with what it reports. */
export interface Look {
  report: SiteReport;
  evidence: KeptEvidence;
  /** What was applied before it; null for the first with credentials, and the one without. */
  step: Step | null;
}

interface Mended {
  /** The suite is green. */
  isGreen: boolean;
  /** The fixes after which a finding was gone, in their order. */
  by: string[];
  /** What was tried besides, and why it did not help or could not be done. */
  tried: string[];
}

/** What the looks of a cell show. It follows from them alone, so that it can be said again of what was kept. */
export interface Judged {
  fault: string;
  stack: StackId;
  expected: readonly CauseId[];
  /** With credentials; a family counts as its member that was put in. */
  named: string[];
  /** Exactly what was expected. */
  isNamed: boolean;
  /** Certain of something that was not put in. */
  isCertainAndWrong: boolean;
  /** The same causes without credentials. */
  isNamedAnonymously: boolean;
  anonymously: string[];
  /** Null where no printed fix can mend it. */
  mended: Mended | null;
  /** Requests that were sent, repetitions after a network failure included. */
  requests: number;
  /** With the given credentials, by the way that was tested. */
  logins: number;
  wrongLogins: number;
}

/** Whatever the way to log in is. */
const wrongOnes = probeIds.known.filter((id) => probes.known[id].uses === 'wrong-login');

/** `looks` are with credentials, without, and after each fix that was applied; `refused` could not be applied. */
export function judgedCell(
  fault: NamedFault,
  stack: StackId,
  looks: readonly Look[],
  refused: readonly string[] = [],
): Judged {
  const { causes } = fault;
  const [first, anonymous, ...later] = looks;
  if (!first || !anonymous) throw new Error(`${fault.id} on ${stack} was not looked at with and without`);
  const { report, evidence } = first;
  const isErrorOfOurs = report.checks.some(({ status }) => status === 'error');
  const attempts = ({ exchanges }: KeptEvidence, probe: ProbeId) => exchanges[probe]?.attempts ?? 0;
  return {
    fault: fault.id,
    stack,
    expected: causes,
    named: namesIn(report),
    isNamed: !isErrorOfOurs && isExactly(report, causes),
    isCertainAndWrong: report.findings.some(
      (finding) => finding.certainty === 'certain' && !causes.some((cause) => stands(finding, cause)),
    ),
    isNamedAnonymously: isExactly(anonymous.report, causes),
    anonymously: namesIn(anonymous.report),
    mended: fault.mendable === true ? mendedBy(report, later, refused) : null,
    requests: Object.values(evidence.exchanges).reduce((sum, one) => sum + one.attempts, 0),
    logins: attempts(evidence, factsOf(evidence).method().first),
    wrongLogins: wrongOnes.reduce((sum, probe) => sum + attempts(evidence, probe), 0),
  };
}

export function isGreen({ checks }: SiteReport): boolean {
  // A way to log in without a token has none to get.
  return checks.every(({ status, says }) => status === 'pass' || isWithoutToken(says));
}

/** Nothing fails or warns any more; of a visit without a login, what takes one was not tried before either. */
export function isMended({ report, evidence }: Pick<Look, 'report' | 'evidence'>): boolean {
  const isUntried = ({ status }: SiteReport['checks'][number]) => status === 'pass' || status === 'skipped';
  return isGreen(report) || (!evidence.site.has_credentials && report.checks.every(isUntried));
}

function mendedBy(first: SiteReport, later: readonly Look[], refused: readonly string[]): Mended {
  const mended: Mended = { isGreen: false, by: [], tried: [...refused] };
  let before = first;
  for (const { report, evidence, step } of later) {
    if (!step) continue;
    const why = whyNot(step, before, report);
    if (why === null) mended.by.push(step.fix);
    else mended.tried.push(`${step.fix}: ${why}`);
    before = report;
    mended.isGreen = isMended({ report, evidence });
  }
  return mended;
}

/** Null where the step helped. */
function whyNot({ cause, fix }: Step, before: SiteReport, after: SiteReport): string | null {
  const had = before.findings.find((finding) => finding.cause === cause);
  if (!had?.fixes.some(({ id }) => id === fix)) return `no report said so for ${cause}`;
  const left: string[] = after.findings.map((finding) => finding.cause);
  if (left.includes(cause)) return `applied, and ${cause} is still there`;
  // One defect in place of another is no cure.
  const added = left.filter((one) => !before.findings.some((finding) => finding.cause === one));
  return added.length > 0 ? `applied, and now there is ${added.join(', ')}` : null;
}

type Finding = SiteReport['findings'][number];

function stands(finding: Finding, cause: CauseId): boolean {
  return finding.cause === cause || finding.family.includes(cause);
}

function isExactly({ findings }: SiteReport, causes: readonly CauseId[]): boolean {
  return (
    findings.length === causes.length &&
    causes.every((cause) => findings.some((finding) => stands(finding, cause))) &&
    findings.every((finding) => causes.some((cause) => stands(finding, cause)))
  );
}

/** `authorization-header-stripped or proxy-strips-authorization (certain)`. */
function namesIn({ findings }: SiteReport): string[] {
  return findings.map(({ cause, family, certainty }) => {
    const others = family.filter((member) => member !== cause);
    return `${[cause, ...others].join(' or ')} (${certainty})`;
  });
}
