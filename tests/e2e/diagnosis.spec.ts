import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readPage } from '../unit/support/read-page.ts';
import { type Embedded, test } from './support/embedded.ts';
import {
  both,
  dropAuthorization,
  type Meddling,
  type Proxying,
  startProxy,
  withoutRewrite,
} from './support/proxy.ts';
import { causesIn, type Run, runSuite, type SiteEntry, siteIn, states } from './support/run-suite.ts';

// The suite under Playwright against a real WordPress: every check of sites with other credentials, settings and a proxy in
// front. What real servers do, and what of it is named, is the lab's.

const admin = { username: 'admin', password: 'password' };
const subscriber = { username: 'reader', password: 'a reader may only read' };
const wrong = { username: 'admin', password: 'not the password' };

interface Expected {
  site: Partial<SiteEntry>;
  meddle?: Meddling;
  /** Every check that does not pass. */
  states: Record<string, string>;
  causes: string[];
}

const skippedWithoutLogin = { token: 'skipped', validate: 'skipped', draft: 'skipped', secret: 'skipped' };
const blockedByToken = { token: 'fail', validate: 'blocked', draft: 'blocked', secret: 'blocked' };

const sites: Record<string, Expected> = {
  healthy: { site: { auth: admin }, states: {}, causes: [] },
  anonymous: { site: {}, states: skippedWithoutLogin, causes: [] },
  'read-only': { site: { auth: admin, read_only: true }, states: { draft: 'skipped' }, causes: [] },
  'wrong-password': { site: { auth: wrong }, states: blockedByToken, causes: ['wrong-password certain'] },
  'wrong-password-read-only': {
    site: { auth: wrong, read_only: true },
    states: blockedByToken,
    // WordPress's own words are enough: no login that is wrong on purpose could tell more.
    causes: ['wrong-password certain'],
  },
  subscriber: {
    site: { auth: subscriber },
    states: { draft: 'fail' },
    causes: ['role-without-edit-posts certain'],
  },
  'rewrite-missing-and-header-dropped': {
    site: { auth: admin },
    meddle: both(dropAuthorization, withoutRewrite),
    states: { smoke: 'fail', permalinks: 'fail', validate: 'fail', draft: 'blocked', header: 'fail' },
    causes: ['authorization-header-stripped likely', 'rewrite-missing certain'],
  },
};

test.describe.configure({ mode: 'default' });

let run: Run;
const proxies: Record<string, Proxying> = {};

test.beforeAll(async ({ embedded }) => {
  test.setTimeout(5 * 60_000);
  await addSubscriber(embedded);
  for (const [name, { meddle }] of Object.entries(sites))
    proxies[name] = await startProxy(embedded.url, meddle);
  const entries = Object.entries(sites).map(([name, { site }]) => ({
    name,
    url: proxies[name]?.url ?? '',
    timeout: '60s',
    ...site,
  }));
  // As whoever has a clone of the repository starts it.
  run = await runSuite(entries, ['--config', 'playwright.config.ts', '--workers', '2']);
});

test.afterAll(async () => {
  for (const proxy of Object.values(proxies)) await proxy.stop();
});

for (const [name, expected] of Object.entries(sites)) {
  test(name, () => {
    const site = siteIn(run, name);
    const healthy = Object.fromEntries(site.checks.map(({ id }) => [id, 'pass']));
    expect(causesIn(site)).toEqual(expected.causes);
    expect(states(site)).toEqual({ ...healthy, ...expected.states });
    doesNoHarm(proxies[name]?.seen ?? [], expected.causes.length === 0);
  });
}

test('nothing secret is in what the run printed and left on disk', async () => {
  const written = [run.stdout, run.stderr, ...(await filesIn(run.folder))].join('\n');
  expect(written).toContain('"probe": "posts"');
  for (const secret of [subscriber.password, wrong.password, 'eyJ']) expect(written).not.toContain(secret);
});

function doesNoHarm(seen: string[], isHealthy: boolean): void {
  const logins = seen.filter((line) => /^POST .*jwt-auth\/v1\/token$/.test(line));
  expect(seen.length).toBeLessThanOrEqual(isHealthy ? 10 : 20);
  // A failing check ends its process; the next one may ask for a token again, never after a refusal.
  expect(logins.length).toBeLessThanOrEqual(2);
}

/** The text of all that a run left: report, evidence, journal; not the sites.yaml it was given. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'sites.yaml');
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(file.parentPath, file.name), 'utf8');
      return file.name === 'index.html' ? unpacked(text) : text;
    }),
  );
}

/** With what lies in it compressed as it is read: in so many letters of base64 any word turns up by chance. */
function unpacked(page: string): string {
  const { sites } = readPage(page);
  return page.replace(/(octet-stream" id="[\w-]+">)[\w+/=]+/g, '$1') + JSON.stringify(sites);
}

/** A user of WordPress itself, made by WordPress itself on the next request. */
async function addSubscriber({ folder, url }: Embedded): Promise<void> {
  const file = join(folder, 'wp-content', 'mu-plugins', 'add-reader.php');
  await mkdir(join(folder, 'wp-content', 'mu-plugins'), { recursive: true });
  const { username, password } = subscriber;
  await writeFile(
    file,
    `<?php add_action( 'init', function () {
      if ( ! username_exists( '${username}' ) ) {
        wp_insert_user( array( 'user_login' => '${username}', 'user_pass' => '${password}', 'role' => 'subscriber' ) );
      }
    } );`,
  );
  await fetch(`${url}/wp-json/`);
  await rm(file);
}
