import vm from 'node:vm';
import { expect, test } from '@playwright/test';
import { applied, separate } from '../../../site-files/edit.ts';
import { readHtaccess } from '../../../site-files/htaccess/read.ts';
import { Source } from '../../../site-files/source.ts';
import { asked, old } from '../support/htaccess-samples/sample.ts';
import { samples } from '../support/htaccess-samples.ts';

// What real files do wrong is named at its line, and a patch is offered where it is shown to help.

test('a regular expression that explodes costs its time once', () => {
  const text = `RewriteEngine On\nRewriteRule ^(?:[a-z0-9/-]+)+! - [F]\n${old}`;
  const given: number[] = [];
  const { runInContext } = vm.Script.prototype;
  vm.Script.prototype.runInContext = function (context, options) {
    given.push(options?.timeout ?? Number.POSITIVE_INFINITY);
    return runInContext.call(this, context, options);
  };
  const { arrivals, remarks, unknown } = (() => {
    try {
      return readHtaccess(new Source('.htaccess', text), asked());
    } finally {
      vm.Script.prototype.runInContext = runInContext;
    }
  })();
  expect(unknown.map(({ at }) => at.start)).toEqual([text.indexOf('RewriteRule')]);
  expect(arrivals.map(({ reached }) => reached)).toEqual(Array(6).fill('unknown'));
  expect(remarks).toEqual([]);
  // The whole of it, then one request; on a busy machine each once more, for at most eight times as long.
  const firsts = given.filter((one) => one === 500 || (one > 3000 && one < 3010));
  expect(firsts).toHaveLength(2);
  expect(given.length).toBeLessThanOrEqual(4);
  expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9 * 3510);
});

for (const [name, sample] of Object.entries(samples))
  test(name, () => {
    const source = new Source('.htaccess', sample.text);
    const { remarks } = readHtaccess(source, sample.asked ?? asked());
    const seen = remarks.map(({ id, at, edits }) => `${id}:${source.lineOf(at.start)}${edits ? '+' : ''}`);
    expect(seen.sort()).toEqual([...sample.remarks].sort());
    if (sample.patched === undefined) return;
    const patched = applied(source, separate(remarks.map(({ edits = [] }) => edits)));
    expect(patched).toBe(sample.patched);
    const again = readHtaccess(new Source('.htaccess', patched), sample.asked ?? asked());
    expect(again.remarks.filter(({ edits }) => edits)).toEqual([]);
    const lost = again.arrivals.filter(({ way, header }) => header !== 'yes' && way !== 'LiteSpeed');
    expect(lost.map(({ way }) => way)).toEqual(sample.lost ?? []);
  });

const arrivalsOf = (text: string): string[] =>
  readHtaccess(new Source('.htaccess', text), asked()).arrivals.map(
    ({ way, reached, header }) => `${way} ${reached}/${header}`,
  );

test('what a proxy in front says, and how the client is called, is claimed only where it decides nothing', () => {
  const rule = (condition: string, flags: string): string =>
    `RewriteEngine On\nRewriteCond ${condition}\nRewriteRule ^ - [${flags}]\n${old}`;
  const all = (text: string): Set<string> =>
    new Set(arrivalsOf(text).map((one) => one.split(' ').at(-1) ?? ''));
  expect(all(rule('%{HTTP:X-Forwarded-Proto} !https', 'F'))).toEqual(new Set(['unknown/unknown']));
  expect(all(rule('%{HTTP_USER_AGENT} !Mozilla', 'F'))).toEqual(new Set(['unknown/unknown']));
  expect(all(rule('%{HTTP:X-Forwarded-Proto} https', 'E=WPR_SSL:-https'))).toEqual(
    new Set(['yes/no', 'yes/unknown']),
  );
  expect(all(rule('%{HTTP_USER_AGENT} ^$', 'F'))).toEqual(new Set(['yes/no', 'yes/unknown']));
});

