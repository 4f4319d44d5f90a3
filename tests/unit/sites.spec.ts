// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import type { Site } from '../../sites/site.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a site is when its entry says no more than a name and an address. */
const plain: Site = {
  name: 'shop',
  url: 'https://shop.example',
  embedded: false,
  auth: null,
  readOnly: false,
  headers: {},
  restRoot: null,
  tokenPath: 'jwt-auth/v1/token',
  validatePath: 'jwt-auth/v1/token/validate',
  tls: { ca: null, insecure: false },
  allowHttp: false,
  timeoutMs: 10_000,
  retries: 1,
  tags: [],
  allow: [],
};

function load(text: string, env: NodeJS.ProcessEnv = {}): Site[] {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, text);
  return loadSites({ file, env });
}

function loadOne(entry: string, env: NodeJS.ProcessEnv = {}): Site | undefined {
  return load(`sites:\n  - ${entry}\n`, env)[0];
}

test('a name and an address are enough', () => {
  expect(load('sites:\n  - name: shop\n    url: https://shop.example\n')).toEqual([plain]);
});

test('a name may be 80 characters long', () => {
  expect(loadOne(`{ name: ${'x'.repeat(80)}, url: https://a.example }`)?.name).toHaveLength(80);
});

test('the contract in the design is read as it stands', () => {
  const text = [
    '# yaml-language-server: $schema=./schemas/sites.schema.json',
    'defaults: { timeout: 10s, retries: 1 }',
    'sites:',
    '  - name: shop',
    '    url: https://shop.example',
    '    auth: { username: ${SHOP_USER}, password: ${SHOP_PASSWORD} }',
    '    read_only: false',
    '    allow: [ { cause: rest-cached, reason: "CDN ticket 4711", until: 2027-01-31 } ]',
  ].join('\n');
  expect(load(text, { SHOP_USER: 'ann', SHOP_PASSWORD: 'pw' })).toEqual([
    {
      ...plain,
      auth: { username: 'ann', password: 'pw' },
      allow: [{ cause: 'rest-cached', reason: 'CDN ticket 4711', until: '2027-01-31' }],
    },
  ]);
});

test('the sites.yaml of the repository boots the embedded site', () => {
  const file = join(root, 'sites.yaml');
  expect(loadSites({ file, env: {} })).toEqual([
    {
      ...plain,
      name: 'embedded',
      url: '',
      embedded: true,
      auth: { username: 'admin', password: 'password' },
    },
  ]);
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./schemas/sites.schema.json',
  );
});

