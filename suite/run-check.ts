import path from 'node:path';
import { type TestInfo, test } from '@playwright/test';
import { type CheckId, numbered } from '../checks/ids.ts';
import type { Site } from '../sites/site.ts';
import { type CheckResult, Visit } from '../visit/visit.ts';
import { type Attempt, readJournal, writeJournal } from './journal.ts';
import { attachmentsOf, type Part } from './part.ts';

interface OpenVisit {
  visit: Visit;
  attempts: Attempt[];
}

const visits = new Map<string, OpenVisit>();

/** Runs one check of one site as the body of a Playwright test. */
export async function runCheck(site: Site, check: CheckId, info: TestInfo): Promise<void> {
  const attempt = { check, retry: info.retry };
  const { visit, attempts } = await openVisit(site, attempt, info);
  const before = new Set(Object.keys(visit.evidence.exchanges));
  const started = performance.now();
  const result = await visit.check(check);
  const duration_ms = Math.round(performance.now() - started);
  attempts.push(attempt);
  writeJournal(journalFile(site, info), visit.evidence, attempts);
  // Not attach(): that is a step of its own each time, whose stack costs more than the check.
  info.attachments.push(...attachmentsOf(toldBy(visit, result, duration_ms, before)));
  annotate(result, info);
  await conclude(visit, result);
}

export async function closeVisits(): Promise<void> {
  const open = [...visits.values()];
  visits.clear();
  await Promise.all(open.map(({ visit }) => visit.close()));
}

async function openVisit(site: Site, attempt: Attempt, info: TestInfo): Promise<OpenVisit> {
  const file = journalFile(site, info);
  const known = visits.get(file);
  const isNew = !known?.attempts.some(
    ({ check, retry }) => check === attempt.check && retry === attempt.retry,
  );
  if (known && isNew) return known;
  await known?.visit.close();
  const journal = readJournal(file, attempt);
  const opened = {
    visit: new Visit(site, { evidence: journal?.evidence }),
    attempts: journal?.attempts ?? [],
  };
  visits.set(file, opened);
  return opened;
}

/** One a site and repetition: what `--repeat-each` repeats is a visit of its own. */
function journalFile(site: Site, info: TestInfo): string {
  const name = encodeURIComponent(site.name);
  return path.join(info.project.outputDir, '.journal', `${name}.${info.repeatEachIndex}.json`);
}

function toldBy(
  { evidence }: Visit,
  { verdict, findings }: CheckResult,
  duration_ms: number,
  before: Set<string>,
): Part {
  const sent = Object.entries(evidence.exchanges).filter(([probe]) => !before.has(probe));
  return { verdict, findings, duration_ms, evidence: { ...evidence, exchanges: Object.fromEntries(sent) } };
}

function annotate({ verdict, findings }: CheckResult, info: TestInfo): void {
  info.annotations.push({ type: 'verdict', description: verdict.state });
  if (verdict.says) info.annotations.push({ type: verdict.state, description: verdict.says });
  for (const { cause } of findings) info.annotations.push({ type: 'cause', description: cause });
}

async function conclude({ evidence }: Visit, result: CheckResult): Promise<void> {
  const { state, says, blocked_by } = result.verdict;
  if (state === 'blocked')
    test.skip(true, `blocked by ${blocked_by ? numbered(blocked_by) : 'another check'}`);
  if (state === 'skipped') test.skip(true, says ?? 'skipped');
  if (state !== 'fail' && state !== 'error') return;
  const { errorTicket, ticket } = await import('../reports/ticket.ts');
  if (state === 'fail') throw plainError(ticket(evidence.site, result));
  throw plainError(errorTicket(result));
}

/** Playwright prints the stack where there is one; where in our code a site failed helps nobody. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
