import { test } from '@playwright/test';
import { checkIds, numbered } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import { closeVisits, runCheck } from './run-check.ts';
import { sitesToTest } from './sites.ts';

for (const site of sitesToTest()) {
  test.describe(site.name, { tag: site.tags.map((tag) => `@${tag}`) }, () => {
    // Keeps the checks of a site in order, on one worker and on one shard; sites run side by side.
    test.describe.configure({ mode: 'default' });
    test.afterAll(closeVisits);
    for (const id of checkIds) {
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this very pattern
      test(`${numbered(id)}: ${checks[id].question}`, ({}, info) => runCheck(site, id, info));
    }
  });
}
