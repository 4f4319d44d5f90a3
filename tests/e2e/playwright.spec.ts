import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../reports/model/report.ts';
import { dropAuthorization, type Meddling, startProxy } from './support/proxy.ts';
import { test } from './support/recorded.ts';
import {
  causesIn,
  installed,
  type Run,
  runFolder,
  runPlaywright,
  runSuite,
  runSuiteOn,
  siteIn,
  states,
} from './support/run-suite.ts';

// How the suite behaves under Playwright's own options.

const auth = { username: 'admin', password: 'password' };
const logins = (seen: string[]) => seen.filter((line) => line.endsWith('/jwt-auth/v1/token'));
const passed = (run: Run) => run.report?.sites.flatMap(({ checks }) => checks.map(({ id }) => id)) ?? [];

test.describe.configure({ timeout: 3 * 60_000 });

async function through<T>(
  url: string,
  meddle: Meddling | undefined,
  work: (url: string, seen: string[]) => Promise<T>,
) {
  const proxy = await startProxy(url, meddle);
  try {
    return await work(proxy.url, proxy.seen);
  } finally {
    await proxy.stop();
  }
}

test('-g smoke sends the smoke probe and no other', async ({ recorded }) => {
  await through(recorded.url, undefined, async (url, seen) => {
    const run = await runSuite([{ name: 'shop', url, auth }], ['-g', 'smoke']);
    expect(run.status).toBe(0);
    expect(seen).toEqual(['GET /wp-json/wp/v2/posts']);
    expect(passed(run)).toEqual(['smoke']);
  });
});

test('--project and a tag select as they do for any test', async ({ recorded }) => {
  const sites = [
    { name: 'one', url: recorded.url, tags: ['eu'] },
    { name: 'two', url: recorded.url },
  ];
  const run = await runSuite(sites, ['--project', 'sites', '--grep', '@eu.*smoke|smoke.*@eu']);
  expect(run.status).toBe(0);
  expect(run.report?.sites.map(({ name }) => name)).toEqual(['one']);
});

test('--list names every check in its order and sends nothing', async ({ recorded }) => {
  await through(recorded.url, undefined, async (url, seen) => {
    const run = await runSuite([{ name: 'shop', url }], ['--list']);
    const titles = run.stdout.split('\n').flatMap((line) => /shop › (\d\d \w+): /.exec(line)?.[1] ?? []);
    expect(titles).toEqual([
      '01 smoke',
      '02 permalinks',
      '03 namespace',
      '04 token',
      '05 validate',
      '06 draft',
      '07 header',
      '08 cors',
      '09 secret',
    ]);
    expect(seen).toEqual([]);
    expect(run.report).toBeNull();
  });
});

test('a shard without a site says so, and leaves no report of an earlier run', async ({ recorded }) => {
  const folder = await runFolder();
  const sites = [{ name: 'shop', url: recorded.url }];
  expect((await runSuite(sites, ['-g', 'smoke'], folder)).report).not.toBeNull();
  const empty = await runSuite(sites, ['--shard', '2/2'], folder);
  expect([empty.status, empty.stderr, empty.report]).toEqual([
    0,
    'Shard 2 of 2 has no site to check: there is nothing to report.\n',
    null,
  ]);
});

test('of several visits to one site the worst is reported, and what the others came to', async ({
  recorded,
}) => {
  let seen = 0;
  const breakOnce: Meddling = (_, response) => {
    seen += 1;
    if (seen > 1) return false;
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    return true;
  };
  await through(recorded.url, breakOnce, async (url) => {
    const args = ['--repeat-each', '2', '-g', 'smoke', '--workers', '1'];
    const run = await runSuite([{ name: 'shop', url }], args);
    expect(run.status).toBe(1);
    expect(run.report?.sites.map(({ name, status }) => `${name} ${status}`)).toEqual(['shop fail']);
    expect(siteIn(run, 'shop').notices.join()).toContain('Visited 2 times: 1 of these visits came out so');
  });
});

