import path from 'node:path';
import { type TestInfo, test } from '@playwright/test';
import { shown } from '../base/text.ts';
import { numbered } from '../checks/check.ts';
import { type CheckId, checkIds } from '../checks/ids.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { reportOrDefect } from '../reports/model/unjudged.ts';
import type { Site } from '../sites/site.ts';
import { Seen, seenOf } from '../visit/seen.ts';
import { type CheckResult, Visit } from '../visit/visit.ts';
import { type Attempt, Journal, type VisitKey } from './journal.ts';
import { attachmentsOf, type Part } from './part.ts';
import { thisRun } from './this-run.ts';

interface OpenVisit {
  visit: Visit;
  journal: Journal;
  /** The check that was asked for last; Playwright may have given it up, and it goes on all the same. */
  checking?: Promise<CheckResult>;
}

const visits = new Map<string, OpenVisit>();

/** Runs one check of one site as the body of a Playwright test. */
export async function testCheck(site: Site, check: CheckId, info: TestInfo): Promise<void> {
  const attempt = { check, retry: info.retry };
  const open = await openVisit(site, attempt, info);
  const { visit, journal } = open;
  const before = new Set(Object.keys(visit.seen.evidence.exchanges));
  const started = performance.now();
  open.checking = visit.check(check);
  const result = await open.checking;
  const duration_ms = Math.round(performance.now() - started);
  journal.attempts.push(attempt);
  journal.timed.set(check, { verdict: result.verdict, duration_ms });
  const evidence = visit.seen.kept();
  journal.write(evidence);
  // Not attach(): that is a step of its own each time, whose stack costs more than the check.
  info.attachments.push(...attachmentsOf(newPart(open, evidence, result, duration_ms, before)));
  annotate(result, info);
  await conclude(evidence.site, result, info);
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
  visits.set(key.visit, { visit, journal });
  return { visit, journal };
}

function keyOf(site: Site, { project, repeatEachIndex }: TestInfo): VisitKey {
  const ofSite = [site.name, site.url];
  return { site: JSON.stringify(ofSite), visit: JSON.stringify([...ofSite, project.name, repeatEachIndex]) };
}

/** Every run of the whole suite begins each site here, in one process. */
function isFirst({ check, retry }: Attempt, { repeatEachIndex, project, config }: TestInfo): boolean {
  const isOnce = retry === 0 && repeatEachIndex === 0 && project.name === config.projects[0]?.name;
  return isOnce && check === checkIds.known[0];
}

function newPart(
  { visit, journal }: OpenVisit,
  evidence: KeptEvidence,
  { verdict, findings }: CheckResult,
  duration_ms: number,
  before: Set<string>,
): Part {
  const sent = Object.entries(evidence.exchanges).filter(([probe]) => !before.has(probe));
  const seen = withEarlier(visit.seen, journal.earlier);
  const { exchanges: _, ...site } = reportOrDefect(seen, [...journal.timed.values()]);
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

async function conclude(site: KeptEvidence['site'], result: CheckResult, { retry }: TestInfo): Promise<void> {
  const { check, state, says, blocked_by } = result.verdict;
  if (state === 'blocked' || state === 'skipped') {
    const isBlocked = state === 'blocked';
    const why = isBlocked ? `blocked by ${blocked_by ? numbered(blocked_by) : 'another check'}` : says;
    // Playwright takes a test that failed and was skipped on its retry for one that recovered.
    if (retry > 0)
      throw plainError(`${numbered(check)} failed and was not looked at again: ${shown(why ?? '')}`);
    test.skip(true, shown(why ?? 'skipped'));
  }
  if (state !== 'fail' && state !== 'error') return;
  const { errorTicket, ticket } = await import('../reports/formats/terminal/ticket.ts');
  if (state === 'fail') throw plainError(ticket(site, result));
  throw plainError(errorTicket(result));
}

/** Playwright prints the stack where there is one; where in our code a site failed helps nobody. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
