import { setTimeout as sleep } from 'node:timers/promises';
import type { CauseId } from '../../causes/ids.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import type { NamedFault } from '../fault.ts';
import type { Lab } from '../lab.ts';
import type { LabSite } from '../site.ts';
import type { StackId } from '../stacks/stack.ts';
import { type Mended, mend } from './mend.ts';
import { type Visited, visitSite, writeSites } from './visit.ts';
import { entryOf, withFault } from './with-fault.ts';

/** One fault on one stack: what was expected, what the suite said, and whether what it printed mended it. */
export interface Cell {
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
  requests: number;
  logins: number;
  wrongLogins: number;
  ms: number;
  /** With credentials, without, and after each fix that was applied. */
  seen: KeptEvidence[];
}

/** A healthy stack is a cell without a fault. */
export async function runCell(
  lab: Lab,
  fault: NamedFault,
  stack: StackId,
  keep?: (site: LabSite) => Promise<void>,
): Promise<Cell> {
  const started = Date.now();
  return withFault(lab, fault, stack, async (site) => {
    const entry = entryOf(lab, fault, site);
    const pause = () => sleep(fault.pauseMs ?? 0);
    await pause();
    const visited = await visitSite(entry, site.folder);
    const { auth: _, ...anonymousEntry } = entry;
    await pause();
    const anonymous = await visitSite(anonymousEntry, site.folder);
    const mended = fault.mendable === true ? await mend(site, entry, visited.report) : null;
    writeSites(entry, site.folder);
    await keep?.(site);
    return cellOf(fault, stack, visited, anonymous, mended, Date.now() - started);
  });
}

function cellOf(
  fault: NamedFault,
  stack: StackId,
  visited: Visited,
  anonymous: Visited,
  mended: Mended | null,
  ms: number,
): Cell {
  const { causes } = fault;
  const { report, evidence, requests, logins, wrongLogins } = visited;
  const isErrorOfOurs = report.checks.some(({ status }) => status === 'error');
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
    mended,
    requests,
    logins,
    wrongLogins,
    ms,
    seen: [evidence, anonymous.evidence, ...(mended?.seen ?? [])],
  };
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
