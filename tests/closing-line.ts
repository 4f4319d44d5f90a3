import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/**
 * The last lines, which a person and a script both read at a glance: the name of each test that failed, and
 * `312 passed, 1 failed, 2 skipped`. A log that is cut at its head still says what failed.
 */
export default class ClosingLine implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const tests = this.#suite?.allTests() ?? [];
    const of = (...outcomes: string[]) => tests.filter((test) => outcomes.includes(test.outcome()));
    const failed = of('unexpected');
    if (failed.length > 0) console.log(`\nFailed:\n${failed.map(nameOf).join('\n')}`);
    const passed = of('expected', 'flaky').length;
    console.log(`\n${passed} passed, ${failed.length} failed, ${of('skipped').length} skipped`);
  }
}

function nameOf(test: TestCase): string {
  return `  ${test.titlePath().filter(Boolean).join(' › ')}`;
}
