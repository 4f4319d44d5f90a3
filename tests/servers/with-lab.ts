import { test as base } from '@playwright/test';
import { Lab } from '../../lab/lab.ts';

/** With a lab for all tests of a process. */
export const test = base.extend<object, { lab: Lab }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const lab = await Lab.open();
      await use(lab);
      lab.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
