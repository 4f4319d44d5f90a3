import { mkdirSync, writeFileSync } from 'node:fs';
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
import { type Style, styleOf } from '../reports/style.ts';
import { shown } from '../reports/text.ts';
import { loadExtensions } from './extensions.ts';
import { Progress } from './progress.ts';

const FEWEST_COLUMNS = 60;
const MOST_COLUMNS = 110;

/** The table of sites and checks with every finding; `report.json` and `evidence.json`, in `REPORTS` or `reports/out`. */
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
    process.stderr.write(text.replaceAll('[WebServer] ', ' '));
  }

  onStdErr(chunk: string | Buffer): void {
    this.onStdOut(chunk);
  }

  /** What goes wrong outside of any test: a mistake in sites.yaml, a server that does not start. */
  onError({ message, value }: TestError): void {
    this.#progress.clear();
    process.stderr.write(`${message ?? value ?? 'an error without a message'}\n`);
  }

  async onEnd({ startTime, duration }: FullResult): Promise<void> {
    this.#progress.end();
    if (!this.#suite || this.#suite.allTests().length === 0) return;
    const { collectVisits, reportOf, silentTests, terminalReport } = await this.#rendering;
    const visits = collectVisits(this.#suite);
    const report = reportOf(visits, { started: startTime, duration_ms: duration });
    const file = this.#write('report.json', report);
    this.#write('evidence.json', { version: 1, visits: visits.map(({ evidence }) => evidence) });
    const columns = Math.min(Math.max(process.stdout.columns ?? 80, FEWEST_COLUMNS), MOST_COLUMNS);
    process.stdout.write(terminalReport(report, this.#style, columns));
    for (const test of silentTests(this.#suite)) process.stdout.write(silence(test));
    process.stdout.write(` ${file}\n`);
  }

  #write(name: string, value: unknown): string {
    const file = path.join(this.#output, name);
    mkdirSync(this.#output, { recursive: true });
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
    return file;
  }
}

async function loadRendering() {
  await loadExtensions();
  return import('./rendering.ts');
}

function silence(test: TestCase): string {
  const message = test.results.at(-1)?.error?.message ?? 'it did not run to its end';
  return ` ${test.titlePath().slice(3).join(' > ')}: wp-rest-doctor itself failed: ${shown(message)}\n`;
}
