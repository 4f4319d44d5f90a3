// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type LoadOptions, loadSites } from '../../sites/load.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

/** What the reader says about the file, without the path in front of every line. */
function mistakes(text: string | Buffer, options: LoadOptions = {}): string[] {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, text);
  return mistakesOf({ file, env: {}, ...options }).map((line) => line.replace(`${file}:`, ''));
}

function mistakesOf(options: LoadOptions): string[] {
  try {
    loadSites(options);
  } catch (error) {
    if (error instanceof SitesError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** A healthy site on lines 2 and 3; what is given follows from line 4 on. */
function site(...lines: string[]): string {
  return [
    'sites:',
    '  - name: a',
    '    url: https://a.example',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

const EXPECTED_NAME = 'expected a name of 1 to 80 characters on one line';
const EXPECTED_URL = 'expected an address such as https://shop.example, or embedded: true';
const EXPECTED_SCHEME = 'expected one that begins with https:// or http://';
const EXPECTED_SITES = 'expected "sites:" and under it a list of sites';
const EXPECTED_LIST =
  'expected a list with at least one site: "- name: shop" and under it "url: https://shop.example"';
const EXPECTED_TIMEOUT = 'expected a duration such as 500ms, 10s or 2m, from 100ms to 5m';
const EXPECTED_ROUTE = 'expected a route without the REST root, such as jwt-auth/v1/token';
const EXPECTED_DATE = 'expected a date such as 2027-01-31';

test('all mistakes of a file are told at once, in its order', () => {
  const text = `defaults: { timeout: 10, retrys: 2 }
sites:
  - nmae: shop
    url: shop.example
    auth: { username: \${SHOP_USER}, password: hunter2 }
  - name: b
    url: https://b.example/wp-json/wp/v2
    read_only: yes
    timeout: 10 sec
  - name: B
    allow: [{ cause: rest-cache, reason: x, until: 2027-02-30 }]
`;
  expect(mistakes(text, { knownCauses: ['rest-cached', 'waf-block'] })).toEqual([
    `1:22  timeout is 10; ${EXPECTED_TIMEOUT}`,
    '1:26  unknown key "retrys" in defaults; did you mean "retries"',
    '3:5  unknown key "nmae" in this site; did you mean "name"',
    `4:10  url has no scheme; ${EXPECTED_SCHEME}; did you mean https://shop.example`,
    '5:23  the variable SHOP_USER is not set; export SHOP_USER=…, or write SHOP_USER=… into .env, or remove auth to run what needs no credentials',
    '5:47  auth.password is written in the file; expected it from the environment; write ${SITE_PASSWORD} and export SITE_PASSWORD=…, or write SITE_PASSWORD=… into .env',
    '7:10  url points at /wp-json; expected the address of the site itself; did you mean https://b.example',
    '8:16  read_only is "yes"; expected true or false; did you mean true',
    `9:14  timeout is "10 sec"; ${EXPECTED_TIMEOUT}`,
    `10:5  this site has no url; ${EXPECTED_URL}`,
    '10:11  this name is taken by the site at line 6; expected another',
    '11:22  allow.cause is "rest-cache"; expected the id of a cause, such as rest-cached; did you mean "rest-cached"',
    '11:52  allow.until is "2027-02-30"; expected a date such as 2027-01-31; the calendar has no such day',
  ]);
});

test('the error carries its problems, and no stack', () => {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, 'sites:\n  - { name: a, urll: https://a.example }\n');
  let caught: unknown;
  try {
    loadSites({ file, env: {} });
  } catch (error) {
    caught = error;
  }
  if (!(caught instanceof SitesError)) throw new Error('no SitesError');
  expect(caught.name).toBe('SitesError');
  expect(caught.message).toBe(`${file}:2:16  unknown key "urll" in this site; did you mean "url"`);
  expect(caught.stack).toBe(caught.message);
  expect(caught.problems).toEqual([
    { file, line: 2, column: 16, message: 'unknown key "urll" in this site', hint: 'did you mean "url"' },
  ]);
});

const cases: [what: string, text: string, expected: string[], env?: NodeJS.ProcessEnv][] = [
  ['an empty file', '', [`1:1  the file is empty; ${EXPECTED_SITES}`]],
  ['nothing but comments', '# later\n', [`1:1  the file is empty; ${EXPECTED_SITES}`]],
  ['a list without sites:', '- name: a\n', [`1:1  the file is a list; ${EXPECTED_SITES}`]],
  ['text', 'hello', [`1:1  the file is text; ${EXPECTED_SITES}`]],
  ['no sites', 'defaults: {}\n', [`1:1  the file has no sites; ${EXPECTED_SITES}`]],
  ['a misspelt sites', 'site: []\n', ['1:1  unknown key "site" in the file; did you mean "sites"']],
  ['an empty list', 'sites: []\n', [`1:8  sites is an empty list; ${EXPECTED_LIST}`]],
  ['an empty value', 'sites:\n', [`1:1  sites is empty; ${EXPECTED_LIST}`]],
  ['a map of sites', 'sites: { shop: x }\n', [`1:8  sites is a map; ${EXPECTED_LIST}`]],
  [
    'a site that is text',
    'sites:\n  - https://a.example\n',
    ['2:5  this site is text; expected "name: shop" and under it "url: https://shop.example"'],
  ],
  ['no name', 'sites:\n  - url: https://a.example\n', [`2:5  this site has no name; ${EXPECTED_NAME}`]],
  ['no url', 'sites:\n  - name: a\n', [`2:5  this site has no url; ${EXPECTED_URL}`]],
  [
    'embedded: false without url',
    'sites:\n  - { name: a, embedded: false }\n',
    [`2:5  this site has no url; ${EXPECTED_URL}`],
  ],
  [
    'url and embedded',
    site('embedded: true'),
    [
      '3:5  this site has both url and embedded: true; expected one of them; remove url for the WordPress that the suite boots itself',
    ],
  ],
  [
    'embedded from a variable',
    'sites:\n  - { name: a, embedded: "${E}" }\n',
    [
      `2:5  this site has no url; ${EXPECTED_URL}`,
      '2:26  embedded is text; expected true or false, not from a variable',
    ],
  ],
  [
    'a name that is a number',
    'sites:\n  - { name: 5, url: https://a.example }\n',
    [`2:13  name is 5; ${EXPECTED_NAME}; put it in quotes`],
  ],
  [
    'a blank name',
    'sites:\n  - { name: " ", url: https://a.example }\n',
    [`2:13  name is empty; ${EXPECTED_NAME}`],
  ],
  [
    'a long name',
    `sites:\n  - { name: ${'x'.repeat(81)}, url: https://a.example }\n`,
    [`2:13  name is "${'x'.repeat(60)}…"; ${EXPECTED_NAME}`],
  ],
  [
    'colours in a name',
    'sites:\n  - { name: "\\e[31mred", url: https://a.example }\n',
    [`2:13  name is "\\u{1b}[31mred"; ${EXPECTED_NAME}`],
  ],
  [
    'a key that is given twice',
    site('timeout: 1s', 'timeout: 2s'),
    ['5:5  the key "timeout" is given twice; the first is at line 4'],
  ],
  ['a key that is no text', `? [a]\n: b\n${site()}`, ['1:3  a key must be text']],
  ['a key of brackets', site('[a]: b'), ['4:5  YAML cannot read on from here']],
  [
    'a key of a site in defaults',
    `defaults: { url: https://a.example }\n${site()}`,
    [
      '1:13  unknown key "url" in defaults; known here: auth, as, read_only, headers, origin, access, server, chunked, rest_root, token_path, validate_path, tls, allow_http, timeout, retries, tags',
    ],
  ],
  [
    'a key in another style',
    site('readOnly: true'),
    ['4:5  unknown key "readOnly" in this site; did you mean "read_only"'],
  ],
  ['swapped letters', site('tsl: {}'), ['4:5  unknown key "tsl" in this site; did you mean "tls"']],
  [
    'an abbreviated key',
    site('auth: { user: a, password: "${P}" }'),
    ['4:13  unknown key "user" in auth; did you mean "username"'],
    { P: 'x' },
  ],
  [
    'a strange key',
    site('"\\e[1m": 1'),
    [
      '4:5  unknown key "\\u{1b}[1m" in this site; known here: name, url, embedded, auth, as, read_only, headers, origin, access, server, chunked, rest_root, token_path, validate_path, tls, allow_http, timeout, retries, tags, files, allow',
    ],
  ],
  [
    'a file of the site that is not there',
    site('files: { htaccess: nowhere/.htaccess, wp_config: ., nginx: sites.yaml, apache: x }'),
    [
      '4:24  files.htaccess is "nowhere/.htaccess"; expected the path of a .htaccess file, relative to this file, or a list of them; there is no such file',
      '4:54  files.wp_config is "."; expected the path of a wp-config.php, relative to this file; this is a folder',
      '4:76  unknown key "apache" in files; known here: htaccess, wp_config, nginx',
    ],
  ],
  [
    'files of the site of which neither lies in a folder of the other',
    site('files: { htaccess: [sites.yaml, ./sites.yaml] }'),
    [
      '4:25  files.htaccess is "sites.yaml"; expected the path of a .htaccess file, relative to this file, or a list of them; several are taken where each lies in a folder of the one before, as Apache reads them',
    ],
  ],
  [
    'auth without password',
    site('auth: { username: a }'),
    ['4:11  auth has no password; expected a variable such as ${SHOP_PASSWORD}'],
  ],
  [
    'auth that is text',
    site('auth: hunter2'),
    ['4:11  auth is text; expected a map with username and password'],
  ],
  [
    'a user name that is a number',
    site('auth: { username: 5, password: "${P}" }'),
    ['4:23  auth.username is a number; expected text; put it in quotes'],
    { P: 'x' },
  ],
  [
    'quoted true',
    site('read_only: "true"'),
    ['4:16  read_only is "true"; expected true or false; write it in small letters and without quotes'],
  ],
  ['off', site('allow_http: off'), ['4:17  allow_http is "off"; expected true or false; did you mean false']],
  [
    'a number for a boolean',
    site('tls: { insecure: 1 }'),
    ['4:22  tls.insecure is 1; expected true or false'],
  ],
  [
    'a variable that holds no boolean',
    site('read_only: ${R}'),
    ['4:16  read_only (from R) does not fit; expected true or false'],
    { R: 'sure' },
  ],
  ['too many retries', site('retries: 6'), ['4:14  retries is 6; expected a whole number from 0 to 5']],
  ['negative retries', site('retries: -1'), ['4:14  retries is -1; expected a whole number from 0 to 5']],
  ['half a retry', site('retries: 1.5'), ['4:14  retries is 1.5; expected a whole number from 0 to 5']],
  [
    'quoted retries',
    site('retries: "2"'),
    ['4:14  retries is "2"; expected a whole number from 0 to 5; write it without quotes'],
  ],
  [
    'a variable that holds no number',
    site('retries: ${N}'),
    ['4:14  retries (from N) does not fit; expected a whole number from 0 to 5'],
    { N: '2x' },
  ],
  ['a duration without a unit', site('timeout: 10'), [`4:14  timeout is 10; ${EXPECTED_TIMEOUT}`]],
  ['a duration too short', site('timeout: 99ms'), [`4:14  timeout is "99ms"; ${EXPECTED_TIMEOUT}`]],
  ['a duration too long', site('timeout: 301s'), [`4:14  timeout is "301s"; ${EXPECTED_TIMEOUT}`]],
  ['an empty duration', site('timeout:'), [`4:5  timeout is empty; ${EXPECTED_TIMEOUT}`]],
  ['tags that are text', site('tags: live'), ['4:11  tags is text; expected a list such as [shop, staging]']],
  [
    'a tag that is a number',
    site('tags: [5]'),
    ['4:12  this entry of tags is 5; expected text; put it in quotes'],
  ],
  [
    'headers in a list',
    site('headers: [a]'),
    ['4:14  headers is a list; expected a map of header names and their values'],
  ],
  [
    'no header name',
    site('headers: { "a b": c }'),
    ['4:16  this is no header name; expected letters, digits and - such as X-Staging-Key'],
  ],
  [
    'a header twice',
    site('headers:', '  X-A: b', '  x-a: c'),
    ['6:7  this header is given twice; the first is at line 5'],
  ],
  [
    'a header over two lines',
    site('headers: { X-A: "b\\nc" }'),
    ['4:21  headers.X-A has a character that no header can carry'],
  ],
  [
    'a header that is a number',
    site('headers: { X-A: 5 }'),
    ['4:21  headers.X-A is not quoted, so YAML reads a number; expected text; put it in quotes'],
  ],
  [
    'an allow without its reasons',
    site('allow: [{ cause: waf-block }, {}]'),
    [
      '4:13  this entry of allow has no reason; expected text such as "CDN ticket 4711"',
      '4:13  this entry of allow has no until; expected a date such as 2027-01-31',
      '4:35  this entry of allow has no cause; expected the id of a cause, such as rest-cached',
      '4:35  this entry of allow has no reason; expected text such as "CDN ticket 4711"',
      '4:35  this entry of allow has no until; expected a date such as 2027-01-31',
    ],
  ],
  [
    'a date in another form',
    site('allow: [{ cause: a, reason: b, until: 31.1.2027 }]'),
    [`4:43  allow.until is "31.1.2027"; ${EXPECTED_DATE}`],
  ],
  [
    'a date with a time',
    site('allow: [{ cause: a, reason: b, until: 2027-01-31T00:00:00Z }]'),
    [`4:43  allow.until is "2027-01-31T00:00:00Z"; ${EXPECTED_DATE}`],
  ],
  [
    'a year',
    site('allow: [{ cause: a, reason: b, until: 2027 }]'),
    [`4:43  allow.until is 2027; ${EXPECTED_DATE}`],
  ],
  [
    'a route with a slash',
    site('token_path: /jwt-auth/v1/token'),
    [`4:17  token_path is "/jwt-auth/v1/token"; ${EXPECTED_ROUTE}; did you mean jwt-auth/v1/token`],
  ],
  [
    'a route with wp-json',
    site('token_path: wp-json/x/v1/t'),
    [`4:17  token_path is "wp-json/x/v1/t"; ${EXPECTED_ROUTE}; did you mean x/v1/t`],
  ],
  [
    'a route that is an address',
    site('validate_path: https://a.example/x'),
    [`4:20  validate_path is "https://a.example/x"; ${EXPECTED_ROUTE}/validate`],
  ],
  [
    'an unset variable',
    'sites:\n  - { name: a, url: "https://${HOST}/x" }\n',
    [
      '2:30  the variable HOST is not set; export HOST=…, or write HOST=… into .env, or give it a default: ${HOST:-…}',
    ],
  ],
  [
    'an empty variable',
    'sites:\n  - { name: a, url: "${HOST}" }\n',
    [
      '2:22  the variable HOST is empty; export HOST=…, or write HOST=… into .env, or give it a default: ${HOST:-…}',
    ],
    { HOST: '' },
  ],
  [
    'two unset variables in one value',
    'sites:\n  - name: a\n    url: https://${H}/${P}\n',
    [
      '3:18  the variable H is not set; export H=…, or write H=… into .env, or give it a default: ${H:-…}',
      '3:23  the variable P is not set; export P=…, or write P=… into .env, or give it a default: ${P:-…}',
    ],
  ],
  [
    'a variable that is none',
    site('tags: ["${a-b}", "x ${", "${A:?b}"]'),
    [
      '4:13  this is no variable; expected ${NAME} or ${NAME:-default}; a literal ${ is written $${',
      '4:25  this is no variable; expected ${NAME} or ${NAME:-default}; a literal ${ is written $${',
      '4:31  this is no variable; expected ${NAME} or ${NAME:-default}; a literal ${ is written $${',
    ],
  ],
];

for (const [what, text, expected, env] of cases)
  test(`told: ${what}`, () => {
    expect(mistakes(text, env === undefined ? {} : { env })).toEqual(expected);
  });

test.describe('an address', () => {
  const hinted = ' the address alone; did you mean https://a.example/b';
  for (const [written, expected] of [
    ['a.example', [`url has no scheme; ${EXPECTED_SCHEME}; did you mean https://a.example`]],
    [' a.example ', [`url has no scheme; ${EXPECTED_SCHEME}; did you mean https://a.example`]],
    ['//a.example/b', [`url has no scheme; ${EXPECTED_SCHEME}; did you mean https://a.example/b`]],
    ['https:/a.example', [`url has no scheme; ${EXPECTED_SCHEME}; did you mean https://a.example`]],
    ['localhost:8080', [`url has no scheme; ${EXPECTED_SCHEME}; did you mean http://localhost:8080`]],
    ['ann:hunter2@a.example', [`url has no scheme; ${EXPECTED_SCHEME}`]],
    ['ftp://a.example', [`url does not begin with http; ${EXPECTED_SCHEME}`]],
    ['https://', [`url is not a URL; ${EXPECTED_SCHEME}`]],
    ['https://a b.example', [`url is not a URL; ${EXPECTED_SCHEME}`]],
    ['https://a.example:99999', [`url is not a URL; ${EXPECTED_SCHEME}`]],
    ['https://ann:hunter2@a.example', ['url carries credentials; expected them under auth']],
    ['https://a.example/b?hunter2', [`url has a query; expected${hinted}`]],
    ['https://a.example/b#hunter2', ['url has a fragment (#); expected the address alone']],
    [
      'https://a.example/b/wp-json',
      [`url points at /wp-json; expected the address of the site itself; did you mean https://a.example/b`],
    ],
    [
      'https://a.example/b/wp-admin/',
      [`url points at /wp-admin; expected the address of the site itself; did you mean https://a.example/b`],
    ],
  ] as const)
    test(written, () => {
      const lines = mistakes(`sites:\n  - name: a\n    url: "${written}"\n`);
      expect(lines).toEqual(expected.map((line) => `3:10  ${line}`));
    });

  test('from a variable is not shown', () => {
    const lines = mistakes('sites:\n  - name: a\n    url: ${U}\n', { env: { U: 'a.example/hunter2' } });
    expect(lines).toEqual([`3:10  url (from U) has no scheme; ${EXPECTED_SCHEME}`]);
  });

  for (const [written, expected] of [
    ['/api', `rest_root has no scheme; ${EXPECTED_SCHEME}; did you mean https://api`],
    ['https://u:p@a.example', 'rest_root carries credentials; expected them under auth'],
    [
      'https://a.example/?x=1',
      'rest_root has a query; expected the address alone, or one that ends in ?rest_route=/',
    ],
    ['https://a.example/#x', 'rest_root has a fragment (#); expected the address alone'],
  ])
    test(`of a REST root: ${written}`, () => {
      expect(mistakes(site(`rest_root: "${written}"`))).toEqual([`4:16  ${expected}`]);
    });
});

test.describe('a certificate authority', () => {
  const expected = '4:16  tls.ca is "ca.pem"; expected the path of a PEM file; ';
  test('that is not there', () => {
    expect(mistakes(site('tls: { ca: ca.pem }'))).toEqual([
      `${expected}there is no such file, or it cannot be read; the path is relative to the sites file`,
    ]);
  });
  for (const text of ['hello', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])
    test(`that is no PEM: ${text.slice(0, 9)}`, () => {
      writeFileSync(test.info().outputPath('ca.pem'), text);
      expect(mistakes(site('tls: { ca: ca.pem }'))).toEqual([
        `${expected}the file holds no certificate in PEM (-----BEGIN CERTIFICATE-----)`,
      ]);
    });
  test('that is a directory', () => {
    mkdirSync(test.info().outputPath('ca.pem'), { recursive: true });
    expect(mistakes(site('tls: { ca: ca.pem }'))).toEqual([`${expected}this is not a file`]);
  });
});

test('any cause may be allowed while the catalogue is unknown, and none outside it', () => {
  const text = site('allow: [{ cause: zebra, reason: b, until: 2027-01-31 }]');
  expect(mistakes(text)).toEqual([]);
  expect(mistakes(text, { knownCauses: ['zebra'] })).toEqual([]);
  expect(mistakes(text, { knownCauses: ['waf-block'] })).toEqual([
    '4:22  allow.cause is "zebra"; expected the id of a cause, such as rest-cached',
  ]);
});

test('one mistake that several sites take over is told once', () => {
  const text = `defaults: { auth: { username: a, password: hunter2 }, timeout: 1h, headers: { X-Key: \${K} } }
sites:
  - { name: a, url: https://a.example }
  - &b { name: b, url: https://b.example, urll: x }
  - { <<: *b, name: c }
`;
  expect(mistakes(text)).toEqual([
    '1:44  auth.password is written in the file; expected it from the environment; write ${A_PASSWORD} and export A_PASSWORD=…, or write A_PASSWORD=… into .env',
    `1:64  timeout is "1h"; ${EXPECTED_TIMEOUT}`,
    '1:86  the variable K is not set; export K=…, or write K=… into .env, or remove the header',
    '4:43  unknown key "urll" in this site; did you mean "url"',
  ]);
});

test('a default that every site replaces is judged all the same', () => {
  const text = `defaults: { auth: { username: a, password: hunter2 }, timeout: 1h }
sites:
  - { name: a, url: https://a.example, timeout: 1s, auth: { username: b, password: "\${P}" } }
`;
  expect(mistakes(text, { env: { P: 'x' } })).toEqual([
    '1:44  auth.password is written in the file; expected it from the environment; write ${SITE_PASSWORD} and export SITE_PASSWORD=…, or write SITE_PASSWORD=… into .env',
    `1:64  timeout is "1h"; ${EXPECTED_TIMEOUT}`,
  ]);
});

test.describe('YAML', () => {
  const indent = 'indent it like the lines it belongs to';
  for (const [what, text, expected] of [
    [
      'an open quote',
      site('token_path: "x', 'timeout: 1s'),
      ['4:17  the quote " that opens here is not closed; close it at the end of the value'],
    ],
    [
      'an open single quote',
      site("token_path: 'x"),
      ["4:17  the quote ' that opens here is not closed; close it at the end of the value"],
    ],
    [
      'an open brace',
      'sites:\n  - { name: a #b }\n  - x\n',
      ['2:5  the { that opens here is not closed; expected }; a # in a value hides the rest of its line'],
    ],
    [
      'an open bracket',
      site('tags: [a, b', 'timeout: 1s'),
      ['4:11  the [ that opens here is not closed; expected ]; a # in a value hides the rest of its line'],
    ],
    ['a tab', 'sites:\n\t- name: a\n', ['2:1  a tab indents this line; expected spaces']],
    [
      'a second colon',
      site('token_path: a: b'),
      ['4:17  a second "key: " on one line; put the value in quotes when the colon belongs to it'],
    ],
    [
      'no colon',
      site('token_path x'),
      ['4:5  this line is no "key: value"; a colon and a space go between key and value'],
    ],
    [
      'a line too far left',
      'sites:\n  - name: a\n   url: x\n',
      [`3:1  this line begins at a column where nothing else does; ${indent}`],
    ],
    [
      'a bad first character',
      site('token_path: @x'),
      ['4:17  a value cannot begin with this character; put the value in quotes'],
    ],
    [
      'a bad escape',
      site('token_path: "\\q"'),
      [
        '4:18  a backslash in double quotes begins an escape, and this one is unknown; use single quotes, or \\\\',
      ],
    ],
    [
      'an unknown tag',
      site('token_path: !x y'),
      ['4:17  YAML takes this for an anchor, an alias or a tag; put the value in quotes when it is text'],
    ],
    [
      'an unknown alias',
      site('token_path: *x'),
      ['4:17  no anchor (&) of this name comes before; put the value in quotes when it begins with *'],
    ],
    [
      'an alias of itself',
      site('tags: &x [*x]'),
      ['4:15  this alias contains itself', '4:15  this entry of tags is a list; expected text'],
    ],
    ['a merge of text', site('<<: x'), ['4:9  << takes a map; expected an alias (*name) of one']],
    [
      'two documents',
      `${site()}---\na: b\n`,
      ['4:1  a second document begins here; expected one; remove the line ---'],
    ],
    ['too deep', '['.repeat(200_000), ['1:101  nested deeper than 100 levels']],
    [
      'too deep in blocks',
      `sites:\n${'- '.repeat(3000)}`,
      [expect.stringMatching(/^2:\d+ {2}nested deeper than 100 levels$/)],
    ],
    [
      'a control character',
      site('token_path: "\u001b[31m"'),
      [
        '4:18  the character U+001B cannot stand in this file; remove it; is SITES the right file, saved as UTF-8',
      ],
    ],
    [
      'a stand-in of a variable',
      site('token_path: \uFDD0'),
      [
        '4:17  the character U+FDD0 cannot stand in this file; remove it; is SITES the right file, saved as UTF-8',
      ],
    ],
  ] as [string, string, string[]][])
    test(`told: ${what}`, () => {
      expect(mistakes(text)).toEqual(expected);
    });

  test('several errors are told at once, and what is surely wrong before them', () => {
    const text =
      'sites:\n  - nmae: a\n    url: x\n    tags: [a: b: c]\n  - name: @b\n    url: x: y\n  - name: "c\n    urll: z\n';
    expect(mistakes(text)).toEqual([
      '2:5  unknown key "nmae" in this site; did you mean "name"',
      `3:10  url has no scheme; ${EXPECTED_SCHEME}; did you mean https://x`,
      expect.stringMatching(/^4:\d+ {2}/),
      '5:11  a value cannot begin with this character; put the value in quotes',
      '6:10  a second "key: " on one line; put the value in quotes when the colon belongs to it',
      '7:11  the quote " that opens here is not closed; close it at the end of the value',
    ]);
  });

  test('a merge of very many does not overflow', () => {
    const text = `sites:\n  - <<: [${'{}, '.repeat(200_000)}]\n    name: a\n    url: https://a.example\n`;
    expect(mistakes(text)).toEqual([]);
  });

  test('an alias bomb does not go off', () => {
    const levels = [...'bcdefghi'].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`,
    );
    const text = ['a: &a [x, x, x, x, x, x, x, x, x]', ...levels, 'sites: *i', ''].join('\n');
    expect(mistakes(text)).toContainEqual(
      expect.stringContaining('from here on aliases make more than 100000 values'),
    );
  });
});

test.describe('a file that cannot be read', () => {
  const other = 'or set SITES to another file';

  test('is not there', () => {
    const file = test.info().outputPath('none.yaml');
    const make = 'make one with "sites:" and under it "  - { name: shop, url: https://shop.example }"';
    expect(mistakesOf({ env: { SITES: file } })).toEqual([
      `${file}:1:1  there is no such file; ${make}, ${other}`,
    ]);
    expect(mistakesOf({ file: '\u001b[31m', env: {} })).toEqual([
      `\\u{1b}[31m:1:1  there is no such file; ${make}, ${other}`,
    ]);
  });
  test('is a directory', () => {
    const file = test.info().outputPath('folder');
    mkdirSync(file, { recursive: true });
    expect(mistakesOf({ file, env: {} })).toEqual([
      `${file}:1:1  this is a directory; expected a file; set SITES to a file in it`,
    ]);
  });
  test('is a device', () => {
    expect(mistakesOf({ file: '/dev/zero', env: {} })).toEqual([
      '/dev/zero:1:1  this is not a regular file; set SITES to one',
    ]);
  });
  test('is not allowed', () => {
    test.skip(process.getuid?.() === 0, 'root may read everything');
    const file = test.info().outputPath('sites.yaml');
    writeFileSync(file, site());
    chmodSync(file, 0);
    expect(mistakesOf({ file, env: {} })).toEqual([
      `${file}:1:1  this user may not read the file; change its permissions, ${other}`,
    ]);
  });
  test('has a path that no file can have', () => {
    expect(mistakesOf({ file: 'a\0b', env: {} })).toEqual([
      'a\\u{0}b:1:1  the file cannot be read (ERR_INVALID_ARG_VALUE); set SITES to another file',
    ]);
  });
  test('is too large', () => {
    const comment = `#${' '.repeat(5 * 1024 * 1024 - site().length - 2)}\n`;
    expect(mistakes(comment + site())).toEqual([]);
    expect(mistakes(` ${comment}${site()}`)).toEqual([
      '1:1  the file is larger than 5 MB; is SITES the right file?',
    ]);
  });
  test('is not UTF-8', () => {
    expect(mistakes(Buffer.from('sites:\n  - name: caf\xe9\n', 'latin1'))).toEqual([
      '2:1  this line is not UTF-8; save the file with the encoding UTF-8',
    ]);
    expect(mistakes(Buffer.from('\uFEFFsites:\n', 'utf16le'))).toEqual([
      '1:1  this line is not UTF-8; save the file with the encoding UTF-8',
    ]);
  });
});
