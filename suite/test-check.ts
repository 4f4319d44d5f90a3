import path from 'node:path';
import { type TestInfo, test } from '@playwright/test';
import { shown } from '../base/text.ts';
import { numbered } from '../checks/check.ts';
import { type CheckId, checkIds } from '../checks/ids.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { reportOrDefect } from '../reports/model/report-or-defect.ts';
import type { Site } from '../sites/site.ts';
import { slowest } from '../visit/judging/verdict.ts';
import { Seen, seenOf } from '../visit/seen.ts';
import { type CheckResult, Visit } from '../visit/visit.ts';
import { announcedChecks, isReported } from './door.ts';
import { type Attempt, Journal, type VisitKey } from './journal.ts';
import { removeOldReport } from './old-report.ts';
import { isOurs } from './ours.ts';
import { attachmentsOf, type Part } from './part.ts';
import { thisRun } from './this-run.ts';
import { type SiteFilesRead, siteFilesOf } from './with-site-files.ts';

interface OpenVisit {
  visit: Visit;
  journal: Journal;
  /** The probes whose answers a test of this process has attached. */
  attached: Set<string>;
  /** The check that was asked for last; Playwright may have given it up, and it goes on all the same. */
  checking?: Promise<CheckResult>;
}

const visits = new Map<string, OpenVisit>();

/** Runs one check of one site as the body of a Playwright test. */
export async function testCheck(site: Site, check: CheckId, info: TestInfo): Promise<void> {
  const attempt = { check, retry: info.retry };
  const open = await openVisit(site, attempt, info);
  const { visit, journal } = open;
  const started = performance.now();
  open.checking = visit.check(check);
  const judged = await open.checking;
  const waited = performance.now() - started;
  // What was sent ahead took its time before anybody waited for it.
  const duration_ms = Math.round(Math.max(waited, slowest(check, visit.seen.evidence)));
  // This process ends with the failure, and the next one must know all that was sent.
  if (endsProcess(judged)) await visit.settle();
  const evidence = visit.seen.kept();
  const files = await siteFilesOf(site);
  const result = { ...judged, findings: files.findings(judged.findings, evidence) };
  const printedBy = wherePrinted(journal, result);
  journal.attempts.push(attempt);
  journal.timed.set(check, { verdict: result.verdict, duration_ms });
  journal.write(evidence);
  // Not attach(): that is a step of its own each time, whose stack costs more than the check.
  const part = newPart(open, evidence, result, duration_ms, files);
  info.attachments.push(...attachmentsOf(part));
  annotate(result, info);
  await conclude(part, result, printedBy, info);
}

/** A draft that is under way is taken back first: a test may have been cut short, or the run. */
export async function closeVisits(): Promise<void> {
  const open = [...visits.values()];
  visits.clear();
  await Promise.all(
    open.map(async ({ visit, checking }) => {
      await visit.stop();
      await checking;
      await visit.close();
    }),
  );
}

async function openVisit(site: Site, attempt: Attempt, info: TestInfo): Promise<OpenVisit> {
  const key = keyOf(site, info);
  const known = visits.get(key.visit);
  const isNew = !known?.journal.attempts.some(
    ({ check, retry }) => check === attempt.check && retry === attempt.retry,
  );
  if (known && isNew) return known;
  await known?.visit.close();
  const folder = path.join(info.project.outputDir, '.journal');
  const journal = new Journal(thisRun(), folder, key, attempt, isFirst(attempt, info));
  const logins = journal.logins(() => visit.seen.kept());
  const onCreate = () =>
    journal.write(visit.seen.kept())
      ? null
      : 'the journal of this run could not be written, so a retry would not know of the draft';
  const seen = seenOf(site, journal.evidence ?? undefined);
  const visit: Visit = new Visit(site, { seen, logins, onCreate });
  const open = { visit, journal, attached: new Set<string>() };
  visits.set(key.visit, open);
  if (thisRun().isInteractive) return open;
  if (!isReported()) removeOldReport();
  if (journal.evidence === null && attempt.retry === 0) visit.lookAhead(from(attempt.check));
  return open;
}

