import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Header } from '../../evidence/exchange.ts';
import { factsOf } from '../../evidence/facts.ts';
import { fixes } from '../../fixes/index.ts';
import { snippetOf } from '../../fixes/lines.ts';
import { readPlace } from '../../site-files/steps/place.ts';
import { filled } from '../../visit/judging/fill.ts';
import type { PrintedFix } from '../../visit/judging/finding.ts';
import { printedFixes } from '../../visit/judging/printed-fixes.ts';
import { answer, diagnosed, error, healthy, model } from './support/evidence.ts';

const screens = [
  'wp-admin',
  'IIS Manager',
  'Cloudflare dashboard',
  'CloudFront console',
  'AWS console',
  'Sucuri dashboard',
];
const configurations = /^(Apache|nginx|lighttpd|Caddyfile|default\.vcl|modsecurity|crs-setup)/;

for (const fix of fixes.known) {
  test(`${fix.id} can be followed by someone who knows nothing else`, () => {
    expect(fix.says).toMatch(/^[A-Z].*[^.!]$/);
    for (const text of [fix.says, fix.after ?? '', fix.caveat ?? '']) expect(text).not.toMatch(/!|—/);
    // Any step may come first, and what is said behind it is a sentence of its own.
    expect(fix.says).not.toMatch(/^(?:Or|The same|Then|Also|And|Else|Otherwise)\b|\bsuch (?:a )?line\b/);
    for (const text of [fix.after, fix.caveat, fix.risk, fix.undo]) expect(text ?? '.').toMatch(/[.?]$/);
    if (fix.snippet !== null) expect(fix.place, 'lines have a place').not.toBeNull();
    if (fix.file === null || fix.place === null) return;
    expect(readPlace(fix.place).kind === 'screen').toBe(screens.includes(fix.file));
    if (configurations.test(fix.file)) expect(fix.after).toMatch(/^(Reload|Restart) /);
  });
}

/** Of other evidence: another JWT plugin, a folder, an application password. */
const filledElsewhere: string[] = [
  'open-api-to-tokens',
  'open-routes-to-guests',
  'set-token-secret',
  'switch-login-on',
  'use-dialect-login',
  'replace-jwt-plugin',
  'shell-root-index',
  'switch-on-application-passwords',
  'use-root-with-header',
];

test('where application passwords are switched is said of the plugin that the index lists', () => {
  const evidence = healthy();
  const { response } = evidence.exchanges.index ?? {};
  expect(filled('{{application_passwords_switch}}', factsOf({ ...evidence }))).toBeNull();
  if (response) response.kept = { ...Object(response.kept), namespaces: ['wp/v2', 'wordfence/v1'] };
  expect(filled('{{application_passwords_switch}}', factsOf(evidence))).toMatch(/^Wordfence > /);
});

test('the root that is printed is the one at which the application password is accepted', () => {
  const evidence = healthy();
  answer(evidence, 'introspect-query', 401, error('rest_not_logged_in', 401));
  expect(filled('{{root_with_header}}', factsOf(evidence))).toBeNull();
  answer(evidence, 'introspect-query', 200, { uuid: 'u' });
  expect(filled('{{root_with_header}}', factsOf(evidence))).toBe(
    `${evidence.site.url}/index.php?rest_route=/`,
  );
});

