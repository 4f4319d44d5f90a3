import { expect, test } from '@playwright/test';
import { oldWordpressBlock, wordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import { evaluate } from '../../../site-files/htaccess/evaluate/evaluate.ts';
import { everyOverride } from '../../../site-files/htaccess/evaluate/override.ts';
import { type WayId, ways } from '../../../site-files/htaccess/evaluate/ways.ts';
import { parseHtaccess } from '../../../site-files/htaccess/parse/tree.ts';
import { usualServer } from '../../../site-files/htaccess/usual-server.ts';
import type { AskedRequest } from '../../../site-files/request.ts';
import { Source } from '../../../site-files/source.ts';
import { IN_SUITE, leastMs } from '../support/pace.ts';

// Whether the header arrives, as it was measured with real servers (tests/servers compares many more files).

const asked: AskedRequest = {
  method: 'POST',
  path: '/wp-json/jwt-auth/v1/token/validate',
  query: '',
  headers: { authorization: 'Bearer x.y.z' },
  host: 'shop.example',
  https: true,
};

const follow = (text: string, way: WayId = 'mod-php', request = asked) =>
  evaluate(
    new Map([['', parseHtaccess(new Source('.htaccess', text))]]),
    request,
    usualServer(ways[way], ''),
  );

/** H for `HTTP_AUTHORIZATION`, R for `REDIRECT_HTTP_AUTHORIZATION`, or the status of what answers instead. */
function arrival(text: string, way: WayId): string {
  const outcome = follow(text, way);
  if (outcome.kind === 'unknown') return 'unknown';
  if (outcome.kind === 'status') return String(outcome.status);
  const sent = asked.headers.authorization;
  const seen = [outcome.authorization === sent ? 'H' : '', outcome.redirectAuthorization === sent ? 'R' : ''];
  return seen.join('') || '-';
}

const measured: readonly WayId[] = ['mod-php', 'fpm-handler', 'fpm-proxy-match', 'fcgid', 'cgi'];

const old = oldWordpressBlock();
const SET = 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n';
const RULE = 'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n';

const table: [name: string, text: string, arrivals: string][] = [
  ['the old block alone', old, '- - - - -'],
  ['the block since 5.6', wordpressBlock(), 'HR HR R HR R'],
  [
    'what only TLS and caches read',
    `SSLOptions +StdEnvVars\n<IfModule mod_expires.c>\nExpiresByType text/html "access"\n</IfModule>\n${SET}${old}`,
    'HR HR R HR R',
  ],
  [
    'SSLOptions that make a header of a certificate',
    `SSLOptions +FakeBasicAuth\n${SET}${old}`,
    'unknown unknown unknown unknown unknown',
  ],
  ['SetEnvIf at the top', SET + old, 'HR HR R HR R'],
  ['SetEnvIf at the end', old + SET, 'HR HR R HR R'],
  ['a rule before the block', RULE + old, 'HR HR R HR R'],
  ['a rule behind the block', old + RULE, '- - - - -'],
  ['a rule at the end in the block', old.replace('</IfModule>', `${RULE}</IfModule>`), '- - - - -'],
  ['CGIPassAuth', `CGIPassAuth On\n${old}`, 'H H - H -'],
  ['the rule with [L]', RULE.replace(':%1]', ':%1,L]') + old, '404 404 404 404 404'],
  ['curly quotation marks', SET.replaceAll('"', '\xe2\x80\x9d') + old, '- - - - -'],
  ['a dash', RULE.replace(' - ', ' \xe2\x80\x93 ') + old, '500 500 R 500 500'],
  ['RequestHeader', `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"\n${old}`, '- - - - -'],
  ['IfModule without .c', `<IfModule mod_setenvif>\n${SET}</IfModule>\n${old}`, '- - - - -'],
  ['REMOTE_USER', `RewriteRule .* - [E=REMOTE_USER:%{HTTP:Authorization}]\n${old}`, '- - - - -'],
];

for (const [name, text, arrivals] of table)
  test(`${name} comes to ${arrivals}`, () => {
    expect(measured.map((way) => arrival(text, way)).join(' ')).toBe(arrivals);
  });

test('where AllowOverride has no AuthConfig, CGIPassAuth is refused', () => {
  const server = {
    ...usualServer(ways['mod-php'], ''),
    override: { ...everyOverride, classes: new Set(['FileInfo', 'Any'] as const) },
  };
  const tree = parseHtaccess(new Source('.htaccess', `CGIPassAuth On\n${old}`));
  expect(evaluate(new Map([['', tree]]), asked, server)).toMatchObject({
    kind: 'status',
    status: 500,
    because: 'CGIPassAuth: AllowOverride has no AuthConfig',
    place: { at: { start: 0, end: 14 } },
  });
});

test('what is not followed is said with its line', () => {
  const text = `<If "md5(%{HTTP_HOST}) == 'a'">\nRequire all denied\n</If>\n${old}`;
  expect(follow(text)).toMatchObject({ kind: 'unknown', place: { at: { start: 0 } } });
  expect(follow(`RewriteEngine On\nRewriteCond %{TIME_HOUR} >20\nRewriteRule ^ - [F]\n${old}`)).toMatchObject(
    {
      kind: 'unknown',
      because: 'What %{TIME_HOUR} is cannot be seen from the files',
      place: { at: { start: 17 } },
    },
  );
});

const long = (pattern: string, path: string) =>
  follow(`RewriteEngine On\nRewriteRule ${pattern} - [F]\n`, 'mod-php', { ...asked, path });

test('a regular expression that explodes is given up', () => {
  const before = process.cpuUsage();
  expect(long('^(a+)+$', `/${'a'.repeat(60)}!`)).toMatchObject({
    kind: 'unknown',
    because: 'A regular expression takes too long',
  });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

test('possessive and atomic groups give nothing back', () => {
  const path = '/aaab';
  expect(long('^a++b', path)).toMatchObject({ status: 403 });
  expect(long('^a++ab', path)).toMatchObject({ status: 404 });
  expect(long('^(?>a+)ab', path)).toMatchObject({ status: 404 });
  expect(long('^(?:a|b)+$', path)).toMatchObject({ status: 403 });
  expect(long('^([[:alpha:]])\\1', path)).toMatchObject({ status: 403 });
  expect(long('^(', path)).toMatchObject({ status: 500 });
  expect(long('^(?R)', path)).toMatchObject({ kind: 'unknown' });
});

test('hostile files are followed or given up in time', () => {
  const nested = '<IfModule mod_rewrite.c>\n'.repeat(10_000) + '</IfModule>\n'.repeat(10_000);
  expect(follow(nested)).toMatchObject({ kind: 'unknown' });
  expect(follow(`${old}\0`)).toMatchObject({ kind: 'unknown' });
  expect(follow(`RewriteRule ^${'a'.repeat(1_000_000)} -\n`)).toMatchObject({ kind: 'status', status: 500 });
  expect(follow(`RewriteRule ${'('.repeat(4000)}a${')'.repeat(4000)} -\n`)).toMatchObject({ status: 500 });
});

test('2,000 lines are followed in 50 ms', () => {
  const rules = Array.from(
    { length: 660 },
    (_, at) =>
      `RewriteCond %{HTTP_USER_AGENT} (bot${at}|crawl[0-9]+x${at}) [NC]\nRewriteRule ^old-${at}/(.*)$ /new-${at}/$1 [R=301,L]\nRedirect 301 /a${at} /b${at}\n`,
  );
  const text = `RewriteEngine On\n${rules.join('')}${old}`;
  expect(leastMs(50 * IN_SUITE, () => expect(follow(text).kind).toBe('script'))).toBeLessThan(50 * IN_SUITE);
});
