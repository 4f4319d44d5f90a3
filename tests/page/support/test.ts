import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import type { SiteReport } from '../../../reports/model/report.ts';
import { pageOf } from '../../unit/support/page.ts';
import { chromiumPath } from './chromium.ts';

interface Fixtures {
  /** Writes the page of these sites to a file, and opens it as one does: from the disk. Answers with its address. */
  open(sites: SiteReport[], hash?: string): Promise<string>;
  needsChromium: undefined;
}

/** A page in a real browser. Whatever a test does with it: nothing is asked for but the file, and nothing goes wrong. */
export const test = base.extend<Fixtures>({
  needsChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing is needed
    async ({}, use, info) => {
      const isThere = existsSync(chromiumPath);
      const says = `There is no Chromium at ${chromiumPath}: install the package chromium of Debian, or set CHROMIUM_PATH.`;
      if (!isThere && process.env.CI)
        throw new Error(`${says} With CI=true the tests of the page may not be left out.`);
      info.skip(!isThere, says);
      await use(undefined);
    },
    { auto: true },
  ],
  open: async ({ page, context }, use, info) => {
    const asked: string[] = [];
    const wrong: string[] = [];
    context.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    const file = info.outputPath('index.html');
    const url = pathToFileURL(file).href;
    await use(async (sites, hash = '') => {
      writeFileSync(file, pageOf(sites));
      await page.goto(url + hash);
      return url;
    });
    expect(wrong, 'nothing goes wrong in the console').toEqual([]);
    expect([...new Set(asked)], 'nothing but the file is asked for').toEqual([url]);
  },
});

/** What is folded up: everything, or what is named. */
export async function openAll(page: Page, which = 'details'): Promise<void> {
  await page.locator(`main ${which}`).evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

export { expect };
