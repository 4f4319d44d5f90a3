import path from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { shown } from '../base/text.ts';
import { reasonOf } from '../base/user-error.ts';
import { checkIds } from '../checks/ids.ts';
import { exitStatus } from '../monitor/run-status.ts';
import type { Report } from '../reports/model/report.ts';
import { lookOf } from '../reports/output/begin.ts';
import { placesOf, pointToSite } from './annotated.ts';
import { Company } from './company.ts';
import { announceChecks, announceReporter, standsBesideOthers } from './door.ts';
import { loadExtensions } from './extensions.ts';
import { removeOldReport, reportFolder } from './old-report.ts';
import { isOurTest, isWaitedFor } from './ours.ts';
import { SuiteProgress } from './progress.ts';
import { checksOfAll } from './selected.ts';
import { sitesNamed } from './sites.ts';
import { warningOf } from './warning.ts';
import { whyCut } from './why-cut.ts';

/**
 * The table of sites and checks with every finding; the report in every format in `REPORTS` or `reports/out`. Of tests
 * that are not ours it says nothing, unless nobody else would.
 */
export default class DoctorReporter implements Reporter {
  readonly #output = reportFolder();
  readonly #isListing = process.argv.includes('--list');
  /** While the workers work, this process has time to load what it needs at the end. */
  readonly #rendering = loadRendering();
  readonly #progress = new SuiteProgress();
  #company = new Company(null);
  #config: FullConfig | null = null;
  #suite: Suite | null = null;

  constructor() {
    if (!this.#isListing) announceReporter();
    // An extension that cannot be loaded is reported where the tests are: without one of them nothing here is waited for.
    this.#rendering.catch(() => {});
  }

  /** Where not, and no other reporter does, Playwright adds one of its own. */
  printsToStdio(): boolean {
    return !this.#isListing && !standsBesideOthers();
  }

  onBegin(config: FullConfig, suite: Suite): void {
    if (this.#isListing) return;
    const ours = suite.allTests().filter(isOurTest);
    this.#config = config;
    this.#company = new Company(config);
    announceChecks(checksOfAll(ours));
    const warning = isMerging() ? null : warningOf(config, ours.length);
    if (warning) process.stderr.write(`${shown(warning.says)}\n`);
    if (warning?.isFatal) endWith(exitStatus.fails, (code) => code === 0);
    if (ours.length > 0) this.#suite = suite;
    // What is there is of another run, or of the shard in which the tests are that wait for ours.
    else if (suite.allTests().length === 0 && !(config.shard && isWaitedFor(config))) removeOldReport();
    this.#progress.begin(ours.length);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!isOurTest(test)) {
      this.#company.count(test);
      return;
    }
    if (this.#company.isAlone) this.#progress.count(test, result);
    if (this.#company.mayPoint) pointToSite(test);
  }

  onStdOut(chunk: string | Buffer, test?: TestCase): void {
    this.#pass(this.#company.said(chunk, test || undefined));
  }

  onStdErr(chunk: string | Buffer, test?: TestCase): void {
    this.onStdOut(chunk, test);
  }

  onError(error: TestError): void {
    this.#pass(this.#company.error(error));
  }

  #pass(text: string): void {
    if (text === '') return;
    this.#progress.clear();
    process.stderr.write(text);
  }

  async onEnd({ status, startTime, duration }: FullResult): Promise<void> {
    this.#progress.clear();
    process.stdout.write(this.#company.failures());
    if (!this.#suite) return;
    const {
      annotations,
      collectVisits,
      notBegun,
      openMonitor,
      reportChanges,
      Tally,
      terminalReport,
      reportOfSite,
      writeReport,
    } = await this.#rendering;
    const { sites: visited, silent, untouched } = collectVisits(this.#suite);
    const why = this.#config ? whyCut(status, this.#config, this.#suite) : undefined;
    const looks = visited.flatMap((visits) => reportOfSite(visits, why) ?? []);
    const seen = [
      ...looks.map(({ site }) => site),
      ...sitesNamed(untouched).map((site) => notBegun(site, checkIds.known, startTime.toISOString(), why)),
    ];
    // A mistake in what watches the run costs nothing of what it found.
    const monitor = await openMonitor({
      baseline: null,
      sitesFile: 'default',
      isRead: false,
      isWhole: seen.every(({ checks }) => checks.length === checkIds.known.length),
      started: startTime,
      cwd: process.cwd(),
      env: process.env,
      say: (text) => void process.stderr.write(text),
    }).catch((error: Error) => error);
    const sites = seen.map((site) => (monitor instanceof Error ? site : (monitor?.add(site) ?? site)));
    const report: Report = {
      version: 1,
      started: startTime.toISOString(),
      duration_ms: Math.round(duration),
      sites,
    };
    const tally = new Tally();
    for (const site of sites) tally.add(site);
    const shownVisits = looks.map(({ visit }) => visit);
    const unwritten = await writeReport(this.#output, report, shownVisits, tally).then(() => null, reasonOf);
    const look = lookOf(process.stdout, process.env, false);
    process.stdout.write(terminalReport(report, look, { isBrief: !this.#company.isAlone }));
    for (const test of silent) process.stdout.write(silence(test));
    if (process.env.GITHUB_ACTIONS === 'true' && !this.#company.isAnnotated)
      process.stdout.write(annotations(sites, tally, placesOf(this.#suite)));
    const listener = {
      print: (text: string) => void process.stdout.write(text),
      warn: (line: string) => void process.stderr.write(line),
      quiet: false,
    };
    // That somebody could not be notified says nothing of the sites.
    if (monitor && (await reportChanges(monitor, listener)))
      endWith(exitStatus.harness, (code) => code === 0);
    if (unwritten === null) process.stdout.write(` ${path.join(this.#output, 'index.html')}\n`);
    else {
      process.stderr.write(`${unwritten}\n`);
      endWith(exitStatus.harness, () => true);
    }
  }
}

/** The machine that merges what others tested has another configuration than they had. */
function isMerging(): boolean {
  return process.argv.includes('merge-reports');
}

/** Playwright has an exit status of its own for everything, and ends the process with it. */
function endWith(status: number, isFor: (code: number) => boolean): void {
  process.once('exit', (code) => {
    if (isFor(code)) process.exitCode = status;
  });
}

async function loadRendering() {
  await loadExtensions();
  return import('./rendering.ts');
}

function silence(test: TestCase): string {
  const last = test.results.at(-1);
  const isUnsound = last?.attachments.some(({ name }) => name === 'verdict');
  const otherwise = isUnsound
    ? 'what it attached is not of this version of wp-rest-doctor'
    : 'it did not run to its end';
  const message = last?.error?.message ?? otherwise;
  return ` ${shown(test.titlePath().slice(3).join(' > '))}: wp-rest-doctor itself failed: ${shown(message)}\n`;
}
