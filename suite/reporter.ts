import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { shown, shownLines } from '../base/text.ts';
import { reasonOf } from '../base/user-error.ts';
import { checkIds } from '../checks/ids.ts';
import { exitStatus } from '../monitor/run-status.ts';
import type { Report } from '../reports/model/report.ts';
import { lookOf } from '../reports/output/begin.ts';
import { loadExtensions } from './extensions.ts';
import { SuiteProgress } from './progress.ts';

/** The table of sites and checks with every finding; the report in every format in `REPORTS` or `reports/out`. */
export default class DoctorReporter implements Reporter {
  readonly #output = process.env.REPORTS || 'reports/out';
  /** While the workers work, this process has time to load what it needs at the end. */
  readonly #rendering = loadRendering();
  readonly #progress = new SuiteProgress();
  #suite: Suite | null = null;

  constructor() {
    // An extension that cannot be loaded is reported where the tests are: without one of them nothing here is waited for.
    this.#rendering.catch(() => {});
  }

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
    this.#progress.begin(suite.allTests().length);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#progress.count(test, result);
  }

  /** The embedded WordPress tells what it installs, which takes a minute the first time. */
  onStdOut(chunk: string | Buffer): void {
    const text = stripVTControlCharacters(String(chunk));
    if (!text.includes('[WebServer]')) return;
    this.#progress.clear();
    process.stderr.write(shownLines(text.replaceAll('[WebServer] ', ' ')));
  }

  onStdErr(chunk: string | Buffer): void {
    this.onStdOut(chunk);
  }

  /** What goes wrong outside of any test: a mistake in sites.yaml, a server that does not start. */
  onError({ message, value }: TestError): void {
    this.#progress.clear();
    process.stderr.write(
      `${shownLines(stripVTControlCharacters(message ?? value ?? 'an error without a message'))}\n`,
    );
  }

  async onEnd({ startTime, duration }: FullResult): Promise<void> {
    this.#progress.clear();
    if (!this.#suite || this.#suite.allTests().length === 0) return;
    const {
      annotations,
      collectVisits,
      openMonitor,
      reportChanges,
      Tally,
      terminalReport,
      reportOfVisit,
      writeReport,
    } = await this.#rendering;
    const { visits, silent } = collectVisits(this.#suite);
    const seen = visits.map(reportOfVisit);
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
    const unwritten = await writeReport(this.#output, report, visits, tally).then(() => null, reasonOf);
    const { style, width } = lookOf(process.stdout, process.env, false);
    process.stdout.write(terminalReport(report, style, width));
    for (const test of silent) process.stdout.write(silence(test));
    if (process.env.GITHUB_ACTIONS === 'true') process.stdout.write(annotations(sites, tally));
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
