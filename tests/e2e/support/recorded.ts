import { startRecordedSite } from '../../bench/recorded-site.mjs';
import { test as embedded } from './embedded.ts';

/**
 * `recorded` is a healthy WordPress as it was recorded, which answers at once: for what is said and kept of a visit. What
 * depends on WordPress itself takes `embedded`.
 */
export const test = embedded.extend<{ recorded: { url: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  recorded: async ({}, use) => {
    const site = await startRecordedSite(0);
    await use(site);
    site.stop();
  },
});
