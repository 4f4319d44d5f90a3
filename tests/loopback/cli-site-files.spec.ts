import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { dropAuthorization, startProxy } from '../e2e/support/proxy.ts';
import { command } from '../unit/support/command.ts';

/** A site that loses the header, and a folder with copies of its files. */
const test = base.extend<{ url: string; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  url: async ({}, use) => {
    const site = await startRecordedSite(0);
    const proxy = await startProxy(site.url, dropAuthorization);
    await use(proxy.url);
    await proxy.stop();
    site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-files-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const handed = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n';
const files = {
  broken: `<IfModule mod_setenvif>\n${handed}</IfModule>\nRewriteEngine On\nRewriteRule ^index\\.php$ - [L]\nRewriteRule . /index.php [L]\n`,
  fine: `${handed}RewriteEngine On\nRewriteRule ^index\\.php$ - [L]\nRewriteRule . /index.php [L]\n`,
  'wp-config.php':
    "<?php\ndefine( 'DB_PASSWORD', 'hunter2-of-the-test' );\ndefine( 'WP_DEBUG', true );\nrequire_once ABSPATH . 'wp-settings.php';\ndefine( 'JWT_AUTH_SECRET_KEY', 'a-secret-of-the-test-that-nobody-knows-0123' );\n",
};
const env = { WP_PASSWORD: 'a password of the test' };
const login = ['--user', 'admin', '--server', 'apache'];

test('the line, its patch and what else is in the files are in every report; no secret of them is', async ({
  url,
  folder,
}) => {
  const args = [url, ...login, '--htaccess', 'broken', '--wp-config', 'wp-config.php', '--output', 'out'];
  const { status, stdout, stderr } = await command(args, { env, cwd: folder });
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('broken, line 1: No module is called mod_setenvif');
  expect(stdout).toContain('1 | <IfModule mod_setenvif>');
  expect(stdout).toContain('+<IfModule mod_setenvif.c>');
  expect(stdout).toContain('Also in wp-config.php, line 3: WP_DEBUG is on');
  const out = (name: string): string => readFileSync(path.join(folder, 'out', name), 'utf8');
  const report: unknown = JSON.parse(out('report.json'));
  expect(matches('report', report)).toBeNull();
  for (const name of ['report.md', 'junit.xml', 'index.html'])
    expect(out(name), name).toContain('mod_setenvif.c');
  for (const name of ['report.json', 'report.md', 'junit.xml', 'index.html', 'evidence.json'])
    expect(out(name), name).not.toMatch(/hunter2|nobody-knows/);
});

test('a file that is in order says that it is not the one that decides', async ({ url, folder }) => {
  const { status, stdout } = await command([url, ...login, '--htaccess', 'fine'], { env, cwd: folder });
  expect(status).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'In the file fine hands the Authorization header on (line 1), whichever way PHP runs, and the site loses it all the same.',
  );
  expect(stdout).toContain('Redirect gone /htaccess-is-read');
});

test('the sites file names the files, and the command line goes before it', async ({ url, folder }) => {
  const shop = { name: 'shop', url, server: 'apache' };
  const save = (htaccess: string | string[]): void => {
    const sites = { sites: [{ ...shop, files: { htaccess } }] };
    writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify(sites));
  };
  save('fine');
  const told = await command(['sites.yaml', '--format', 'json'], { env, cwd: folder });
  const named = (text: string): unknown[] =>
    JSON.parse(text).sites[0].findings.map(
      (one: { files?: { lines: { file: string }[]; says: string | null } }) => [
        one.files?.lines.map(({ file }) => file),
        one.files?.says?.split(' ')[0],
      ],
    );
  expect(named(told.stdout)).toEqual([[[], 'fine']]);
  const other = await command(['sites.yaml', '--format', 'json', '--htaccess', 'broken'], {
    env,
    cwd: folder,
  });
  expect(named(other.stdout)).toEqual([[['broken'], undefined]]);
  const nested = ['.htaccess', 'blog/.htaccess'];
  mkdirSync(path.join(folder, 'blog'));
  for (const name of nested) writeFileSync(path.join(folder, name), files.fine);
  save(nested);
  const several = await command(['sites.yaml', '--format', 'json'], { env, cwd: folder });
  expect(named(several.stdout)).toEqual([[[], '.htaccess']]);
});

test('a configuration of nginx is read with what it includes, and one without a server is said to be', async ({
  url,
  folder,
}) => {
  const args = [url, ...login, '--nginx', 'nginx.conf'];
  writeFileSync(path.join(folder, 'nginx.conf'), 'http {\n  include sites-enabled/*;\n}\n');
  const alone = await command(args, { env, cwd: folder });
  expect(alone.stdout.replace(/\s+/g, ' ')).toContain(
    'Not known, nginx.conf, line 2: what becomes of a request: nginx.conf has no server block; read the file that has it, which is included here.',
  );
  mkdirSync(path.join(folder, 'sites-enabled'));
  writeFileSync(
    path.join(folder, 'sites-enabled', 'shop'),
    'server {\n  root /srv;\n  location / { proxy_pass http://a; proxy_set_header Authorization ""; }\n}\n',
  );
  const both = await command(args, { env, cwd: folder });
  expect(both.stdout).not.toContain('Not known, nginx.conf');
  expect(both.stdout.replace(/\s+/g, ' ')).toContain('In sites-enabled/shop, which is included here');
});

test('what fix would do first is what a visit with the file says to do first, and its diff stands there once', async ({
  url,
  folder,
}) => {
  const root = path.join(folder, 'www');
  mkdirSync(root);
  writeFileSync(path.join(root, 'wp-load.php'), '<?php');
  writeFileSync(path.join(root, '.htaccess'), files.fine.replace(handed, ''));
  const checked = await command([url, ...login, '--htaccess', 'www/.htaccess'], { env, cwd: folder });
  const dry = await command(['fix', url, ...login, '--root', 'www', '--dry-run'], {
    env: { ...env, XDG_STATE_HOME: path.join(folder, 'state') },
    cwd: folder,
  });
  expect(dry.status).toBe(1);
  const first = (text: string): string | undefined =>
    /First: [^"]*/.exec(text.replace(/\s+/g, ' '))?.[0]?.trim();
  expect(first(dry.stdout)).toBe('First: put SetEnvIf Authorization');
  expect(first(dry.stdout)).toBe(first(checked.stdout));
  expect(`${dry.stdout}${dry.stderr}`.match(/^\+?\s*SetEnvIf Authorization/gm)).toHaveLength(1);
  expect(dry.stderr).toContain(
    'apache-setenvif would be left out: it does what missing-authorization-line does.',
  );
});

test('a file that is not there, or of two sites, is refused before anything is sent', async ({
  url,
  folder,
}) => {
  const missing = await command([url, '--htaccess', 'nowhere'], { cwd: folder });
  expect([missing.status, missing.stderr]).toEqual([2, '--htaccess nowhere: there is no such file\n']);
  const other = await command([url, '--nginx', 'broken'], { cwd: folder });
  expect(other.stderr).toBe('--nginx broken: what it holds is a .htaccess\n');
  const two = await command([url, `${url}/blog`, '--htaccess', 'fine'], { cwd: folder });
  expect([two.status, two.stderr]).toEqual([2, expect.stringContaining('--htaccess is a file of one site')]);
});
