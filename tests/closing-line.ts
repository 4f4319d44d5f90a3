import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** What a part of the tests came to, as `scripts/test.mjs` adds it up. */
export type Counts = { passed: number; failed: number; skipped: number; failures: string[] };

/** The name of a test and the beginning of what it says: a log that is cut at its head still tells what failed. */
function failureOf(test: TestCase): string {
  const message = test.results.map((result) => result.error?.message).find((one) => one !== undefined) ?? '';
  const shown = stripVTControlCharacters(message).split('\n').slice(0, 40).join('\n    ').slice(0, 4000);
  return `${test.titlePath().filter(Boolean).join(' › ')}\n    ${shown}`;
}

/** One last line that a person and a script both read at a glance: `312 passed, 0 failed, 2 skipped`. */
export default class ClosingLine implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const tests = this.#suite?.allTests() ?? [];
    const of = (...outcomes: string[]) => tests.filter((test) => outcomes.includes(test.outcome()));
    const passed = of('expected', 'flaky').length;
    const failed = of('unexpected');
    const skipped = of('skipped').length;
    console.log(`\n${passed} passed, ${failed.length} failed, ${skipped} skipped`);
    const file = process.env.CLOSING_COUNTS;
    if (!file) return;
    const counts: Counts = { passed, failed: failed.length, skipped, failures: failed.map(failureOf) };
    appendFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}
