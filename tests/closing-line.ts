import { appendFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** One last line that a person and a script both read at a glance: `312 passed, 0 failed, 2 skipped`. */
export default class ClosingLine implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const count = (...names: string[]) => outcomes.filter((outcome) => names.includes(outcome)).length;
    const passed = count('expected', 'flaky');
    const failed = count('unexpected');
    const skipped = count('skipped');
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    // `scripts/test.mjs` runs the tests in parts, and adds them up.
    const file = process.env.CLOSING_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify({ passed, failed, skipped })}\n`);
  }
}
