import type { TestCase, TestResult } from '@playwright/test/reporter';
import { shown } from '../base/text.ts';
import { ProgressLine } from '../monitor/progress-line.ts';

/** How far a run of the tests has come. */
export class SuiteProgress {
  readonly #line = new ProgressLine(process.stderr);
  #total = 0;
  #done = 0;
  #failed = 0;

  begin(total: number): void {
    this.#total = total;
  }

  count(test: TestCase, result: TestResult): void {
    if (result.status !== 'passed' && result.status !== 'skipped' && result.retry < test.retries) return;
    this.#done += 1;
    if (test.outcome() === 'unexpected') this.#failed += 1;
    const failed = this.#failed > 0 ? `, ${this.#failed} failed` : '';
    this.#line.show(() => {
      const line = `${this.#done}/${this.#total} checks${failed}`;
      return process.stderr.isTTY ? `${line}  ${shown(test.parent.title)}` : line;
    });
  }

  clear(): void {
    this.#line.clear();
  }
}
