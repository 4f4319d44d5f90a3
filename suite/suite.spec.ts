import { test } from '@playwright/test';
import { shown } from '../base/text.ts';
import { numbered } from '../checks/check.ts';
import { checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import { loadExtensions } from './extensions.ts';
import { longestTest, sitesToTest } from './sites.ts';

await loadExtensions();

/** Loaded where a check runs: the process that lists the tests needs none of the engine. */
const engine = () => import('./test-check.ts');

for (const site of sitesToTest()) {
  test.describe(shown(site.name), { tag: site.tags.map((tag) => `@${shown(tag)}`) }, () => {
    // Keeps the checks of a site in order, on one worker and on one shard; sites run side by side.
    test.describe.configure({ mode: 'default' });
    test.afterAll(async () => {
      // Whatever time a test is given by --timeout: this is bounded by the visit's own.
      test.setTimeout(longestTest(site.timeoutMs));
      await (await engine()).closeVisits();
    });
    for (const id of checkIds.known) {
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
      test(`${numbered(id)}: ${checks.known[id].question}`, async ({}, info) => {
        await (await engine()).testCheck(site, id, info);
      });
    }
  });
}
