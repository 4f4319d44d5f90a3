import type { Suite, TestCase } from '@playwright/test/reporter';
import type { Evidence } from '../evidence/evidence.ts';
import type { Report } from '../reports/report.ts';
import { siteReport } from '../reports/site-report.ts';
import type { TimedVerdict } from '../visit/verdict.ts';
import { type Part, partOf } from './part.ts';

/** What one visit saw and how its checks came out. */
export interface Collected {
  evidence: Evidence;
  timed: TimedVerdict[];
}

/** The visits of a run, from what its tests attached: the same for one run and for merged shards. */
export function collectVisits(suite: Suite): Collected[] {
  const visits = new Map<string, Part[]>();
  for (const test of suite.allTests()) {
    for (const part of test.results.flatMap((result) => partOf(result) ?? [])) {
      const key = JSON.stringify([part.evidence.site.name, part.evidence.site.url, test.repeatEachIndex]);
      visits.set(key, [...(visits.get(key) ?? []), part]);
    }
  }
  return [...visits.values()].map(collected);
}

export function reportOf(visits: Collected[], run: { started: Date; duration_ms: number }): Report {
  return {
    version: 1,
    started: run.started.toISOString(),
    duration_ms: Math.round(run.duration_ms),
    sites: visits.map(({ evidence, timed }) => siteReport(evidence, timed)),
  };
}

/** Later parts win: a retry replaces what was seen before. */
function collected(parts: Part[]): Collected {
  const evidences = parts.map(({ evidence }) => evidence);
  const evidence: Evidence = {
    ...(evidences.at(-1) as Evidence),
    started: evidences.map(({ started }) => started).sort()[0] ?? '',
    exchanges: Object.assign({}, ...evidences.map(({ exchanges }) => exchanges)),
    unsent: Object.assign({}, ...evidences.map(({ unsent }) => unsent)),
    token: evidences.findLast(({ token }) => token !== null)?.token ?? null,
  };
  const timed = new Map<string, TimedVerdict>(
    parts.map(({ verdict, duration_ms }) => [verdict.check, { verdict, duration_ms }]),
  );
  return { evidence, timed: [...timed.values()] };
}

/** The tests of the suite that ended without a part: they crashed or timed out before they could say anything. */
export function silentTests(suite: Suite): TestCase[] {
  return suite
    .allTests()
    .filter(({ results }) => results.length > 0 && results.every((one) => partOf(one) === null));
}