/**
 * What may be sent ahead: that of all checks that the run has, where this is the first of them. Never the draft: a run may
 * end at any time, and only the test that writes a draft takes it back.
 */
function from(check: CheckId): CheckId[] {
  const announced = announcedChecks();
  return announced[0] === check ? announced.filter((id) => id !== 'draft') : [];
}

function endsProcess({ verdict: { state } }: CheckResult): boolean {
  return state === 'fail' || state === 'error';
}

/** The check that prints the whole of each finding: the first of those that fail for it. */
function wherePrinted({ printed }: Journal, { verdict, findings }: CheckResult): Map<string, CheckId> {
  if (verdict.state === 'fail')
    for (const { cause } of findings) if (!printed.has(cause)) printed.set(cause, verdict.check);
  return printed;
}

function keyOf(site: Site, { project, repeatEachIndex }: TestInfo): VisitKey {
  const ofSite = [site.name, site.url];
  return { site: JSON.stringify(ofSite), visit: JSON.stringify([...ofSite, project.name, repeatEachIndex]) };
}

/** Every run of the whole suite begins each site here, in one process. */
function isFirst({ check, retry }: Attempt, { repeatEachIndex, project, config }: TestInfo): boolean {
  const isOnce = retry === 0 && repeatEachIndex === 0 && project.name === config.projects.find(isOurs)?.name;
  return isOnce && check === checkIds.known[0];
}

function newPart(
  { visit, journal, attached }: OpenVisit,
  evidence: KeptEvidence,
  { verdict, findings }: CheckResult,
  duration_ms: number,
  files: SiteFilesRead,
): Part {
  const sent = Object.entries(evidence.exchanges).filter(([probe]) => !attached.has(probe));
  for (const [probe] of sent) attached.add(probe);
  const seen = withEarlier(visit.seen, journal.earlier);
  const outside = reportOrDefect(seen, [...journal.timed.values()]);
  const { exchanges: _, ...site } = files.report(outside, seen.kept());
  return {
    verdict,
    findings,
    duration_ms,
    evidence: { ...evidence, exchanges: Object.fromEntries(sent) },
    site,
  };
}

function withEarlier(seen: Seen, earlier: KeptEvidence['exchanges']): Seen {
  if (Object.keys(earlier).length === 0) return seen;
  const { evidence, secrets } = seen;
  return new Seen({ ...evidence, exchanges: { ...earlier, ...evidence.exchanges } }, secrets);
}

function annotate({ verdict, findings }: CheckResult, info: TestInfo): void {
  info.annotations.push({ type: 'verdict', description: verdict.state });
  if (verdict.says) info.annotations.push({ type: verdict.state, description: shown(verdict.says) });
  for (const { cause } of findings) info.annotations.push({ type: 'cause', description: cause });
}

async function conclude(
  { evidence, site }: Part,
  result: CheckResult,
  printedBy: ReadonlyMap<string, CheckId>,
  { retry }: TestInfo,
): Promise<void> {
  const { check, state, says, blocked_by } = result.verdict;
  if (state === 'blocked' || state === 'skipped') {
    const isBlocked = state === 'blocked';
    const why = isBlocked ? `blocked by ${blocked_by ? numbered(blocked_by) : 'another check'}` : says;
    // Playwright takes a test that failed and was skipped on its retry for one that recovered.
    if (retry > 0)
      throw plainError(`${numbered(check)} failed and was not looked at again: ${shown(why ?? '')}`);
    test.skip(true, shown(why ?? 'skipped'));
  }
  if (!endsProcess(result)) return;
  const { errorTicket, ticket } = await import('../reports/formats/terminal/ticket.ts');
  if (state === 'fail') throw plainError(ticket(evidence.site, result, printedBy, site.server.software));
  throw plainError(errorTicket(result));
}

/** Playwright prints the stack where there is one; where in our code a site failed helps nobody. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
