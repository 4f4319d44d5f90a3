import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Report } from '../../reports/model/report.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import {
  filesIn,
  installOutside,
  lend,
  type PackedFile,
  programOf,
  type Ran,
  run,
} from './support/outside.ts';
import { inTypeScript } from './support/typed-extension.ts';

// The package as its users have it: packed, installed into an empty folder, and extended as its documentation tells.

const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
);
/** By their paths from the root. */
function filesBelow(place: string): string[] {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const examples = filesIn('extending.md');
const MOST_BYTES = 7_500_000;

let folder = '';
let files: PackedFile[] = [];
let fetched = 0;
let site: Awaited<ReturnType<typeof startRecordedSite>>;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  ({ folder, files, size: fetched } = await installOutside());
  for (const [name, code] of examples) writeFileSync(path.join(folder, name), code);
  site = await startRecordedSite(0);
});

test.afterAll(() => {
  site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const doctor = (...args: string[]): Promise<Ran> =>
  run(
    process.execPath,
    [path.join(folder, 'node_modules/wp-rest-doctor', manifest.bin['wp-rest-doctor']), ...args],
    folder,
  );

test('it holds what a user needs and nothing else', () => {
  const expected = [
    /^(README\.md|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|LICENSE|package\.json|action\.yml|cli\/wp-rest-doctor\.cjs)$/,
    /^dist\/[\w.-]+\.c?js$/,
    /^dist\/page\.css$/,
    /^dist\/THIRD-PARTY\.txt$/,
    /^dist\/sbom\.cdx\.json$/,
    /^dist\/types\/[\w./-]+\.d\.ts$/,
    /^fixes\/(proved\.json|[\w-]+\/[\w.-]+\.(?!ts$)\w+)$/,
    /^schemas\/[\w-]+\.schema\.json$/,
    /^cli\/templates\/[\w./-]+$/,
    /^docs\/[\w-]+\.md$/,
    /^docs\/examples\/[\w./-]+$/,
    /^docs\/[\w-]+\.svg$/,
    /^lab\/(README|results)\.md$/,
    /^tests\/page\/golden\/overview-light\.png$/,
    /^docs\/causes\/[\w-]+\.md$/,
  ];
  const names = files.map((file) => file.path);
  expect(names.filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([]);
  for (const pattern of expected)
    expect(
      names.some((name) => pattern.test(name)),
      String(pattern),
    ).toBe(true);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

test('it takes as much of a disk as the README says', () => {
  const [, packed, most] =
    /one\s+package without dependencies, ([\d.]+) MB to fetch and (\d+) MB on disk/.exec(readme) ?? [];
  expect(Math.abs(fetched / 1e6 - Number(packed))).toBeLessThan(0.1);
  const blocks = files.reduce((sum, { size }) => sum + Math.ceil(size / 4096), 0);
  expect(blocks * 4096).toBeLessThan(Number(most) * 2 ** 20);
});

test('whatever the README links to is in it', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to);
  const names = files.map((file) => file.path);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((to) => !names.includes(to))).toEqual([]);
  // What they are to copy is in it too, hidden files among it.
  const tracked = filesBelow('docs/examples');
  expect(tracked.length).toBeGreaterThan(20);
  expect(tracked.filter((file) => !names.includes(file))).toEqual([]);
});

test('it brings no other package, and everything that it exports', () => {
  expect(manifest.dependencies).toBeUndefined();
  // Packing runs it: nobody has to remember a build, and nobody who installs the package is asked to let a script run.
  expect(manifest.scripts.prepack).toBe('npm run build && node scripts/declarations.mjs');
  for (const name of ['prepare', 'preinstall', 'install', 'postinstall'])
    expect(Object.keys(manifest.scripts)).not.toContain(name);
  const installed = path.join(folder, 'node_modules/wp-rest-doctor');
  const entries = Object.values<string | Record<string, string>>(manifest.exports);
  const targets = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const target of targets.filter((one) => !one.includes('*')))
    expect(existsSync(path.join(installed, target)), target).toBe(true);
});

test('the command runs without Playwright, and without any library', async () => {
  const version = await run('npx', ['--offline', 'wp-rest-doctor', '--version'], folder);
  expect(version).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  const { status, stdout, stderr } = await doctor(site.url);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('01 smoke       ok');
});

test('the examples take twenty lines each', () => {
  for (const [name, code] of examples) expect(code.trim().split('\n').length, name).toBeLessThanOrEqual(20);
  expect([...examples.keys()]).toEqual([
    'users-check.mjs',
    'users-cause.mjs',
    'slack-reporter.mjs',
    'playwright.config.ts',
    'visit.mjs',
  ]);
});

test('a check and a cause of one file each are used as if they were ours', async () => {
  const use = ['--use', './users-check.mjs', '--use', './users-cause.mjs'];
  const { status, stdout, stderr } = await doctor(site.url, ...use, '--checks', 'smoke,users-hidden');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/10 users-hidden +FAIL +anyone may list the users/);
  expect(stdout).toContain('WordPress lists its users to everyone');
  expect(stdout).toContain('users-listed | WordPress | likely | explains check 10 users-hidden');
  expect(stdout).toContain("add_filter( 'rest_pre_dispatch', function");
  expect(stdout).toContain('In wp-content/mu-plugins/hide-users.php, as a new file:');
});

