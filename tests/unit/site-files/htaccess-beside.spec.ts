import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { wordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import { filesIn } from '../../../site-files/disk/find.ts';
import { together } from '../../../site-files/disk/together.ts';
import { overrideOf } from '../../../site-files/htaccess/evaluate/override.ts';
import { type Given, readFile } from '../../../site-files/read.ts';
import { Source } from '../../../site-files/source.ts';
import { asked, old } from '../support/htaccess-samples/sample.ts';

// Files of folders in each other hold together, as far as the host lets them say anything.

const HANDING = 'RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n';
const blog = old.replaceAll('/index.php', '/blog/index.php').replace('RewriteBase /', 'RewriteBase /blog/');

const file = (name: string, text: string): Given => ({ source: new Source(name, text), kind: 'htaccess' });

/** `way: reached/header` of the first way, and the remarks of each file. */
function read(root: string, inner: string, base: string | null = null, allow = 'All'): string[] {
  const all = together([file('a/.htaccess', root), file('a/blog/.htaccess', inner)], '/srv', base);
  const override = overrideOf(allow);
  const question = { ...asked(undefined, all.base ?? ''), ...(override && { override }) };
  return all.files.flatMap((given) => {
    const reading = readFile(given, question);
    if ('why' in reading) return [reading.why];
    const [first] = reading.arrivals;
    return [
      ...(first ? [`${reading.source.name} ${first.reached}/${first.header}`] : []),
      ...reading.remarks.map(
        ({ id, at, edits }) =>
          `${reading.source.name}:${reading.source.lineOf(at.start)} ${id}${edits ? '+' : ''}`,
      ),
    ];
  });
}

test('rules of a folder replace those above it, and other lines add to them', () => {
  expect(read('', blog)).toEqual([
    'a/blog/.htaccess yes/no',
    'a/blog/.htaccess:1 missing-authorization-line+',
  ]);
  expect(read(HANDING, blog)).toEqual([
    'a/blog/.htaccess yes/no',
    'a/blog/.htaccess:1 missing-authorization-line+',
  ]);
  expect(read(`${HANDING}RewriteOptions InheritDownBefore\n`, blog)).toEqual(['a/blog/.htaccess yes/yes']);
  expect(read(HANDING, `RewriteOptions InheritBefore\n${blog}`)).toEqual(['a/blog/.htaccess yes/yes']);
  expect(read('SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n', blog)).toEqual([
    'a/blog/.htaccess yes/yes',
  ]);
  // Where PHP is a CGI program it does not help.
  expect(read('CGIPassAuth On\n', blog)).toEqual([
    'a/blog/.htaccess yes/yes',
    'a/blog/.htaccess:1 missing-authorization-line+',
  ]);
});

test('a line of the file above is named in its own file', () => {
  expect(read('RedirectMatch 403 ^/blog/wp-json/jwt-auth\n', blog.replace('RewriteEngine On\n', ''))).toEqual(
    ['a/.htaccess:1 request-refused', 'a/blog/.htaccess no/no'],
  );
  expect(read('php_value memory_limit 1G\nNonsense on\n', `${HANDING}${blog}`)).toEqual([
    'a/.htaccess:1 php-setting',
    'a/.htaccess:2 refused-file',
    'a/blog/.htaccess no/no',
  ]);
});

test('what the host does not allow is a 500, and nothing is read where it allows nothing', () => {
  expect(read('', `CGIPassAuth On\n${blog}`, null, 'FileInfo')).toEqual([
    'a/blog/.htaccess no/no',
    'a/blog/.htaccess:1 refused-file',
  ]);
  expect(read('', `CGIPassAuth On\n${wordpressBlock('/blog/')}`, null, 'FileInfo Nonfatal=Override')).toEqual(
    ['a/blog/.htaccess yes/yes'],
  );
  expect(read('', `Options +FollowSymLinks\n${blog}`, null, 'FileInfo Options=Indexes')).toEqual([
    'a/blog/.htaccess no/no',
    'a/blog/.htaccess:1 refused-file',
  ]);
  expect(read('', blog, null, 'None')).toEqual([
    'a/blog/.htaccess no/no',
    'a/blog/.htaccess:1 files-not-read',
  ]);
  for (const slip of ['Foo', 'FileInfo=x', 'Limit, FileInfo', '']) expect(overrideOf(slip), slip).toBeNull();
});

test('the folder of WordPress is found among the files of a folder', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'wprd-'));
  try {
    mkdirSync(path.join(root, 'site/blog'), { recursive: true });
    for (const name of [
      'site/.htaccess',
      'site/blog/.htaccess',
      'site/blog/wp-load.php',
      'site/blog/wp-config.php',
    ])
      writeFileSync(path.join(root, name), '');
    const inner = ['site/.htaccess', 'site/blog/.htaccess', 'site/blog/wp-config.php'];
    expect(filesIn('site', root)).toEqual(inner);
    expect(filesIn('site/blog', root)).toEqual(inner.slice(1));
    expect(filesIn('site/blog', root, '/blog')).toEqual(inner);
    expect(filesIn('site/blog', root, '/shop')).toEqual(inner.slice(1));
  } finally {
    rmSync(root, { recursive: true });
  }
});
