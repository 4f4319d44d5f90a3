import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type CountingSite, refuseLogins, startCountingSite } from '../e2e/support/counting-site.ts';
import type { Meddling } from '../e2e/support/proxy.ts';
import { command } from '../unit/support/command.ts';

// Whatever the command, and whatever the login is answered: one login with the credentials a visit, one that is wrong.

const breakOff: Meddling = ({ method, url = '' }, response) => {
  if (method !== 'POST' || !/jwt-auth\/v1\/token(\?|$)/.test(url)) return false;
  response.writeHead(500, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code: 'internal_server_error', message: 'x', data: { status: 500 } }));
  return true;
};

const cutOff: Meddling = ({ method, url = '' }, response) => {
  if (method !== 'POST' || !/jwt-auth\/v1\/token(\?|$)/.test(url)) return false;
  response.socket?.destroy();
  return true;
};

// A second look waits for three seconds, and a busy machine for more.
test.describe.configure({ timeout: 2 * 60_000 });

const env = { WP_PASSWORD: 'not the password' };

const ways: [title: string, args: (url: string) => string[]][] = [
  ['check', (url) => ['check', url, '--user', 'u']],
  ['check, with a second look', (url) => ['check', url, '--user', 'u', '--baseline', 'baseline.json']],
  ['bundle', (url) => ['bundle', url, '--user', 'u']],
  ['clean', (url) => ['clean', url, '--user', 'u', '--yes']],
];

const answers: [what: string, meddle: Meddling, wrong: number][] = [
  ['one answer for all', refuseLogins, 1],
  ['a server error', breakOff, 0],
  ['nothing, and the connection ends', cutOff, 0],
];

for (const [title, args] of ways) {
  for (const [what, meddle, wrong] of answers) {
    test(`${title}: a login is sent once where it is answered with ${what}`, async () => {
      const cwd = test.info().outputPath('cwd');
      mkdirSync(cwd, { recursive: true });
      const site: CountingSite = await startCountingSite(meddle);
      const { status } = await command(args(site.url), { cwd, env });
      await site.stop();
      expect(status).not.toBe(2);
      expect(site.logins.right).toBe(1);
      expect(site.logins.wrong).toBeLessThanOrEqual(wrong);
    });
  }
}
