import type { Suite, TestCase } from '@playwright/test/reporter';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { probeIds } from '../probes/ids.ts';
import { cutShort } from '../reports/model/not-begun.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { reportOrDefect } from '../reports/model/report-or-defect.ts';
import { type FirstLook, withFlaky } from '../reports/model/second-look.ts';
import { statusesByNeed } from '../reports/model/status.ts';
import type { TimedVerdict } from '../visit/judging/verdict.ts';
import { Saved } from '../visit/seen.ts';
import { isOurTest } from './ours.ts';
import { type Part, partOf } from './part.ts';

/** What one visit saw and how its checks came out. */
export interface Collected {
  evidence: KeptEvidence;
  timed: TimedVerdict[];
  /** What the last test of the visit knew of all of it. */
  judged: Part['site'] | undefined;
  /** What failed when it was first tried. */
  failedBefore: FirstLook[];
  /** Tests of it were never begun. */
  isCut: boolean;
  /** How often each check that fails was tried, the least of them. */
  looks: number;
}

interface Visits {
  /** The visits of each site: several where its tests are repeated, or stand in several projects. */
  sites: Collected[][];
  silent: TestCase[];
  /** The names of sites whose turn never came. */
  untouched: string[];
}

/**
 * The visits of a run, from what its tests attached: the same for one run and for merged shards. Tests that are not ours
 * are passed over. `silent` are those that ended without a part: they crashed or timed out before they could say anything.
 */
export function collectVisits(suite: Suite): Visits {
  const sites = new Map<string, Map<string, { tests: Part[][]; group: Suite }>>();
  const silent: TestCase[] = [];
  const cut = new Set<Suite>();
  for (const test of suite.allTests().filter(isOurTest)) {
    const tries = test.results.flatMap((result) => partOf(result) ?? []);
    const [first] = tries;
    if (!first) {
      if (test.results.length > 0) silent.push(test);
      else cut.add(test.parent);
      continue;
    }
    const { name, url } = first.evidence.site;
    const visits = entry(sites, JSON.stringify([name, url]), () => new Map());
    const visit = JSON.stringify([test.parent.project()?.name, test.repeatEachIndex]);
    entry(visits, visit, () => ({ tests: [], group: test.parent })).tests.push(tries);
  }
  const groups = new Set(
    [...sites.values()].flatMap((visits) => [...visits.values()].map(({ group }) => group)),
  );
  const seen = new Set([...groups].map(({ title }) => title));
  return {
    sites: [...sites.values()].map((visits) =>
      [...visits.values()].map(({ tests, group }) => collected(tests, cut.has(group))),
    ),
    silent,
    untouched: [...new Set([...cut].map(({ title }) => title))].filter((title) => !seen.has(title)),
  };
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What a site came to: of several visits the worst, which says how many it was. `whyCut` is why tests were not begun. */
export function reportOfSite(
  visits: Collected[],
  whyCut?: string,
): { site: SiteReport; visit: Collected } | null {
  const looks = visits.map((visit) => ({ site: reportOfVisit(visit, whyCut), visit }));
  const [worst] = looks.toSorted((a, b) => byNeed(a.site) - byNeed(b.site));
  if (!worst || looks.length === 1) return worst ?? null;
  const alike = looks.filter(({ site }) => site.status === worst.site.status).length;
  if (alike === looks.length) return worst;
  const notice = `Visited ${looks.length} times: ${alike} of these visits came out so, and one of them is shown.`;
  return { ...worst, site: { ...worst.site, notices: [...worst.site.notices, notice] } };
}

function byNeed({ status }: SiteReport): number {
  return statusesByNeed.indexOf(status);
}

function reportOfVisit(visit: Collected, whyCut: string | undefined): SiteReport {
  const { failedBefore, looks, isCut } = visit;
  const whole = withFlaky(reportOf(visit), failedBefore);
  const site = isCut ? cutShort(whole, whyCut) : whole;
  return site.status === 'fail' && looks > 1 ? { ...site, looks } : site;
}

/** Later parts win: a retry replaces what was seen before. */
function collected(all: Part[][], isCut: boolean): Collected {
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
    isCut,
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
