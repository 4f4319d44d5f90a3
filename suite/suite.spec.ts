import { test } from '@playwright/test';
import { shown } from '../base/text.ts';
import { numbered } from '../checks/check.ts';
import { checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Site } from '../sites/site.ts';
import { loadExtensions } from './extensions.ts';
import { atPlaceOf } from './place.ts';
import { longestTest, sitesToTest } from './sites.ts';

await loadExtensions();

/** Loaded where a check runs: the process that lists the tests needs none of the engine. */
const engine = () => import('./test-check.ts');

for (const site of sitesToTest()) {
  const atPlace = atPlaceOf(site);
  const tags = { tag: site.tags.map((tag) => `@${shown(tag)}`) };
  atPlace(test.describe, shown(site.name), tags, () => {
    // Keeps the checks of a site in order, on one worker and on one shard; sites run side by side.
    test.describe.configure({ mode: 'default' });
    test.afterAll(() => close(site));
    for (const id of checkIds.known) {
      const title = `${numbered(id)}: ${checks.known[id].question}`;
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
      atPlace(test, title, {}, async ({}, info) => {
        await (await engine()).testCheck(site, id, info);
      });
    }
  });
}

async function close({ timeoutMs }: Site): Promise<void> {
  // Whatever time a test is given by --timeout: this is bounded by the visit's own.
  test.setTimeout(longestTest(timeoutMs));
  await (await engine()).closeVisits();
}
