import type { Suite, TestCase } from '@playwright/test/reporter';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { probeIds } from '../probes/ids.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { type FirstLook, withFlaky } from '../reports/model/second-look.ts';
import { reportOrDefect } from '../reports/model/unjudged.ts';
import type { TimedVerdict } from '../visit/judging/verdict.ts';
import { Saved } from '../visit/seen.ts';
import { type Part, partOf } from './part.ts';

/** What one visit saw and how its checks came out. */
export interface Collected {
  evidence: KeptEvidence;
  timed: TimedVerdict[];
  /** What the last test of the visit knew of all of it. */
  judged: Part['site'] | undefined;
  /** What failed when it was first tried. */
  failedBefore: FirstLook[];
  /** How often each check that fails was tried, the least of them. */
  looks: number;
}

/**
 * The visits of a run, from what its tests attached: the same for one run and for merged shards. `silent` are the tests
 * that ended without a part: they crashed or timed out before they could say anything.
 */
export function collectVisits(suite: Suite): { visits: Collected[]; silent: TestCase[] } {
  const visits = new Map<string, Part[][]>();
  const silent: TestCase[] = [];
  for (const test of suite.allTests()) {
    const tries = test.results.flatMap((result) => partOf(result) ?? []);
    const [first] = tries;
    if (!first) {
      if (test.results.length > 0) silent.push(test);
      continue;
    }
    const key = JSON.stringify([first.evidence.site.name, first.evidence.site.url, test.repeatEachIndex]);
    visits.set(key, [...(visits.get(key) ?? []), tries]);
  }
  return { visits: [...visits.values()].map(collected), silent };
}

export function reportOfVisit(visit: Collected): SiteReport {
  const { failedBefore, looks } = visit;
  const site = withFlaky(reportOf(visit), failedBefore);
  return site.status === 'fail' && looks > 1 ? { ...site, looks } : site;
}

/** Later parts win: a retry replaces what was seen before. */
function collected(all: Part[][]): Collected {
  const tests = all.map(looked);
  const parts = tests.flat();
  const evidences = parts.map(({ evidence }) => evidence);
  const evidence: KeptEvidence = {
    ...(evidences.at(-1) as KeptEvidence),
    started: evidences.map(({ started }) => started).sort()[0] ?? '',
    exchanges: Object.assign({}, ...evidences.map(({ exchanges }) => exchanges)),
    unsent: Object.assign({}, ...evidences.map(({ unsent }) => unsent)),
    token: evidences.findLast(({ token }) => token !== null)?.token ?? null,
  };
  const timed = new Map<string, TimedVerdict>(
    parts.map(({ verdict, duration_ms }) => [verdict.check, { verdict, duration_ms }]),
  );
  const failing = tests.filter((tries) => tries.at(-1)?.verdict.state === 'fail');
  return {
    evidence,
    timed: [...timed.values()],
    judged: all.flat().at(-1)?.site,
    failedBefore: tests.flatMap(firstLooks),
    looks: Math.min(...failing.map(({ length }) => length)),
  };
}

/**
 * The last test of a visit has judged all of it on what came. What is masked is judged in place of that only where it
 * knows something else of a check: what one process wrote down did not reach the next, or a retry could not look.
 */
function reportOf({ evidence, timed, judged }: Collected): SiteReport {
  const isWhole = timed.every(({ verdict }) =>
    judged?.checks.some(({ id, status }) => id === verdict.check && status === verdict.state),
  );
  if (!judged || !isWhole) return reportOrDefect(new Saved(evidence), timed);
  return { ...judged, exchanges: probeIds.known.flatMap((id) => evidence.exchanges[id] ?? []) };
}

/** Leaves out the retries that could not look again: what failed before still stands. */
function looked(tries: Part[]): Part[] {
  const first = tries.findIndex(({ verdict }) => verdict.state === 'fail');
  const isLook = ({ verdict: { state } }: Part) => state !== 'blocked' && state !== 'skipped';
  return first === -1 ? tries : tries.filter((part, at) => at <= first || isLook(part));
}

function firstLooks(tries: Part[]): FirstLook[] {
  return tries
    .slice(0, -1)
    .filter(({ verdict }) => verdict.state === 'fail')
    .map(({ verdict, findings }) => ({ check: verdict.check, says: verdict.says, findings }));
}