test('lines name nothing that the evidence cannot fill in', () => {
  const evidence = redirected();
  answer(evidence, 'home', 200, '<html>', [
    ['link', '<https://shop.example/blog/index.php?rest_route=/>; rel="https://api.w.org/"'],
  ]);
  evidence.site.origin = 'https://app.example.com';
  answer(evidence, 'preflight', 200, {}, [['access-control-allow-origin', 'https://www.example.com']]);
  answer(evidence, 'token', 403, error('[jwt_auth] captcha_error', 403));
  answer(evidence, 'me', 200, { id: 2, roles: ['contributor'], capabilities: {} });
  answer(evidence, 'draft', 401, error('rest_login_required', 401));
  for (const fix of fixes.known.filter(
    ({ id, snippet }) => snippet !== null && !filledElsewhere.includes(id),
  )) {
    const text = filled(snippetOf(fix) ?? '', factsOf(evidence));
    expect(text, fix.id).not.toBeNull();
    expect(text, fix.id).not.toMatch(/\{\{/);
  }
});

test('the address behind a redirect keeps the path of the site and nothing of the probe', () => {
  expect(filled('url: {{final_url}}', factsOf(redirected()))).toBe('url: https://www.shop.example');
  const evidence = redirected('https://www.shop.example/en/welcome');
  expect(filled('url: {{final_url}}', factsOf(evidence))).toBe('url: https://www.shop.example');
  expect(filled('url: {{final_url}}', factsOf(healthy()))).toBeNull();
});

test('the announced root tells the address of the site in every style', () => {
  const told = (root: string) => {
    const evidence = healthy();
    for (const exchange of Object.values(evidence.exchanges))
      if (exchange?.response) exchange.response.headers = [];
    answer(evidence, 'home', 200, '<html>', [['link', `<${root}>; rel="https://api.w.org/"`]]);
    return [filled('{{announced_url}}', factsOf(evidence)), filled('{{announced_root}}', factsOf(evidence))];
  };
  const blog = 'https://shop.example/blog';
  expect(told(`${blog}/wp-json/`)).toEqual([blog, `${blog}/wp-json/`]);
  expect(told(`${blog}/index.php/wp-json/`)).toEqual([blog, `${blog}/index.php/wp-json/`]);
  expect(told(`${blog}/index.php?rest_route=/`)).toEqual([blog, `${blog}/index.php?rest_route=/`]);
  expect(told(`${blog}/?rest_route=/`)).toEqual([blog, `${blog}/?rest_route=/`]);
  expect(told('https://shop.example/api/')[0]).toBe('https://shop.example');
});

test('what a host sends cannot end a text in the file that it is put into', () => {
  const evidence = redirected("https://evil.example/');phpinfo();//%0a/wp-json/\n");
  expect(filled('{{final_url}}', factsOf(evidence))).not.toMatch(/['"\s]/);
  expect(filled('{{final_url}}', factsOf(redirected('javascript:alert(1)')))).toBeNull();
});

test('a server that is known keeps its own rungs alone, and the last resort', () => {
  const ids = laddersOf('Apache/2.4.71');
  expect(ids).toEqual(['apache-setenvif', 'apache-vhost-setenvif', 'ask-the-host']);
  expect(laddersOf('lighttpd/1.4')).toEqual(['ask-the-host']);
  expect(laddersOf('LiteSpeed')).toEqual([
    'apache-setenvif',
    'apache-vhost-setenvif',
    'litespeed-rewrite-rule',
    'ask-the-host',
  ]);
});

test('behind nginx may stand an Apache that no header shows, unless a page tells', () => {
  const apache = ['apache-setenvif', 'apache-vhost-setenvif'];
  expect(laddersOf('nginx/1.22')).toEqual(['nginx-fastcgi-param', ...apache, 'ask-the-host']);
  const nginxPage = '<html><body><hr><center>nginx</center></body></html>';
  expect(ladderAfter('nginx/1.22', nginxPage)).toEqual(['nginx-fastcgi-param', 'ask-the-host']);
  const apachePage = '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><h1>Not Found</h1></html>';
  expect(ladderAfter('nginx/1.22', apachePage)).toEqual([...apache, 'nginx-fastcgi-param', 'ask-the-host']);
});

test('a step for an Apache that may stand behind the server says so, and others say nothing of it', () => {
  const says = (server: string) => printedAt(healthy(), server, []).map((fix) => fix.says);
  expect(says('nginx/1.22').filter((one) => one.startsWith('Where Apache runs behind nginx'))).toEqual([
    'Where Apache runs behind nginx, hand the header on to PHP yourself',
    'Where Apache runs behind nginx and .htaccess is not read, hand the header on in the virtual host',
  ]);
  for (const server of ['Apache/2.4.71', 'LiteSpeed', ''])
    expect(says(server).join('\n')).not.toContain('runs behind');
});

test('what stands in front comes first, and an unknown server keeps all but the outspoken', () => {
  expect(laddersOf('cloudflare', ['cf-ray', '8'])[0]).toBe('cloudflare-keep-authorization');
  const unknown = laddersOf('');
  expect(unknown).toEqual([
    'apache-setenvif',
    'apache-vhost-setenvif',
    'litespeed-rewrite-rule',
    'nginx-fastcgi-param',
    'varnish-keep-authorization',
    'ask-the-host',
  ]);
});

function laddersOf(server: string, ...headers: [string, string][]): string[] {
  return fixesFor(healthy(), server, headers);
}

function ladderAfter(server: string, page: string): string[] {
  const evidence = healthy();
  answer(evidence, 'index', 404, page);
  return fixesFor(evidence, server, []);
}

function fixesFor(evidence: Evidence, server: string, headers: [string, string][]): string[] {
  return printedAt(evidence, server, headers).map(({ id }) => id);
}

function printedAt(evidence: Evidence, server: string, headers: [string, string][]): PrintedFix[] {
  for (const exchange of Object.values(evidence.exchanges))
    if (exchange?.response) exchange.response.headers = [['server', server], ...headers];
  return printedFixes(
    [
      'apache-setenvif',
      'apache-vhost-setenvif',
      'litespeed-rewrite-rule',
      'nginx-fastcgi-param',
      'varnish-keep-authorization',
      'cloudflare-keep-authorization',
      'ask-the-host',
    ],
    factsOf(evidence),
  );
}

function redirected(to = 'https://www.shop.example/wp-json/?cb=1'): Evidence {
  const evidence = healthy();
  evidence.site = { ...evidence.site, url: 'https://shop.example' };
  for (const exchange of Object.values(evidence.exchanges)) {
    if (!exchange) continue;
    exchange.request.url = exchange.request.url.replace(/^https?:\/\/[^/]+/, 'https://shop.example');
    if (exchange.response) exchange.response.headers = [];
  }
  answer(evidence, 'index', 301, '', [['location', to]]);
  return evidence;
}

test('whoever redirects to the same address with a cookie is looked for first', () => {
  const first = (headers: Header[]) => {
    const evidence = model();
    for (const probe of ['posts', 'index'] as const) {
      const { url } = evidence.exchanges[probe]?.request ?? { url: '' };
      answer(evidence, probe, 302, '', [['location', url], ...headers]);
    }
    return diagnosed(evidence).findings.map(({ cause, fixes }) => [cause, fixes[0]?.id]);
  };
  expect(first([])).toEqual([['redirect-to-itself', 'trust-forwarded-proto']]);
  expect(first([['set-cookie', 'seen=1']])).toEqual([['redirect-to-itself', 'find-redirecting-plugin']]);
});

test('the lines for the answer of the login are of no use where another answer was changed', () => {
  const evidence = model();
  answer(evidence, 'posts', 200, [{ id: 1, heading: 'Hello world!' }]);
  const fixes = diagnosed(evidence).findings.map(({ cause, fixes }) => [cause, ...fixes.map(({ id }) => id)]);
  expect(fixes).toEqual([['response-reshaped', 'find-the-breaking-plugin']]);
});