test('a reporter is chosen by its name', async () => {
  const use = ['--use', './users-check.mjs', '--use', './slack-reporter.mjs', '--format', 'slack'];
  const { status, stdout, stderr } = await doctor(site.url, ...use, '--checks', 'users-hidden');
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout).text).toMatch(
    /^1 site\n\*127\.0\.0\.1:\d+\* fail: The answers match no known cause$/,
  );
});

test('a mistake in a module is told with what was meant, before anything is sent', async () => {
  const code = (examples.get('users-check.mjs') ?? '').replace("'permalinks'", "'permalink'");
  writeFileSync(path.join(folder, 'mistaken.mjs'), code);
  const before = site.requests();
  const { status, stdout, stderr } = await doctor(site.url, '--use', './mistaken.mjs');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    './mistaken.mjs cannot be used:\n  check users-hidden, after: no check before this one is called "permalink"; did you mean permalinks?\n',
  );
  expect(site.requests()).toBe(before);
  expect(await doctor('--use', './nowhere.mjs')).toMatchObject({
    status: 2,
    stderr: /there is no such file/,
  });
  expect(await doctor('--use', './users-cause.mjs')).toMatchObject({
    status: 2,
    stderr: /called "users-hidden"/,
  });
});

test('a program visits a site with it', async () => {
  const { status, stdout, stderr } = await run(process.execPath, ['visit.mjs', site.url], folder);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe("fail [ 'unrecognised' ]\n");
});

test('the suite runs with it from a configuration of one line, and allows what sites.yaml allows', async () => {
  lend(folder, '@playwright/test', 'playwright', 'playwright-core');
  const allow = [{ cause: 'users-listed', reason: 'we like them', until: '2999-12-31' }];
  const auth = { username: 'admin', password: 'password' };
  writeFileSync(
    path.join(folder, 'sites.yaml'),
    JSON.stringify({ sites: [{ name: 'shop', url: site.url, auth, allow }] }),
  );
  const { status, stdout, stderr } = await run(
    process.execPath,
    [programOf('@playwright/test', 'playwright'), 'test'],
    folder,
  );
  expect(status, stdout + stderr).toBe(0);
  const report: Report = JSON.parse(readFileSync(path.join(folder, 'reports/out/report.json'), 'utf8'));
  const checks = report.sites.flatMap((one) => one.checks.map((check) => `${check.id} ${check.status}`));
  expect(checks).toHaveLength(10);
  expect(checks.at(-1)).toBe('users-hidden warn');
  expect(report.sites[0]?.findings).toMatchObject([
    { cause: 'users-listed', allowed: { reason: 'we like them' } },
  ]);
});

for (const moduleResolution of ['nodenext', 'bundler'])
  test(`its types hold in strict TypeScript, ${moduleResolution}`, async () => {
    lend(folder, '@playwright/test', 'playwright', 'playwright-core', '@types/node', 'undici-types');
    const compilerOptions = {
      target: 'es2023',
      // Playwright's own declarations ask for those of a browser.
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      allowJs: true,
      checkJs: true,
      noEmit: true,
    };
    const file = path.join(folder, 'tsconfig.json');
    writeFileSync(file, JSON.stringify({ compilerOptions, include: [...examples.keys(), 'own.ts'] }));
    writeFileSync(path.join(folder, 'own.ts'), inTypeScript);
    const { status, stdout } = await run(process.execPath, [programOf('typescript', 'tsc')], folder);
    expect([status, stdout]).toEqual([0, '']);
  });
