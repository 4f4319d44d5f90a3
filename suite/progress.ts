import type { TestCase, TestResult } from '@playwright/test/reporter';
import { shown } from '../base/text.ts';

/** A line in a log at most this often. */
const LOG_EVERY_MS = 10_000;

/** How far a long run has come: one line that rewrites itself on a terminal, now and then a line in a log. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #total = 0;
  #done = 0;
  #failed = 0;
  #last = Date.now();
  #isDrawn = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  begin(total: number): void {
    this.#total = total;
    this.#last = Date.now();
  }

  count(test: TestCase, result: TestResult): void {
    if (result.status !== 'passed' && result.status !== 'skipped' && result.retry < test.retries) return;
    this.#done += 1;
    if (test.outcome() === 'unexpected') this.#failed += 1;
    this.#draw(test);
  }

  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001b[2K');
    this.#isDrawn = false;
  }

  end(): void {
    this.clear();
  }

  #draw(test: TestCase): void {
    const failed = this.#failed > 0 ? `, ${this.#failed} failed` : '';
    const line = `${this.#done}/${this.#total} checks${failed}`;
    if (this.#stream.isTTY) {
      this.clear();
      const width = (this.#stream.columns ?? 80) - 1;
      this.#stream.write(` ${line}  ${shown(test.parent.title)}`.slice(0, width));
      this.#isDrawn = true;
    } else if (Date.now() - this.#last >= LOG_EVERY_MS) {
      this.#last = Date.now();
      this.#stream.write(` ${line}\n`);
    }
  }
}
