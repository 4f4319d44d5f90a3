import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/**
 * The last lines, which a person and a script both read at a glance: what each project took, the name of each test that
 * failed, and `312 passed, 1 failed, 2 skipped`. A log that is cut at its head still says what failed.
 */
export default class ClosingLine implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    console.log(`\n${(this.#suite?.suites ?? []).map(timeOf).join('\n')}`);
    const tests = this.#suite?.allTests() ?? [];
    const of = (...outcomes: string[]) => tests.filter((test) => outcomes.includes(test.outcome()));
    const failed = of('unexpected');
    if (failed.length > 0) console.log(`\nFailed:\n${failed.map(nameOf).join('\n')}`);
    const passed = of('expected', 'flaky').length;
    console.log(`\n${passed} passed, ${failed.length} failed, ${of('skipped').length} skipped`);
  }
}

/** `unit: 1798 tests, 180 s of a worker, within 95 s`: all its tests together, and from its first to its last moment. */
function timeOf(project: Suite): string {
  const results = project.allTests().flatMap((test) => test.results);
  const seconds = (ms: number) => Math.round(ms / 1000);
  const starts = results.map(({ startTime }) => startTime.valueOf());
  const ends = results.map(({ startTime, duration }) => startTime.valueOf() + duration);
  const worked = results.reduce((sum, { duration }) => sum + duration, 0);
  const within = results.length === 0 ? 0 : latest(ends) + latest(starts.map((start) => -start));
  return `${project.title}: ${results.length} tests, ${seconds(worked)} s of a worker, within ${seconds(within)} s`;
}

function latest(moments: number[]): number {
  return moments.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}

function nameOf(test: TestCase): string {
  return `  ${test.titlePath().filter(Boolean).join(' › ')}`;
}
