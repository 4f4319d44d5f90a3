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
import type { Monitor } from '../monitor/monitor.ts';
import type { Report } from '../reports/model/report.ts';
import { type Style, styleOf } from '../reports/text/style.ts';
import { loadExtensions } from './extensions.ts';
import { Progress } from './progress.ts';

const FEWEST_COLUMNS = 60;
const MOST_COLUMNS = 110;

/** As of the command. */
const HARNESS = 3;

/** The table of sites and checks with every finding; the report in every format in `REPORTS` or `reports/out`. */
export default class DoctorReporter implements Reporter {
  readonly #output = process.env.REPORTS || 'reports/out';
  readonly #style: Style = styleOf(process.stdout, process.env);
  /** While the workers work, this process has time to load what it needs at the end. */
  readonly #rendering = loadRendering();
  readonly #progress = new Progress(process.stderr);
  #suite: Suite | null = null;

  constructor() {
    // An extension that cannot be loaded is told where the tests are: without one of them nothing here is waited for.
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
    this.#progress.end();
    if (!this.#suite || this.#suite.allTests().length === 0) return;
    const {
      annotations,
      collectVisits,
      openMonitor,
      silentTests,
      Tally,
      terminalReport,
      visitedSite,
      writeReport,
    } = await this.#rendering;
    const visits = collectVisits(this.#suite);
    const seen = visits.map(visitedSite);
    // A mistake in what watches the run costs nothing of what it found.
    const monitor = await openMonitor(seen, startTime).catch((error: Error) => error);
    const sites = seen.map((site) => (monitor instanceof Error ? site : (monitor?.add(site) ?? site)));
    const report: Report = {
      version: 1,
      started: startTime.toISOString(),
      duration_ms: Math.round(duration),
      sites,
    };
    const tally = new Tally();
    for (const site of sites) tally.add(site);
    const unwritten = await writeReport(this.#output, report, visits, tally).then(() => null, messageOf);
    const columns = Math.min(Math.max(process.stdout.columns ?? 80, FEWEST_COLUMNS), MOST_COLUMNS);
    process.stdout.write(terminalReport(report, this.#style, columns));
    for (const test of silentTests(this.#suite)) process.stdout.write(silence(test));
    if (process.env.GITHUB_ACTIONS === 'true') process.stdout.write(annotations(sites, tally));
    if (monitor) await tellChanges(monitor);
    if (unwritten === null) process.stdout.write(` ${path.join(this.#output, 'index.html')}\n`);
    else {
      process.stderr.write(`${unwritten}\n`);
      endWith(HARNESS, () => true);
    }
  }
}

/** Who is to know is told. That somebody could not be says nothing of the sites, and is exit status 3 where they are well. */
async function tellChanges(monitor: Monitor | Error): Promise<void> {
  const isOpen = !(monitor instanceof Error);
  const { changes, failures } = isOpen
    ? await monitor.end()
    : { changes: '', failures: [`${monitor.message} Nothing was compared, and nobody was told.`] };
  process.stdout.write(changes);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) endWith(HARNESS, (code) => code === 0);
}

/** Playwright has an exit status of its own for everything, and ends the process with it. */
function endWith(status: number, isFor: (code: number) => boolean): void {
  process.once('exit', (code) => {
    if (isFor(code)) process.exitCode = status;
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function loadRendering() {
  await loadExtensions();
  return import('./rendering.ts');
}

function silence(test: TestCase): string {
  const message = test.results.at(-1)?.error?.message ?? 'it did not run to its end';
  return ` ${shown(test.titlePath().slice(3).join(' > '))}: wp-rest-doctor itself failed: ${shown(message)}\n`;
}
