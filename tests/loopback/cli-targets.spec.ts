import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';

// The first five minutes: what people type, and one clear sentence for each slip.

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-targets-'));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test('slips in a target are one sentence each, and nothing is visited', async () => {
  mkdirSync(path.join(folder, 'clients'));
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'clients/sites.yaml'), 'sites: []');
  const slips = {
    clients: `clients is a folder; its sites file is ${path.join('clients', 'sites.yaml')}`,
    'empty/': 'empty/ is a folder without a sites.yaml; expected an address or a sites file',
    'http:/shop.test': 'http:/shop.test has no "://" after http; did you mean http://shop.test',
    'https:shop.test/x': 'https:shop.test/x has no "://" after https; did you mean https://shop.test/x',
    'https//shop.test': 'https//shop.test has no "://" after https; did you mean https://shop.test',
    'https:/127.0.0.1:1': 'https:/127.0.0.1:1 has no "://" after https; did you mean https://127.0.0.1:1',
    'http//127.0.0.1:1': 'http//127.0.0.1:1 has no "://" after http; did you mean http://127.0.0.1:1',
    'http:/8080.test': 'http:/8080.test has no "://" after http; did you mean http://8080.test',
    'http:\\\\shop.test': 'http:\\\\shop.test has no "://" after http; did you mean http://shop.test',
    'shop .test': '"shop .test" has a blank in it; expected one address, like https://shop.example',
    'https://shop.test/my blog':
      '"https://shop.test/my blog" has a blank in it; expected one address, like https://shop.example',
  };
  for (const [target, says] of Object.entries(slips))
    expect(await command([target], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
});

test('blanks around an address are those of copying', async () => {
  const site = await startRecordedSite(0);
  const { status } = await command([` ${site.url} `, '--checks', 'smoke']);
  site.stop();
  expect(status).toBe(0);
});

test('Ctrl-C at the prompt for the password is 130, and says nothing of a mistake', async () => {
  const { status, stderr } = await command(['http://127.0.0.1:9', '--user', 'ann'], {
    isTTY: true,
    stdin: '\u0003',
  });
  expect(status).toBe(130);
  expect(stderr).not.toMatch(/no password|failed/);
});

test('a login over plain http is not tested, which is no success; --allow-http sends it', async () => {
  const site = await startRecordedSite(0);
  const far = site.url.replace('127.0.0.1', '0.0.0.0');
  const login = ['--user', 'admin'];
  const env = { WP_PASSWORD: 'a password of the test' };
  const refused = await command([far, ...login], { env });
  const allowed = await command([far, ...login, '--allow-http'], { env });
  const near = await command([site.url, ...login], { env });
  const without = await command([far]);
  const unclean = await command(['clean', far, ...login], { env });
  const clean = await command(['clean', far, ...login, '--allow-http'], { env });
  const file = path.join(folder, 'sites.yaml');
  const auth = `{ username: admin, password: "\${WP_PASSWORD}" }`;
  writeFileSync(file, `sites: [{ name: far, url: "${far}", auth: ${auth} }]`);
  const listed = await command([file], { env });
  const strict = await command([file, '--fail-on', 'warn'], { env });
  const asked = await command([far, '--user', 'admin'], { isTTY: true, stdin: '\u0003' });
  site.stop();
  expect(refused.status).toBe(2);
  expect(refused.stdout).toMatch(/the login was not tested\. To test\s+it: https, or --allow-http\.\n$/);
  expect(refused.stderr).toMatch(/^The login was not tested: credentials are not sent over plain http/);
  expect(refused.stdout).toMatch(/^ warn 0\.0\.0\.0/m);
  // Green would let whoever waits for it go on as if somebody had logged in.
  expect([listed.status, strict.status]).toEqual([0, 1]);
  expect(listed.stdout).toMatch(/ warn far: the public part works; the login was not tested\./);
  expect(asked.stderr.indexOf('is plain http: the login is tested only')).toBe(far.length + 1);
  expect(asked.stderr.indexOf('Password for')).toBeGreaterThan(far.length);
  expect([allowed.status, near.status, without.status]).toEqual([0, 0, 0]);
  expect(allowed.stdout).toMatch(/a client can log in and write\.\n$/);
  expect(unclean.stdout).toContain('credentials are not sent over plain http');
  expect([unclean.status, clean.status]).toEqual([1, 0]);
  expect(clean.stdout).toContain('no draft of an earlier run');
});

test('--use may stand before the name of a command', async () => {
  writeFileSync(path.join(folder, 'none.mjs'), 'export default {};');
  const before = await command(['--use', './none.mjs', 'explain', 'secret-missing'], { cwd: folder });
  const behind = await command(['explain', 'secret-missing', '--use=./none.mjs'], { cwd: folder });
  expect(before).toEqual(behind);
  expect(before.status).toBe(0);
});

test('one extension may name what a later one adds', async () => {
  const probe = `{ id: 'robots', sends: 'GET /robots.txt', tells: 'x', uses: 'nothing', request: () => ({ method: 'GET', url: '' }) }`;
  const check = `{ id: 'robots', question: 'robots', after: ['smoke'], needs: ['robots'], judge: () => ({ state: 'pass' }) }`;
  writeFileSync(path.join(folder, 'a.mjs'), `export default { probes: [${probe}] };`);
  writeFileSync(path.join(folder, 'b.mjs'), `export default { checks: [${check}] };`);
  const load = `import(${JSON.stringify(fileURLToPath(new URL('../../extend/load.ts', import.meta.url)))})`;
  const code = `${load}.then((m) => m.useExtensions(process.argv.slice(1), process.cwd())).then(() => console.log('added'))`;
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
  for (const order of [
    ['./a.mjs', './b.mjs'],
    ['./b.mjs', './a.mjs'],
  ]) {
    const ran = spawnSync(process.execPath, [tsx, '-e', code, ...order], { cwd: folder, encoding: 'utf8' });
    expect([ran.stdout, ran.stderr]).toEqual(['added\n', '']);
  }
});

test('a clone that is not built says what to run', () => {
  mkdirSync(path.join(folder, 'cli'));
  const file = path.join(folder, 'cli/wp-rest-doctor.cjs');
  cpSync(fileURLToPath(new URL('../../cli/wp-rest-doctor.cjs', import.meta.url)), file);
  const { status, stderr } = spawnSync(process.execPath, [file, '--version'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    3,
    'wp-rest-doctor is not built yet. Run "npm install" in its folder, then "npm run build".\n',
  ]);
});
