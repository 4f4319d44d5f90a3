import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type CountingSite, refuseLogins, startCountingSite } from './support/counting-site.ts';
import { runFolder, runSuiteOn, states } from './support/run-suite.ts';

// A failing test ends its worker, so the visit goes on in another process. Whatever becomes of what it wrote down, a
// site sees at most one login with a wrong password and one that is wrong on purpose.

test.describe.configure({ mode: 'parallel', timeout: 5 * 60_000 });

const auth = { username: 'u', password: 'not the password' };
const longName = '日本の料理と旅行のブログ編集部によるワードプレスサイト本番環境';

interface Trial {
  title: string;
  args?: string[];
  name?: string;
  env?: NodeJS.ProcessEnv;
  /** Called with the folder of the results as each request arrives. */
  onRequest?(results: string): void;
  logins: CountingSite['logins'];
  states: Record<string, string>;
}

const refused = { token: 'fail', validate: 'blocked', draft: 'blocked', header: 'pass', secret: 'blocked' };
const withheld = { token: 'fail', validate: 'skipped', draft: 'skipped', header: 'pass', secret: 'skipped' };

/** As a disk that takes nothing more: even as root nobody writes below a file. */
function closeJournal(results: string): void {
  rmSync(path.join(results, '.journal'), { recursive: true, force: true });
  writeFileSync(path.join(results, '.journal'), '');
}

/** The folder that the system has for what is temporary takes nothing; Playwright needs one for what it compiles. */
const noTemporary = {
  TMPDIR: '/dev/null/none',
  PWTEST_CACHE_DIR: path.join(tmpdir(), 'wp-rest-doctor-tests'),
};

const trials: Trial[] = [
  {
    title: 'a name of 279 encoded characters, and retries',
    name: longName,
    args: ['--retries', '1'],
    logins: { right: 1, wrong: 1 },
    states: refused,
  },
  {
    title: 'test-results removed meanwhile, and repetitions side by side',
    args: ['--workers', '3', '--repeat-each', '2'],
    onRequest: (results) => rmSync(results, { recursive: true, force: true }),
    logins: { right: 1, wrong: 1 },
    states: refused,
  },
  {
    title: 'nothing can be written anywhere, and retries',
    args: ['--retries', '1'],
    env: noTemporary,
    onRequest: closeJournal,
    logins: { right: 1, wrong: 0 },
    states: withheld,
  },
];

for (const { title, args = [], name = 'shop', env = {}, onRequest, logins, states: expected } of trials) {
  test(title, async () => {
    const folder = await runFolder();
    const site = await startCountingSite(refuseLogins, () => onRequest?.(path.join(folder, 'results')));
    const text = JSON.stringify({ sites: [{ name, url: site.url, auth }] });
    const run = await runSuiteOn(text, args, folder, env);
    await site.stop();
    expect(site.logins).toEqual(logins);
    expect(run.status).toBe(1);
    // Of repetitions side by side any may have been the one that logged in.
    const seen = run.report?.sites.filter((one) => one.name === name).map(states);
    expect(seen).toContainEqual(expect.objectContaining(expected));
  });
}
