import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRecordedSite } from '../../../bench/recorded-site.mjs';
import { expect, test as receiving } from '../../../loopback/support/receivers.ts';
import { installOutside, lend } from '../../support/outside.ts';
import { type Meddling, startProxy } from '../../support/proxy.ts';

export const examples = fileURLToPath(new URL('../../../../docs/examples/', import.meta.url));

interface Site {
  url: string;
  /** What happens to its requests from now on; nothing without. */
  meddle(how?: Meddling): void;
}

interface Fixtures {
  /** A folder that is removed after the test. */
  folder: string;
  /** The sites of the examples. */
  sites: Record<'shop' | 'blog' | 'club', Site>;
}

interface WorkerFixtures {
  /** Where the package is installed as its users have it, with the repository's Playwright beside it. */
  outside: string;
}

/** The users of the examples: the packed package, sites that can be broken, and receivers of what is told. */
export const test = receiving.extend<Fixtures, WorkerFixtures>({
  outside: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from the pattern
    async ({}, use) => {
      const { folder } = await installOutside();
      lend(folder, '@playwright/test', 'playwright', 'playwright-core');
      symlinkSync('../playwright/cli.js', path.join(folder, 'node_modules/.bin/playwright'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 2 * 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-example-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  sites: async ({}, use) => {
    const recorded = await Promise.all([0, 0, 0].map(startRecordedSite));
    let how: Record<string, Meddling> = {};
    const started = await Promise.all(
      recorded.map(async ({ url }) => {
        const proxy = await startProxy(url, (request, response) => how[url]?.(request, response) ?? false);
        const meddle = (next?: Meddling) => {
          how = { ...how, [url]: next ?? (() => false) };
        };
        return { url: proxy.url, meddle, stop: proxy.stop };
      }),
    );
    const [shop, blog, club] = started;
    if (!shop || !blog || !club) throw new Error('not all sites have started');
    await use({ shop, blog, club });
    await Promise.all(started.map(({ stop }) => stop()));
    for (const site of recorded) site.stop();
  },
});

export { expect };

/** What the sites of the examples ask for. */
export const credentials = {
  SHOP_USER: 'admin',
  SHOP_PASSWORD: 'password of the shop',
  BLOG_USER: 'admin',
  BLOG_PASSWORD: 'password of the blog',
};

/** The example as its user has it: copied, and its sites at the addresses of the test's. */
export function copied(example: string, to: string, sites: Fixtures['sites']): string {
  cpSync(path.join(examples, example), to, { recursive: true });
  pointTo(path.join(to, 'sites.yaml'), sites);
  return to;
}

/** Gives the sites of a file the addresses of the test's. */
export function pointTo(file: string, sites: Fixtures['sites']): void {
  const text = Object.entries(sites).reduce(
    (all, [name, { url }]) => all.replaceAll(`https://${name}.example`, url),
    readFileSync(file, 'utf8'),
  );
  expect(text, 'the test sends nothing elsewhere').not.toMatch(/^[^#]*url: https/m);
  writeFileSync(file, text);
}

/** As `npm ci` would leave it. */
export function borrowPackages(folder: string, outside: string): void {
  mkdirSync(folder, { recursive: true });
  const place = path.join(folder, 'node_modules');
  if (!existsSync(place)) symlinkSync(path.join(outside, 'node_modules'), place, 'junction');
}
