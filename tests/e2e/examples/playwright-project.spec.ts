import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../reports/model/report.ts';
import { programOf, type Ran, run } from '../support/outside.ts';
import { dropAuthorization } from '../support/proxy.ts';
import { borrowPackages, copied, credentials, expect, test } from './support/project.ts';

// The checks of sites among the tests of somebody's own project, with the package as its users have it.

test.describe.configure({ timeout: 5 * 60_000 });

type Sites = Parameters<typeof copied>[2];

function project(folder: string, outside: string, sites: Sites): string {
  const here = path.join(folder, 'project');
  copied('playwright-project', here, { shop: sites.shop, blog: sites.blog, club: sites.club });
  const config = path.join(here, 'playwright.config.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace('https://shop.example', sites.shop.url));
  borrowPackages(here, outside);
  return here;
}

const playWith = (env: Record<string, string>, here: string, ...args: string[]): Promise<Ran> =>
  run(process.execPath, [programOf('@playwright/test', 'playwright'), 'test', ...args], here, env);

const play = (here: string, ...args: string[]) => playWith(credentials, here, ...args);

const reportIn = (here: string): Report =>
  JSON.parse(readFileSync(path.join(here, 'reports/out/report.json'), 'utf8'));

function own(here: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(here, name)), { recursive: true });
  writeFileSync(path.join(here, name), text);
}

const FAILING = `import { expect, test } from '@playwright/test';
test('the price is right', () => {
  expect(1 + 1).toBe(3);
});
`;

test('the example runs its own tests and the checks of its sites, before and after each other', async ({
  outside,
  folder,
  sites,
}) => {
  const here = project(folder, outside, sites);
  const listed = await play(here, '--list');
  expect([listed.status, listed.stderr]).toEqual([0, '']);
  expect(listed.stdout).toMatch(/\[sites\] › \.\.\/sites\.yaml:2:1 › shop › 01 smoke/);
  expect(listed.stdout).toContain('Total: 11 tests');
  expect(existsSync(path.join(here, 'reports'))).toBe(false);

  const green = await play(here);
  expect([green.status, green.stderr], green.stdout).toEqual([0, '']);
  expect(green.stdout).toContain('11 passed');
  const order = ['[setup]', '[sites]', '[shop]'].map((name) => green.stdout.indexOf(name));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(green.stdout).toContain(' ok shop: a client can log in and write.\n reports/out/index.html\n');
  expect(readdirSync(here)).toContain('playwright-report');
  expect(reportIn(here).sites.map(({ name, status }) => `${name} ${status}`)).toEqual(['shop pass']);

  sites.shop.meddle(dropAuthorization);
  const args = ['--reporter', 'list,html,github,blob,wp-rest-doctor/reporter'];
  const red = await play(here, ...args);
  expect(red.status, red.stdout).toBe(1);
  expect(red.stdout).toContain('1 did not run');
  // Once for whoever reads, and once in the annotation that GitHub takes out of the log.
  const whole = red.stdout.split('\n').filter((line) => line.includes('How to fix it'));
  expect(whole.map((line) => line.startsWith('::error'))).toEqual([true, false]);
  expect(red.stdout).toContain('The proof and the steps stand at 05 validate of this site');
  // Which checks it explains is known when all have been looked at.
  expect(red.stdout).not.toContain('explains check');
  expect(red.stdout).toContain('npx wp-rest-doctor explain authorization-header-stripped');
  expect(red.stdout).toMatch(/::error file=sites\.yaml,title=.*sites\.yaml%3A2%3A1/);
  expect(red.stdout).not.toContain(credentials.SHOP_PASSWORD);
  expect(readdirSync(path.join(here, 'blob-report'))).toHaveLength(1);
  expect(reportIn(here).sites.map(({ status }) => status)).toEqual(['fail']);

  const silent = await play(here, '--reporter', 'html', '-g', 'smoke');
  expect(silent.status, silent.stdout).toBe(0);
  expect(readdirSync(path.join(here, 'reports/out'))).toEqual([]);
});