test('a fault that passes on the second try is flaky and passes under --retries, and the login is asked for once more only', async ({
  recorded,
}) => {
  let dropped = 0;
  const dropOnce: Meddling = (request, response) => {
    const isCheck =
      request.url?.endsWith('/token/validate') && request.headers.authorization !== 'Bearer x.y.z';
    return isCheck && dropped++ === 0 ? dropAuthorization(request, response) : false;
  };
  await through(recorded.url, dropOnce, async (url, seen) => {
    const run = await runSuite([{ name: 'shop', url, auth }], ['--retries', '1']);
    expect(run.status).toBe(0);
    const { validate, ...others } = states(siteIn(run, 'shop'));
    expect([validate, siteIn(run, 'shop').status]).toEqual(['flaky', 'flaky']);
    expect(new Set(Object.values(others))).toEqual(new Set(['pass']));
    expect(logins(seen).length).toBe(2);
  });
});

test('a refused login is never tried again, whatever --retries and --repeat-each say', async ({
  embedded,
}) => {
  await through(embedded.url, undefined, async (url, seen) => {
    const wrong = { username: 'admin', password: 'not the password' };
    const run = await runSuite([{ name: 'shop', url, auth: wrong }], ['--retries', '2', '-g', 'token']);
    expect(run.status).toBe(1);
    expect(causesIn(siteIn(run, 'shop'))).toEqual(['wrong-password certain']);
    // WordPress's own words tell enough, so none is sent that is wrong on purpose.
    expect(logins(seen).length).toBe(1);
  });
});

test('--repeat-each makes each repetition a visit of its own, and counts one site', async ({ recorded }) => {
  await through(recorded.url, undefined, async (url, seen) => {
    const run = await runSuite([{ name: 'shop', url }], ['--repeat-each', '2', '-g', 'smoke']);
    expect(run.status).toBe(0);
    expect(run.report?.sites.map(({ name }) => name)).toEqual(['shop']);
    expect(seen.length).toBe(2);
  });
});

test('--last-failed runs what failed, and nothing that passed', async ({ recorded }) => {
  const folder = await runFolder();
  await through(recorded.url, dropAuthorization, async (url) => {
    const sites = [{ name: 'shop', url, auth }];
    const first = await runSuite(sites, [], folder);
    expect(states(siteIn(first, 'shop'))).toMatchObject({
      validate: 'fail',
      draft: 'blocked',
      header: 'fail',
    });
    const second = await runSuite(sites, ['--last-failed'], folder);
    expect(second.status).toBe(1);
    expect(passed(second)).toEqual(['validate', 'header']);
  });
});

test('shards hold whole sites, and their merged report is that of one run', async ({ recorded }) => {
  const folder = await runFolder();
  await through(recorded.url, dropAuthorization, async (url) => {
    const sites = [
      { name: 'good', url: recorded.url },
      { name: 'bad', url },
    ];
    const whole = await runSuite(sites);
    for (const shard of ['1/2', '2/2']) {
      const blob = path.join(folder, 'blobs', `${shard[0]}.zip`);
      const text = JSON.stringify({ sites });
      const args = ['--shard', shard, '--reporter', 'blob'];
      await runSuiteOn(text, args, folder, { PLAYWRIGHT_BLOB_OUTPUT_FILE: blob });
    }
    expect(await readdir(path.join(folder, 'blobs'))).toEqual(['1.zip', '2.zip']);
    const config = ['--config', installed];
    const merged = await runPlaywright(['merge-reports', ...config, path.join(folder, 'blobs')], folder, {
      SITES: path.join(folder, 'sites.yaml'),
    });
    expect(timeless(merged.report)).toEqual(timeless(whole.report));
  });
});

test('a known finding that is allowed warns until its day, and passes the run', async ({ recorded }) => {
  await through(recorded.url, dropAuthorization, async (url) => {
    const allow = [
      { cause: 'authorization-header-stripped', reason: 'host ticket 4711', until: '2999-12-31' },
    ];
    const run = await runSuite([{ name: 'shop', url, allow }]);
    expect(run.status).toBe(0);
    expect(states(siteIn(run, 'shop')).header).toBe('warn');
    expect(siteIn(run, 'shop').status).toBe('warn');
    expect(run.stdout).toContain('allowed until 2999-12-31: host ticket 4711');
  });
});