test('the example in it works once its # are gone', () => {
  const lines = readFileSync(join(root, 'sites.yaml'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('  # - name: shop'));
  const example = lines.slice(start).map((line) => line.replace(/^ {2}# /, '  '));
  const sites = load([...lines.slice(0, start), ...example].join('\n'), {
    SHOP_USER: 'ann',
    SHOP_PASSWORD: 'pw',
    STAGING_KEY: 'k',
  });
  expect(sites[1]).toEqual({
    ...plain,
    auth: { username: 'ann', password: 'pw' },
    readOnly: true,
    headers: { 'X-Staging-Key': 'k' },
    allow: [{ cause: 'rest-cached', reason: 'CDN ticket 4711', until: '2027-01-31' }],
  });
});

test('every key reaches the result', () => {
  const ca = test.info().outputPath('ca.pem');
  writeFileSync(ca, pem);
  const text = `sites:
  - name: " shop "
    url: http://shop.example:8080/blog/
    auth: { username: a, password: "\${PW}" }
    read_only: true
    headers: { User-Agent: doctor }
    rest_root: https://shop.example/api
    token_path: simple-jwt/v1/auth
    validate_path: simple-jwt/v1/auth/validate
    tls: { ca: ca.pem, insecure: true }
    allow_http: true
    timeout: 500ms
    retries: 0
    tags: [live, "5"]
`;
  expect(load(text, { PW: 'x' })).toEqual([
    {
      ...plain,
      url: 'http://shop.example:8080/blog',
      auth: { username: 'a', password: 'x' },
      readOnly: true,
      headers: { 'User-Agent': 'doctor' },
      restRoot: 'https://shop.example/api/',
      tokenPath: 'simple-jwt/v1/auth',
      validatePath: 'simple-jwt/v1/auth/validate',
      tls: { ca, insecure: true },
      allowHttp: true,
      timeoutMs: 500,
      retries: 0,
      tags: ['live', '5'],
    },
  ]);
});

test('a site wins over defaults; tls and headers merge by key', () => {
  const text = `defaults:
  timeout: 2m
  retries: 5
  tags: [all]
  read_only: true
  auth: { username: d, password: "\${PW}" }
  headers: { X-One: "1", x-two: "2" }
  tls: { insecure: true }
sites:
  - { name: a, url: https://a.example }
  - name: b
    url: https://b.example
    timeout: 100ms
    retries: 0
    tags: []
    read_only: false
    auth: { username: b, password: "\${PW}" }
    headers: { X-Two: own, X-Three: "3" }
    tls: { insecure: false }
`;
  const [a, b] = load(text, { PW: 'x' });
  expect(a).toEqual({
    ...plain,
    name: 'a',
    url: 'https://a.example',
    timeoutMs: 120_000,
    retries: 5,
    tags: ['all'],
    readOnly: true,
    auth: { username: 'd', password: 'x' },
    headers: { 'X-One': '1', 'x-two': '2' },
    tls: { ca: null, insecure: true },
  });
  expect(b).toEqual({
    ...plain,
    name: 'b',
    url: 'https://b.example',
    timeoutMs: 100,
    retries: 0,
    auth: { username: 'b', password: 'x' },
    headers: { 'X-One': '1', 'X-Two': 'own', 'X-Three': '3' },
  });
});

test.describe('addresses', () => {
  for (const [written, address] of [
    ['https://shop.example/', 'https://shop.example'],
    ['HTTPS://Shop.Example:443', 'https://shop.example'],
    ['https://shop.example/blog//', 'https://shop.example/blog'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
    ['https://shop.example/wp-jsonnet', 'https://shop.example/wp-jsonnet'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])
    test(`${written} is ${address}`, () => {
      expect(loadOne(`{ name: a, url: "${written}" }`)?.url).toBe(address);
    });

  for (const [written, address] of [
    ['https://shop.example/api', 'https://shop.example/api/'],
    ['https://shop.example/wp-json/', 'https://shop.example/wp-json/'],
    ['https://shop.example/?rest_route=/', 'https://shop.example/?rest_route=/'],
    ['https://shop.example/?rest_route=', 'https://shop.example/?rest_route=/'],
  ])
    test(`the REST root ${written} is ${address}`, () => {
      expect(loadOne(`{ name: a, url: https://a.example, rest_root: "${written}" }`)?.restRoot).toBe(address);
    });
});

test.describe('variables', () => {
  for (const [written, env, name] of [
    ['${A}', { A: 'one' }, 'one'],
    ['"${A}"', { A: 'a: b # {c}, "d"' }, 'a: b # {c}, "d"'],
    ["'${A}-${B}'", { A: '1', B: '2' }, '1-2'],
    ['${A:-x}', {}, 'x'],
    ['${A:-x}', { A: '' }, 'x'],
    ['${A:-x}', { A: 'set' }, 'set'],
    ['${A:-[a, b]: {c #d}', {}, null],
    ['${A:-[a, b]: c #d}', {}, '[a, b]: c #d'],
    ['$${A}', { A: 'no' }, '${A}'],
    ['$A', { A: 'no' }, '$A'],
    ['${A}', { A: '${B}', B: 'no' }, '${B}'],
    ['${A}', { A: '12' }, '12'],
  ] as const)
    test(`${written} with ${JSON.stringify(env)}`, () => {
      const read = () => loadOne(`{ name: ${written}, url: https://a.example }`, env)?.name;
      if (name === null) expect(read).toThrow(SitesError);
      else expect(read()).toBe(name);
    });

  test('they also fill booleans, numbers and durations', () => {
    const entry =
      '{ name: a, url: "${U}/x", read_only: ${R}, retries: ${N}, timeout: ${T}, tls: { insecure: ${R:-false} } }';
    expect(loadOne(entry, { U: 'https://a.example', R: 'true', N: '3', T: '2s' })).toMatchObject({
      url: 'https://a.example/x',
      readOnly: true,
      retries: 3,
      timeoutMs: 2000,
      tls: { insecure: true },
    });
  });

  test('none is needed in comments', () => {
    expect(
      load('# ${NOT_SET} ${\nsites:\n  - { name: shop, url: https://shop.example } # ${NOT_SET}\n'),
    ).toEqual([plain]);
  });
});

test('anchors, aliases and merge keys work; what a site says itself wins', () => {
  const text = `sites:
  - &first
    name: a
    url: &url https://a.example
    retries: &n 3
    tls: &tls { insecure: true }
  - <<: *first
    name: b
  - name: c
    <<: [{ timeout: 1s }, { timeout: 2s, retries: *n }]
    url: *url
    tls: *tls
`;
  expect(load(text)).toMatchObject([
    { name: 'a', url: 'https://a.example', retries: 3, tls: { insecure: true } },
    { name: 'b', url: 'https://a.example', retries: 3, tls: { insecure: true } },
    { name: 'c', url: 'https://a.example', retries: 3, timeoutMs: 1000, tls: { insecure: true } },
  ]);
});

test('a byte order mark, CRLF and a YAML 1.1 directive change nothing', () => {
  const lines = ['\uFEFFsites:', '  - name: shop', '    url: https://shop.example', ''];
  expect(load(lines.join('\r\n'))).toEqual([plain]);
  expect(load('%YAML 1.1\n---\nsites:\n  - { name: on, url: https://a.example }\n')[0]?.name).toBe('on');
});

test.describe('the file', () => {
  const text = 'sites:\n  - { name: shop, url: https://shop.example }\n';

  test('is what SITES says, and the option before that', () => {
    const [one, two] = [test.info().outputPath('one.yaml'), test.info().outputPath('two.yaml')];
    writeFileSync(one, text);
    writeFileSync(two, text.replace('shop,', 'two,'));
    expect(loadSites({ env: { SITES: one } })[0]?.name).toBe('shop');
    expect(loadSites({ file: two, env: { SITES: one } })[0]?.name).toBe('two');
  });

  test('is sites.yaml of the current directory without either', () => {
    const before = process.cwd();
    const file = test.info().outputPath('sites.yaml');
    writeFileSync(file, text);
    process.chdir(dirname(file));
    try {
      expect(loadSites({ env: {} })).toEqual([plain]);
      expect(loadSites({ env: { SITES: '' } })).toEqual([plain]);
    } finally {
      process.chdir(before);
    }
  });
});

const pem = `-----BEGIN CERTIFICATE-----
MIIBlDCCATmgAwIBAgIULtd2IGeYfwYTBIPMKZ+xh1sZKvUwCgYIKoZIzj0EAwIw
HjEcMBoGA1UEAwwTd3AtcmVzdC1kb2N0b3IgdGVzdDAgFw0yNjExMjQxNDAxMjBa
GA8yMTI2MTAzMTE0MDEyMFowHjEcMBoGA1UEAwwTd3AtcmVzdC1kb2N0b3IgdGVz
dDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABC2vMN+HUTWXxl52ECMZSb0UqtYi
G2nmI7vxwtJZxchClSGT9LQRnFAU0PTfIBQkrrcrpqTppI+wLs9W0pus3fKjUzBR
MB0GA1UdDgQWBBR8LiQYeIOxaUhNfg0LmZH8iN+tIjAfBgNVHSMEGDAWgBR8LiQY
eIOxaUhNfg0LmZH8iN+tIjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kA
MEYCIQCt2hak8HBDG9AObxMtobJpZTtKiNLKqm8CnFDW2+DnDgIhAK9l0pqemq6p
5p5oogdExgbU7gkciE+YClMPKNuVfX7+
-----END CERTIFICATE-----
`;
