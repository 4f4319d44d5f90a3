import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { command } from '../unit/support/command.ts';
import { asSite } from '../unit/support/mutations/mutation.ts';
import { stripped } from '../unit/support/reports.ts';

const HANDED = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n';
const blockAt = (base: string): string =>
  `RewriteEngine On\nRewriteBase ${base}/\nRewriteRule ^index\\.php$ - [L]\nRewriteRule . ${base}/index.php [L]\n`;

let folder = '';
test.beforeEach(() => {
  folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
});

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** A visit of a site behind Apache that loses the header. */
function save(url: string): void {
  const evidence = stripped();
  asSite(evidence, url);
  evidence.site.server = 'apache';
  put('evidence.json', JSON.stringify({ version: 1, visits: [evidence] }));
}

const run = (...args: string[]) => command(args, { cwd: folder });

/** Of the first finding: the lines at fault, and what is said in their place. */
async function found(...args: string[]): Promise<unknown> {
  const { stdout, stderr } = await run('replay', 'evidence.json', '--format', 'json', ...args);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout).sites[0].findings[0];
  return files && { lines: files.lines.map(lineOf), says: files.says };
}

function lineOf({ file, line, remark }: { file: string; line: number; remark: string }): string {
  return `${file}:${line} ${remark}`;
}

test('replay and bundle name the line of the files that they are given', async () => {
  save('https://shop.example');
  put('broken', `<IfModule mod_setenvif>\n${HANDED}</IfModule>\n${blockAt('')}`);
  put(
    'wp-config.php',
    "<?php\ndefine( 'DB_PASSWORD', 'hunter2-of-the-test' );\nrequire 'wp-settings.php';\n",
  );
  expect(await found()).toBeUndefined();
  const given = ['--htaccess', 'broken', '--wp-config', 'wp-config.php'];
  expect(await found(...given)).toEqual({ lines: ['broken:1 module-name'], says: null });
  const { status } = await run('bundle', 'evidence.json', ...given, '--output', 'a.zip');
  expect(status).toBe(0);
  const files = unzipSync(readFileSync(path.join(folder, 'a.zip')));
  for (const name of ['finding.md', 'index.html', 'report.json'])
    expect(strFromU8(files[name] ?? new Uint8Array()), name).toContain('mod_setenvif.c');
  for (const [name, bytes] of Object.entries(files)) expect(strFromU8(bytes), name).not.toContain('hunter2');
});

test('files of one site are refused for a replay of two', async () => {
  save('https://shop.example');
  put('fine', HANDED);
  const { status, stderr } = await run('replay', 'evidence.json', 'evidence.json', '--htaccess', 'fine');
  expect([status, stderr]).toEqual([2, expect.stringContaining('--htaccess is a file of one site')]);
});

test('of several .htaccess files each is in its folder below the document root', async () => {
  save('https://shop.example/blog');
  put('site/.htaccess', HANDED);
  put('site/blog/.htaccess', blockAt('/blog'));
  const own = ['--htaccess', 'site/blog/.htaccess'];
  expect(await found(...own)).toMatchObject({
    lines: ['site/blog/.htaccess:1 missing-authorization-line'],
  });
  const both = { lines: [], says: expect.stringContaining('hands the Authorization header on') };
  expect(await found(...own, '--htaccess', 'site/.htaccess')).toEqual(both);
  put('other/.htaccess', HANDED);
  const { status, stderr } = await run('replay', 'evidence.json', ...own, '--htaccess', 'other/.htaccess');
  expect([status, stderr]).toEqual([
    2,
    '--htaccess: several are taken where each lies in a folder of the one before, as Apache reads them\n',
  ]);
});

test('what a configuration of nginx includes is read from disk', async () => {
  save('https://shop.example');
  put('nginx.conf', 'events {}\nhttp {\n  include conf.d/*.conf;\n}\n');
  put(
    'conf.d/shop.conf',
    `server {
  listen 443 ssl;
  server_name shop.example;
  root /var/www;
  index index.php;
  location / { try_files $uri $uri/ /index.php?$args; }
  location ~ \\.php$ {
    include fastcgi_params;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    fastcgi_param HTTP_AUTHORIZATION "";
    fastcgi_pass unix:/run/php.sock;
  }
}
`,
  );
  expect(await found('--nginx', 'nginx.conf')).toMatchObject({
    lines: ['nginx.conf:3 authorization-emptied'],
  });
});