test('a file .env is all that the example needs, and without it the reporter says what kept the checks back', async ({
  outside,
  folder,
  sites,
}) => {
  const here = project(folder, outside, sites);
  const lines = Object.entries(credentials).map(([name, value]) => `${name}="${value}"\n`);
  own(here, '.env', lines.join(''));
  const green = await playWith({}, here);
  expect(green.status, green.stdout).toBe(0);
  expect(green.stdout).toContain('11 passed');

  own(here, 'tests/ready.setup.ts', FAILING);
  const held = await playWith({}, here);
  expect(held.status).toBe(1);
  const why = 'the project "setup" failed, which has to pass before these checks run';
  expect(held.stdout.replace(/\s+/g, ' ')).toContain(`shop: not checked to the end: ${why}`);
  expect(held.stdout).not.toContain('interrupted');
  expect(reportIn(here).sites.map(({ status, interrupted_by: by }) => [status, by])).toEqual([
    ['skipped', why],
  ]);
});

test('shards: sites that others wait for are visited by each, and by one alone where the projects are run apart', async ({
  outside,
  folder,
  sites,
}) => {
  const here = project(folder, outside, sites);
  own(here, 'tests/second.spec.ts', "import { test } from '@playwright/test';\ntest('second', () => {});\n");
  const visitsOf = async (...args: string[]) => {
    const { stdout } = await play(here, '--list', ...args);
    return stdout.split('\n').filter((line) => line.includes('01 smoke')).length;
  };
  const both = async (...args: string[]) =>
    (await visitsOf(...args, '--shard', '1/2')) + (await visitsOf(...args, '--shard', '2/2'));
  expect(await both()).toBe(2);
  expect(await both('--project', 'sites', '--no-deps')).toBe(1);
  expect(await both('--project', 'shop', '--no-deps')).toBe(0);

  const report = path.join(here, 'reports/out/report.json');
  own(here, 'reports/out/report.json', 'of shard 1');
  const empty = await play(here, '--project', 'sites', '--project', 'shop', '--shard', '3/3', 'posts');
  expect([empty.status, empty.stderr]).toEqual([
    0,
    'Shard 3 of 3 has no site to check: the checks run in the shards that have a test which waits for them.\n',
  ]);
  expect(readFileSync(report, 'utf8')).toBe('of shard 1');
});

test('an option of Playwright in the place of extensions is one clear sentence', async ({
  outside,
  folder,
  sites,
}) => {
  const here = project(folder, outside, sites);
  own(
    here,
    'playwright.config.mjs',
    `import { suiteProject } from 'wp-rest-doctor/playwright';
export default { projects: [suiteProject({ use: { ignoreHTTPSErrors: true } })] };
`,
  );
  const { status, stdout, stderr } = await play(here, '-c', 'playwright.config.mjs');
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('lists extensions of wp-rest-doctor: use: ["./my-check.ts"]');
  expect(stdout + stderr).not.toMatch(/is not a function|\n\s+at /);
});

test('a test that is not ours fails with its stack, and nothing is said of wp-rest-doctor', async ({
  outside,
  folder,
  sites,
}) => {
  const here = project(folder, outside, sites);
  own(here, 'tests/price.spec.ts', FAILING);
  const config = (text: string) =>
    own(
      here,
      'playwright.config.ts',
      `import { defineConfig } from '@playwright/test';
import { suiteConfig } from 'wp-rest-doctor/playwright';
export default defineConfig(suiteConfig(), ${text});
`,
    );
  // Nobody but our reporter is there to show it.
  config("{ testDir: 'tests', projects: [{ name: 'own', testMatch: 'price.spec.ts' }] }");
  const both = await play(here);
  expect(both.status, both.stdout).toBe(1);
  expect(both.stdout).toMatch(/Expected: .*3[\s\S]*\n {4}at .*price\.spec\.ts:3:17/);
  expect(both.stdout).toContain('shop: a client can log in and write.');
  expect(both.stdout).not.toContain('itself failed');
  expect(reportIn(here).sites.map(({ status }) => status)).toEqual(['pass']);

  config("{ projects: [{ name: 'sites', testDir: 'tests' }], reporter: 'line' }");
  const moved = await play(here);
  expect(moved.status).toBe(1);
  expect(moved.stdout + moved.stderr).toContain('No WordPress check would run: the project "sites"');
  expect(moved.stdout + moved.stderr).not.toMatch(/price\.spec\.ts:3:17/);

  config("{ testDir: 'tests' }");
  const alone = await play(here, '-g', 'smoke');
  expect([alone.status, alone.stderr], alone.stdout).toEqual([
    0,
    expect.stringContaining('Only WordPress checks run'),
  ]);
});
