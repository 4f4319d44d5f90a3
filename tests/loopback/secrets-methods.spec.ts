import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { command } from '../unit/support/command.ts';
import { leaksOf } from '../unit/support/leaks.ts';
import { readPage } from '../unit/support/read-page.ts';
import { siteAt } from '../unit/support/site.ts';
import { spellings } from '../unit/support/spellings.ts';
import { attachedAfter } from './support/attached.ts';
import { type EchoingSite, startEchoingLogins } from './support/echoing-logins.ts';

// Ways to log in that show the secret itself with every request, to a site that says all of it again. No output has it.

const PASSWORD = 'Zq7w Kd9m Rt4x Hb6n Vs2p Lc8y';
const KEY = 'ck_3f9a1c07e5b82d64f0a9c3e1b7d5802946fa1e3c';
const SECRET = 'cs_8e20d7b4f16c9a3502de84b7a1f9c60d3578e2b1';

const brief = ['raw', 'percent', 'base64', 'base64 of user and password', 'hex', 'HTML', 'XML-RPC'].flatMap(
  (name) => spellings[name] ?? [],
);

const ways = [
  { name: 'an application password', user: 'anna', given: PASSWORD },
  { name: 'one with + in place of blanks', user: 'anna', given: PASSWORD.replaceAll(' ', '+') },
  { name: 'one with %20 in place of them', user: 'anna', given: PASSWORD.replaceAll(' ', '%20') },
  { name: 'one without its blanks', user: 'an', given: PASSWORD.replaceAll(' ', '') },
  {
    name: 'the password of the login page',
    user: 'anna',
    given: 'Hq83kTzPw92mVxRb',
    method: 'application-password',
  },
  { name: 'a consumer key', user: KEY, given: SECRET },
] as const;

for (const { name, user, given, ...more } of ways)
  test.describe(`nothing that is written holds ${name}`, () => {
    let site: EchoingSite;
    let folder: string;
    const isKey = user === KEY;
    const secrets = isKey ? [KEY, SECRET] : [given, given.replaceAll(/ |\+|%20/g, '')];
    const method = 'method' in more ? more.method : null;
    const env = { WP_PASSWORD: given, WP_USER: user };

    test.beforeEach(async () => {
      // What is cut off within a secret stops the archive, which has a test of its own.
      const isArchive = test.info().title.startsWith('the archive');
      site = await startEchoingLogins(secrets, isArchive ? brief : undefined);
      folder = test.info().outputPath();
      mkdirSync(folder, { recursive: true });
      const auth = `    auth: { username: "\${WP_USER}", password: "\${WP_PASSWORD}"${method ? `, method: ${method}` : ''} }\n`;
      writeFileSync(
        path.join(folder, 'sites.yaml'),
        `sites:\n  - name: shop\n    url: ${site.url}\n    tls: { insecure: true }\n${auth}`,
      );
    });
    test.afterEach(() => site.stop());

    test('the files of --output, the baseline, the terminal and curl lines', async () => {
      test.slow();
      const args = ['sites.yaml', '--output', 'out', '--baseline', 'base.json', '--curl'];
      const { stdout, stderr, status } = await command(args, { cwd: folder, env });
      expect(status).toBe(1);
      expect(stdout).toMatch(/05 validate +FAIL/);
      // What was said of them reached every part of a visit that shows them.
      const doors = isKey ? /consumer_secret=/ : /xmlrpc\.php/;
      expect(site.seen.some((one) => doors.test(one))).toBe(true);
      const names = readdirSync(path.join(folder, 'out'));
      expect(names.length).toBeGreaterThanOrEqual(7);
      const files = ['base.json', ...names.map((one) => `out/${one}`)];
      const texts = files.map((one) => [one, readFileSync(path.join(folder, one), 'utf8')] as const);
      for (const [one, text] of [...texts, ['terminal', stdout + stderr] as const]) {
        const read = one.endsWith('.html') ? JSON.stringify(readPage(text)) : text;
        expect(leaksOf(read, ...secrets), one).toEqual([]);
      }
    });

    for (const format of ['table', 'json', 'ndjson', 'markdown', 'junit', 'har', 'github', 'openmetrics'])
      test(`--format ${format}`, async () => {
        const { stdout, stderr, status } = await command(['sites.yaml', '--format', format], {
          cwd: folder,
          env,
        });
        expect(status).toBe(1);
        expect(leaksOf(stdout + stderr, ...secrets)).toEqual([]);
      });

    test('the archive for the host', async () => {
      const { stdout, stderr, status } = await command(['bundle', 'sites.yaml'], { cwd: folder, env });
      expect(status, stderr).toBe(0);
      const files = unzipSync(readFileSync(path.join(folder, stdout.trim())));
      for (const [one, bytes] of Object.entries(files))
        expect(leaksOf(strFromU8(bytes), ...secrets), one).toEqual([]);
    });

    test('what the suite attaches and hands to its next process', async () => {
      const written = await attached(site.url, user, given, method);
      expect(written).toContain('«password»');
      expect(leaksOf(written, ...secrets)).toEqual([]);
    });
  });

function attached(
  url: string,
  username: string,
  password: string,
  login: 'application-password' | null,
): Promise<string> {
  const site = siteAt(url, {
    auth: { username, password },
    tls: { ca: null, insecure: true },
    ...(login === null ? {} : { login }),
  });
  return attachedAfter(site);
}
