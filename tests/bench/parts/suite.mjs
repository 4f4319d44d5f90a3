// What the suite costs over Playwright itself: the same configuration with tests that do nothing, or one request each.
import { interleaved } from '../measure/interleaved.mjs';
import { playwrightTest } from '../measure/playwright.mjs';
import { run } from '../measure/run.mjs';
import { named, writeSitesFile } from '../measure/sites-file.mjs';
import { sitting, versionOf } from '../measure/sitting.mjs';
import { startRecordedSites } from '../servers/start.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {{ ours: Cost[], baseline: Cost[] }} Pair */
/**
 * @typedef {{
 *   sitting: import('../measure/sitting.mjs').Sitting,
 *   playwright: string,
 *   requests: number,
 *   one: Pair,
 *   many: Pair,
 * }} Suite
 */

const MANY = 100;
const DELAY_OF_MANY_MS = 50;
const BASELINE = ['-c', 'tests/bench/baseline.config.ts'];

/** @param {{ one: number, many: number }} turns @returns {Promise<Suite>} */
export async function measureSuite(turns) {
  const when = sitting();
  const fast = await startRecordedSites({ delayMs: 0, sites: 1 });
  const slow = await startRecordedSites({ delayMs: DELAY_OF_MANY_MS, sites: 1 });
  const [slowUrl = ''] = slow.urls;
  const one = { SITES: writeSitesFile('suite-one', named('site', fast.urls)) };
  const many = {
    SITES: writeSitesFile(
      'suite-many',
      named(
        'site',
        Array.from({ length: MANY }, () => slowUrl),
      ),
    ),
  };
  const before = await fast.requests();
  await run(playwrightTest([], one));
  const requests = (await fast.requests()) - before;
  const suite = {
    sitting: when,
    playwright: versionOf('@playwright/test', new URL('../../../node_modules/', import.meta.url)),
    requests,
    one: await pair(one, { BASELINE_SITES: '1' }, turns.one),
    many: await pair(many, { BASELINE_SITES: String(MANY), BASELINE_URL: slowUrl }, turns.many),
  };
  fast.stop();
  slow.stop();
  return suite;
}

/**
 * @param {NodeJS.ProcessEnv} sites
 * @param {NodeJS.ProcessEnv} baseline
 * @param {number} turns
 * @returns {Promise<Pair>}
 */
async function pair(sites, baseline, turns) {
  const costs = await interleaved(
    {
      suite: () => run(playwrightTest([], sites)),
      baseline: () => run(playwrightTest(BASELINE, { ...sites, ...baseline })),
    },
    turns,
  );
  return { ours: costs.suite ?? [], baseline: costs.baseline ?? [] };
}
