import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { limits } from '../../http/limits.ts';
import { reportOrDefect } from '../../reports/model/report-or-defect.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { siteAt } from '../unit/support/site.ts';
import { startRawSite } from './support/raw-site.ts';
import { behaviourOf, scenario } from './support/scenarios.ts';
import { runs, seed } from './support/seed.ts';

// Whatever bytes a host sends, at whichever request, the visit ends in time and is no error of ours.

const PARTS = 4;
const VISITS = runs({ usual: 400, long: 1000 });
const AT_ONCE = 12;

/** Of one request, so that a host that says nothing costs little here. */
const timeoutMs = 500;

/** The bound of a visit, and a moment to end. */
const LONGEST_MS = limits.visitTimeoutMs + 5000;

async function visit(answers: Parameters<typeof behaviourOf>[0]): Promise<void> {
  const host = await startRawSite(behaviourOf(answers));
  try {
    const started = performance.now();
    const { seen, timed } = await runVisit(siteAt(host.url, { timeoutMs }));
    const took = performance.now() - started;
    const { status, checks } = reportOrDefect(seen, timed);
    if (status === 'error')
      throw new Error(checks.find((check) => check.status === 'error')?.says ?? 'error');
    if (took > LONGEST_MS) throw new Error(`it took ${took} ms`);
  } finally {
    await host.stop();
  }
}

for (let part = 1; part <= PARTS; part++)
  test(`odd bytes through sockets, part ${part} of ${PARTS}`, async () => {
    const chosen = seed(part);
    const property = fc.asyncProperty(scenario, visit);
    const all = fc.sample(scenario, { numRuns: Math.ceil(VISITS / PARTS), seed: chosen });
    let next = 0;
    let failed = -1;
    let reason = '';
    const worker = async () => {
      while (next < all.length && failed === -1) {
        const at = next++;
        await visit(all[at] ?? []).catch((error: Error) => {
          failed = at;
          reason = error.message;
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    // Once more, alone, and then with as little as it takes.
    const again = { seed: chosen, path: `${failed}`, interruptAfterTimeLimit: 120_000 };
    const result = failed === -1 ? null : await fc.check(property, again);
    expect(failed, `${reason}\n${result ? fc.defaultReportMessage(result) : ''}`).toBe(-1);
  });
