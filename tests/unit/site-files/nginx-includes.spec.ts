import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { includesOf } from '../../../site-files/disk/includes.ts';
import { readFile } from '../../../site-files/read.ts';
import { Source } from '../../../site-files/source.ts';
import { asked } from '../support/htaccess-samples/sample.ts';

// What a configuration of nginx includes is read from its own folder, and from nowhere else.

const PHP = 'location ~ \\.php$ { include snippets/fastcgi-php.conf; fastcgi_pass unix:/run/php.sock; }';
const FRONT = 'location / { try_files $uri $uri/ /index.php?$args; }';
const server = (...lines: string[]): string =>
  `server {\n  listen 443 ssl;\n  server_name shop.example;\n  root /srv;\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

/** `reached/header`, the remarks, and what is not known, of `etc/NAME`. */
function read(files: Record<string, string>, name = 'nginx.conf', link: [string, string] | null = null) {
  const root = mkdtempSync(path.join(tmpdir(), 'wprd-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    if (link) symlinkSync(path.join(root, link[1]), path.join(root, link[0]));
    const source = new Source(`etc/${name}`, files[`etc/${name}`] ?? '');
    const reading = readFile({ source, kind: 'nginx', includes: includesOf(source.name, root) }, asked());
    if ('why' in reading) return [reading.why];
    return [
      ...reading.arrivals.map(({ reached, header }) => `${reached}/${header}`),
      ...reading.remarks.map(({ id, step, edits }) => `${id}${edits ? '+' : ''}: ${step}`),
      ...reading.unknown.map(({ says }) => says),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

const main = (include: string): string => `http {\n  include ${include};\n}\n`;
const DENIED = 'In sites-enabled/shop, which is included here: Take the REST API out of this rule.';

test('an include is relative to the configuration, by its name or by where nginx has it', () => {
  const site = server('location /wp-json/ { deny all; }', FRONT, PHP);
  for (const include of [
    'sites-enabled/*',
    '/etc/nginx/sites-enabled/*',
    'sites-enabled/shop',
    'sites-enabled/s?o[pq]',
  ])
    expect(read({ 'etc/nginx.conf': main(include), 'etc/sites-enabled/shop': site }), include).toEqual([
      'no/unknown',
      `path-denied: ${DENIED}`,
    ]);
});

test('a site of a folder of its own includes what lies beside that folder', () => {
  const site = server('include snippets/rest.conf;', PHP);
  expect(
    read({ 'etc/sites-available/shop': site, 'etc/snippets/rest.conf': FRONT }, 'sites-available/shop'),
  ).toEqual(['yes/yes']);
});

test('what is changed is changed in the file that holds it', () => {
  const site = server(FRONT, PHP.replace('fastcgi_pass', 'include snippets/auth.conf; fastcgi_pass'));
  const files = { 'etc/nginx.conf': site, 'etc/snippets/auth.conf': 'fastcgi_param HTTP_AUTHORIZATION "";' };
  const [verdict, remark, ...more] = read(files);
  expect([verdict, more]).toEqual(['yes/no', []]);
  expect(remark).toMatch(/^authorization-emptied: In snippets\/auth\.conf, which is included here: /);
});

test('nothing outside of the folder is read, by a path or by a link, and circles end', () => {
  const site = server('include ../secret.conf;', FRONT, PHP);
  const outside = { 'secret.conf': 'return 403;' };
  const unknown = (name: string) => [
    'unknown/unknown',
    `what ${name} holds: it is not in the folder of etc/nginx.conf`,
  ];
  expect(read({ ...outside, 'etc/nginx.conf': site })).toEqual(unknown('../secret.conf'));
  const linked = site.replace('../secret', 'here');
  expect(
    read({ ...outside, 'etc/nginx.conf': linked }, 'nginx.conf', ['etc/here.conf', 'secret.conf']),
  ).toEqual(unknown('here.conf'));
  const circle = { 'etc/nginx.conf': site.replace('../secret', 'a'), 'etc/a.conf': 'include *.conf;' };
  expect(read(circle)[0]).toMatch(/unknown/);
  expect(read({ 'etc/nginx.conf': site.replace('../secret.conf', 'none/*.conf') })).toEqual(
    unknown('none/*.conf'),
  );
});
