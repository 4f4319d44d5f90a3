import type { Evidence } from '../../../evidence/evidence.ts';
import { Comparison } from '../../../monitor/comparison.ts';
import { NewsGatherer } from '../../../monitor/notify/news-gatherer.ts';
import { bundleFiles } from '../../../reports/formats/bundle/files.ts';
import { curlLines } from '../../../reports/formats/curl/script.ts';
import { outputs, renderers } from '../../../reports/formats/index.ts';
import type { MakeRenderer } from '../../../reports/formats/renderer.ts';
import { terminalReport } from '../../../reports/formats/terminal/whole-report.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { afterSecondLook } from '../../../reports/model/second-look.ts';
import { siteReport } from '../../../reports/model/site-report.ts';
import { Tally } from '../../../reports/model/tally.ts';
import { plain } from '../../../reports/text/style.ts';
import { diagnose } from '../../../visit/judging/diagnose.ts';
import { rejudged } from '../../../visit/judging/rejudge.ts';
import { lookAgain } from '../../../visit/second-look.ts';
import { type Seen, seenOf } from '../../../visit/seen.ts';
import { savedOf } from '../../unit/support/evidence.ts';
import { siteAt } from '../../unit/support/site.ts';

const started = new Date('2026-11-24T12:00:00.000Z');
const now = started.toISOString();

/** With a password that is an ordinary word, as what is masked must not change what is judged. */
const site = siteAt('http://127.0.0.1:33709', {
  auth: { username: 'admin', password: 'wp-json' },
  headers: { 'x-gate': 'publish' },
});

/** As a visit that is under way, or as a saved one. */
export function seenIn(evidence: Evidence, isSaved: boolean): Seen {
  return isSaved ? savedOf(evidence) : seenOf(site, evidence);
}

/** The report of a visit, as a run makes it; throws where a check could not be judged. */
export function reportOf(seen: Seen): SiteReport {
  const { evidence } = seen;
  const timed = rejudged(evidence);
  const error = timed.find(({ verdict }) => verdict.state === 'error');
  if (error) throw new Error(`${error.verdict.check}: ${error.verdict.says}`);
  return siteReport(seen, timed);
}

export type Show = (report: SiteReport, seen: Seen) => unknown;

/** Every way in which a visit is shown, remembered or told. */
export async function shows(): Promise<[name: string, show: Show][]> {
  const made = new Map<string, MakeRenderer>();
  for (const [name, load] of [...Object.entries(renderers.known), ...Object.entries(outputs)])
    made.set(name, await load());
  return [
    ...[...made].map(([name, make]): [string, Show] => [name, (report) => rendered(make, report)]),
    ['bundle', (report, seen) => bundleFiles(report, seen.kept())],
    ['curl', ({ url, exchanges }) => curlLines(exchanges, url)],
    [
      'terminal',
      (report) =>
        terminalReport(
          { version: 1, started: now, duration_ms: 1, sites: [report] },
          { style: plain, width: 80, quiet: false },
        ),
    ],
    ['evidence.json', (_, seen) => JSON.stringify(seen.kept())],
    ['each check alone', (_, { evidence }) => eachAlone(evidence)],
    ['comparison', compared],
    ['second look', secondLook],
  ];
}

/** As the only site of a run, and as one of several. */
function rendered(make: MakeRenderer, report: SiteReport): void {
  const isAlone = report.exchanges.length % 2 === 0;
  const only = isAlone ? { name: report.name, url: report.url } : null;
  const renderer = make({ style: plain, width: 80, quiet: false });
  const tally = new Tally();
  tally.add(report);
  renderer.begin?.({ started, sites: 1, only, longestName: 8 });
  for (const check of report.checks) renderer.check?.(check);
  renderer.site(report);
  renderer.end?.({ duration_ms: 812, tally });
}

/** With one run before that saw it well, and one after that sees it so again. */
function compared(report: SiteReport): void {
  const state = { status: 'pass', causes: [], since: now } as const;
  const sites = { [report.name]: { ...state, causes: [], warned: [], runs: '1795533676p123' } };
  const first = new Comparison({ version: 2, sites }, now);
  first.differs(report);
  const news = new NewsGatherer();
  news.add(first.add(report));
  for (const warning of first.warned) news.addWarning(warning);
  news.news(now, null);
  new Comparison({ version: 2, sites: first.after }, now).add(report);
}

/** As a visit diagnoses each check when it fails, before the next one is judged. */
function eachAlone(evidence: Evidence): void {
  for (const { verdict } of rejudged(evidence)) diagnose(evidence, [verdict]);
}

function secondLook(report: SiteReport, seen: Seen): void {
  lookAgain(site, seen);
  afterSecondLook(report, report);
  afterSecondLook(
    { ...report, checks: report.checks.map((check) => ({ ...check, status: 'pass' })) },
    report,
  );
}