test('each way of running PHP has the modules that it is made of', () => {
  const lines = (module: string): string =>
    `<IfModule ${module}>\nSetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n</IfModule>\n${old}`;
  const arriving = (module: string): string[] =>
    arrivalsOf(lines(module)).flatMap((one) => (one.endsWith('/yes') ? [one.replace(' yes/yes', '')] : []));
  expect(arriving('mod_proxy_fcgi.c')).toEqual(['PHP-FPM by SetHandler', 'PHP-FPM by ProxyPassMatch']);
  expect(arriving('mod_fcgid.c')).toEqual(['mod_fcgid']);
  expect(arriving('mod_php.c')).toEqual(['mod_php', 'LiteSpeed']);
});

test('which name the site is asked by, and what other folders hold, is claimed only where it decides nothing', () => {
  const rule = (host: string, line: string): string =>
    `RewriteEngine On\nRewriteCond %{HTTP_HOST} ${host}\n${line}\n${old}`;
  const unnamed = { ...asked(), isSiteKnown: false };
  const seen = (text: string, by = unnamed): string[] => {
    const { arrivals, unknown } = readHtaccess(new Source('.htaccess', text), by);
    return [...new Set([...arrivals.map(({ reached }) => reached), ...unknown.map(({ says }) => says)])];
  };
  const closed = rule('^(www.)?old\\.example$ [NC]', 'RewriteRule ^ - [F]');
  expect(seen(closed)).toEqual([
    'unknown',
    'Which name the site is asked by decides this (name it with --site)',
  ]);
  expect(seen(closed, asked())).toEqual(['yes']);
  // Whoever asks there is led here, and asks by this name then.
  expect(seen(rule('^old\\.example$', 'RewriteRule ^(.*)$ https://www.old.example/$1 [R=308,L]'))).toEqual([
    'yes',
  ]);
  expect(seen(rule('!^$', 'RewriteCond %{REQUEST_URI} !^/blog/\nRewriteRule ^(.*)$ /blog/$1 [L]'))).toEqual([
    'unknown',
    'What is in /blog/, where this rule leads, decides this (read the file of that folder)',
  ]);
});

test('a rule that puts the address behind index.php leads to WordPress, in any folder', () => {
  for (const base of ['', '/blog']) {
    const text =
      'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule ^(.*)$ index.php/$1 [L]\n';
    const { arrivals, unknown } = readHtaccess(new Source('.htaccess', text), {
      ...asked(undefined, base),
      isSiteKnown: false,
    });
    // php-cgi has its own way with such a path.
    expect(unknown.map(({ says }) => says)).toEqual([
      'Whether PHP finds the script of a path with more behind it is not known here',
    ]);
    expect(arrivals[0]).toMatchObject({ way: 'mod_php', reached: 'yes' });
  }
});

test('the line that wipes the header is said to', () => {
  const text = `SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n${old}`;
  const { arrivals } = readHtaccess(new Source('.htaccess', text), asked());
  const says = arrivals.flatMap(({ because }) => because.map((one) => one.says));
  expect(new Set(says)).toEqual(new Set(['wipes the header: what it sets is empty']));
});

test('of addresses in lists the client is taken to be in none, and only where some may pass is it not known', () => {
  const list = 'SetEnvIf Remote_Addr "^192\\.0\\.2\\." listed\n';
  const seen = (line: string): Set<string> =>
    new Set(arrivalsOf(`${list}${line}\n${old}`).map((one) => one.split(' ').at(-1)?.split('/')[0] ?? ''));
  expect(seen('Deny from env=listed')).toEqual(new Set(['yes']));
  expect(seen('<RequireAll>\nRequire all granted\nRequire not env listed\n</RequireAll>')).toEqual(
    new Set(['yes']),
  );
  expect(seen('Require env listed')).toEqual(new Set(['unknown']));
  expect(seen('Order deny,allow\nDeny from all\nAllow from env=listed')).toEqual(new Set(['unknown']));
});