test('an allowance that has ended fails again and says so; one that is not needed says so', async ({
  recorded,
}) => {
  await through(recorded.url, dropAuthorization, async (url) => {
    const allow = [
      { cause: 'authorization-header-stripped', reason: 'host ticket 4711', until: '2020-01-31' },
    ];
    const unneeded = [{ cause: 'plugin-inactive', reason: 'soon', until: '2999-12-31' }];
    const run = await runSuite([
      { name: 'ended', url, allow },
      { name: 'unneeded', url: recorded.url, auth, allow: unneeded },
    ]);
    expect(run.status).toBe(1);
    expect(states(siteIn(run, 'ended')).header).toBe('fail');
    expect(siteIn(run, 'ended').notices.join()).toContain('ended on 2020-01-31');
    expect(siteIn(run, 'unneeded').notices.join()).toContain('plugin-inactive is no longer needed');
  });
});

test('a failing check is told in words that fit a ticket', async ({ recorded }) => {
  await through(recorded.url, dropAuthorization, async (url) => {
    const run = await runSuite([{ name: 'shop', url }], ['--reporter', 'line', '-g', '07 header']);
    expect(run.status).toBe(1);
    for (const part of [
      `shop (${url}): 07 header fails.`,
      'The Authorization header does not reach the plugin: the web server, a proxy or code',
      'authorization-header-stripped or authorization-header-eaten | web server | likely',
      'jwt_auth_no_auth_header: the plugin answers and sees no header',
      'Save the permalinks once more, changing nothing',
      'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1',
    ]) {
      expect(run.stdout).toContain(part);
    }
    expect(run.stdout).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});

test("GitHub's annotations point to the line of the site, and no report shows what stands beside it", async ({
  recorded,
}) => {
  await through(recorded.url, dropAuthorization, async (url) => {
    const secret = 'an-inline-password-4711';
    const text = `sites:\n  - name: shop\n    url: ${url}\n    auth: { username: admin, password: ${secret} }\n`;
    const folder = await runFolder();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
    const own = await runSuiteOn(text, ['-g', '07 header'], folder, env);
    expect(own.stdout).toMatch(/^::error file=sites\.yaml,line=2,title=shop fails::/m);
    const html = path.join(folder, 'html');
    const reporters = `${path.join(path.dirname(installed), '../../../dist/reporter.js')},github,html`;
    const theirs = await runSuiteOn(text, ['--reporter', reporters, '-g', '07 header'], folder, {
      ...env,
      PLAYWRIGHT_HTML_OUTPUT_DIR: html,
      PLAYWRIGHT_HTML_OPEN: 'never',
    });
    expect(theirs.stdout).toMatch(/^::error file=sites\.yaml,.*,line=2,/m);
    const page = await readFile(path.join(html, 'index.html'), 'utf8');
    const [, data = ''] = /application\/zip;base64,([\w+/=]+)/.exec(page) ?? [];
    const parts = Object.values(unzipSync(Buffer.from(data, 'base64'))).map((bytes) => strFromU8(bytes));
    expect(parts.join()).toContain('07 header fails');
    for (const one of [own.stdout, theirs.stdout, page, ...parts]) expect(one).not.toContain(secret);
  });
});

test('mistakes in sites.yaml are told with their places, without a stack', async () => {
  const run = await runSuiteOn('sites:\n  - name: shop\n    urll: https://shop.example\n');
  expect(run.status).toBe(1);
  expect(run.stdout + run.stderr).toMatch(/sites\.yaml:3:5 .*urll/);
  expect(run.stdout + run.stderr).toMatch(/url/);
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
});

/** Ports, times and random parts differ from run to run, and so does which of the requests sent at once opened a connection. */
function timeless(report: Report | null): unknown {
  const volatile = new Set([
    'duration_ms',
    'started',
    'timing',
    'headers',
    'url',
    'text',
    'bytes',
    'connection',
  ]);
  return JSON.parse(JSON.stringify(report, (key, value) => (volatile.has(key) ? undefined : value)));
}
