import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { Secrets } from '../../http/secrets.ts';
import { newEvidence } from '../../visit/new-evidence.ts';
import { Seen } from '../../visit/seen.ts';
import { command } from '../unit/support/command.ts';
import { leaksOf } from '../unit/support/leaks.ts';
import { readPage } from '../unit/support/read-page.ts';
import { siteAt } from '../unit/support/site.ts';
import { spellings } from '../unit/support/spellings.ts';
import { attachedAfter } from './support/attached.ts';
import { headOf, type MeddledSite, startMeddledSite } from './support/meddled-site.ts';

const PASSWORD = 'Hq83kTzPw92mVxRb';
const TOKEN = `${['{"typ":"JWT","alg":"HS256"}', '{"iss":"Zq4Wd7Lx"}'].map((part) => Buffer.from(part).toString('base64url')).join('.')}.Gk3vNc8yTb5uMe2jXw9sRf6h`;

/** A site that refuses the token, and says the password and the token in every spelling wherever it can. */
function startEchoing(): Promise<MeddledSite> {
  const ways = Object.values(spellings);
  const echo = [PASSWORD, TOKEN].flatMap((secret) => ways.map((spell) => spell(secret))).join(' | ');
  return startMeddledSite((answer, socket) => {
    const isLogin = answer.path.endsWith('/token');
    const isRefused = answer.path.endsWith('/validate');
    const body = isLogin
      ? JSON.stringify({ ...JSON.parse(answer.body), token: TOKEN, user_display_name: echo })
      : isRefused
        ? JSON.stringify({ code: `no_${PASSWORD}`, message: echo, data: { status: 403 } })
        : answer.path.endsWith('/posts') && answer.method === 'GET'
          ? JSON.stringify(echoing(JSON.parse(answer.body), echo))
          : answer.body;
    const lines = [
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Debug: ${encodeURIComponent(PASSWORD)} ${Buffer.from(TOKEN).toString('base64')}`,
      'Connection: close',
    ];
    socket.end(headOf({ ...answer, status: isRefused ? 403 : answer.status }, ...lines) + body);
  });
}

function echoing(answer: unknown, slug: string): unknown {
  return Array.isArray(answer) ? answer.map((post) => ({ ...post, slug })) : { ...Object(answer), slug };
}

test.describe('nothing that is written of a site that echoes holds the password or the token', () => {
  let site: MeddledSite;
  let folder: string;
  const env = { WP_PASSWORD: PASSWORD };

  test.beforeEach(async () => {
    site = await startEchoing();
    folder = test.info().outputPath();
    mkdirSync(folder, { recursive: true });
  });
  test.afterEach(() => site.stop());

  test('the files of --output, the baseline, the terminal and curl lines', async () => {
    // The first of a process loads all renderers.
    test.slow();
    const args = [
      'check',
      site.url,
      '--user',
      'admin',
      '--output',
      'out',
      '--baseline',
      'base.json',
      '--curl',
    ];
    const { stdout, stderr, status } = await command(args, { cwd: folder, env });
    expect(status).toBe(1);
    const names = readdirSync(path.join(folder, 'out'));
    expect(names.length).toBeGreaterThanOrEqual(7);
    const files = ['base.json', ...names.map((name) => `out/${name}`)];
    const texts = files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
    for (const [name, text] of [...texts, ['terminal', stdout + stderr] as const]) {
      const read = name.endsWith('.html') ? JSON.stringify(readPage(text)) : text;
      expect(leaksOf(read, PASSWORD, TOKEN), name).toEqual([]);
    }
  });

  for (const [way, password] of [
    ['.env beside the sites file', '$' + '{SHOP_PASSWORD}'],
    ['a file', '{ file: mounted }'],
  ])
    test(`the files of --output, the password being from ${way}`, async () => {
      test.slow();
      const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
      file('.env', `SHOP_PASSWORD='${PASSWORD}'\n`);
      file('mounted', `${PASSWORD}\n`);
      const auth = `    auth:\n      username: admin\n      password: ${password}\n`;
      file('sites.yaml', `sites:\n  - name: shop\n    url: ${site.url}\n${auth}`);
      const { stdout, stderr } = await command(['sites.yaml', '--output', 'out', '--curl'], { cwd: folder });
      expect(stdout).toMatch(/04 token +ok/);
      for (const name of readdirSync(path.join(folder, 'out'))) {
        const text = readFileSync(path.join(folder, 'out', name), 'utf8');
        const read = name.endsWith('.html') ? JSON.stringify(readPage(text)) : text;
        expect(leaksOf(read, PASSWORD, TOKEN), name).toEqual([]);
      }
      expect(leaksOf(stdout + stderr, PASSWORD, TOKEN)).toEqual([]);
    });

  for (const format of ['table', 'json', 'ndjson', 'markdown', 'junit', 'har', 'github', 'openmetrics'])
    test(`--format ${format}`, async () => {
      const args = ['check', site.url, '--user', 'admin', '--format', format];
      const { stdout, stderr, status } = await command(args, { cwd: folder, env });
      expect(status).toBe(1);
      expect(leaksOf(stdout + stderr, PASSWORD, TOKEN)).toEqual([]);
    });

  test('the archive for the host', async () => {
    const { stdout, status } = await command(['bundle', site.url, '--user', 'admin'], { cwd: folder, env });
    expect(status).toBe(0);
    const files = unzipSync(readFileSync(path.join(folder, stdout.trim())));
    for (const [name, bytes] of Object.entries(files))
      expect(leaksOf(strFromU8(bytes), PASSWORD, TOKEN), name).toEqual([]);
  });

  test('what the suite attaches and hands to its next process', async () => {
    expect(leaksOf(await written(site.url), PASSWORD, TOKEN)).toEqual([]);
  });

  for (const label of ['password', 'token'])
    test(`and this is seen where the ${label} is not masked`, async () => {
      expect(leaksOf(await written(site.url, label), PASSWORD, TOKEN)).not.toEqual([]);
    });
});

/** What the suite writes of a visit; `unmasked` is the secret that is kept from what masks. */
async function written(url: string, unmasked?: string): Promise<string> {
  const site = siteAt(url, { auth: { username: 'admin', password: PASSWORD } });
  const secrets = new Forgetful(unmasked);
  secrets.addBasic('admin', PASSWORD);
  const seen = unmasked === undefined ? undefined : new Seen(newEvidence(site), secrets);
  return attachedAfter(site, seen);
}

class Forgetful extends Secrets {
  readonly #forgotten: string | undefined;

  constructor(forgotten: string | undefined) {
    super();
    this.#forgotten = forgotten;
  }

  override add(...[value, label]: Parameters<Secrets['add']>): void {
    if (label !== this.#forgotten) super.add(value, label);
  }
}
