// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import type { Site } from '../../sites/site.ts';
import { SitesError } from '../../sites/yaml/problems.ts';

/** The site, or what is wrong with its password on line 6. */
function read(url: string, password: string, env: NodeJS.ProcessEnv = {}): Site | string[] {
  return load(
    `sites:\n  - name: my shop\n    ${url}\n    auth:\n      username: ann\n      password: ${password}\n`,
    env,
  );
}

function load(text: string, env: NodeJS.ProcessEnv = {}): Site | string[] {
  const file = test.info().outputPath('sites.yaml');
  writeFileSync(file, text);
  try {
    const [site] = loadSites({ file, env });
    if (site === undefined) throw new Error('no site');
    return site;
  } catch (error) {
    if (error instanceof SitesError)
      return error.message.split('\n').map((line) => line.replace(`${file}:`, ''));
    throw error;
  }
}

const REMOTE = 'url: https://shop.example';
const LOCAL = 'url: http://127.0.0.1:8080';
const USE = 'write ${MY_SHOP_PASSWORD} and export MY_SHOP_PASSWORD=…, or write MY_SHOP_PASSWORD=… into .env';
const REFUSED = `6:17  auth.password is written in the file; expected it from the environment; ${USE}`;
const REFUSED_DEFAULT = `6:17  auth.password has a default that is written in the file; expected it from the environment; ${USE}`;

test.describe('a password in the file', () => {
  for (const password of [
    'hunter2',
    '"hunter2"',
    "'hunter2'",
    '12345',
    'true',
    '$PW',
    '"$${PW}"',
    '!!str 5',
    'hunter2 # x',
  ])
    test(`is refused for a site elsewhere: ${password}`, () => {
      const place = password.startsWith('!!str') ? REFUSED.replace('6:17', '6:23') : REFUSED;
      expect(read(REMOTE, password, { PW: 'x' })).toEqual([place]);
    });

  for (const password of ['${PW:-hunter2}', '"${PW}${OTHER:-hunter2}"'])
    test(`is refused as a default: ${password}`, () => {
      expect(read(REMOTE, password, { PW: 'x' })).toEqual([REFUSED_DEFAULT]);
    });

  for (const host of [
    'localhost',
    'LOCALHOST:80',
    'shop.localhost',
    'localhost.',
    '127.0.0.1',
    '127.9.8.7',
    '127.1',
    '[::1]:81',
  ])
    test(`is taken for ${host}`, () => {
      expect(read(`url: "http://${host}/"`, '"hunter2"')).toMatchObject({ auth: { password: 'hunter2' } });
      expect(read(`url: "http://${host}/"`, '${PW:-hunter2}')).toMatchObject({
        auth: { password: 'hunter2' },
      });
    });

  for (const host of [
    '127.0.0.1.example',
    'localhost.example',
    'notlocalhost',
    '128.0.0.1',
    '0.0.0.0',
    '[::2]',
    '10.0.0.1',
  ])
    test(`is refused for ${host}`, () => {
      expect(read(`url: "http://${host}/"`, '"hunter2"')).toEqual([REFUSED]);
    });

  test('is taken for the embedded site', () => {
    expect(read('embedded: true', '"hunter2"')).toMatchObject({
      auth: { username: 'ann', password: 'hunter2' },
    });
  });

  test('is refused when the REST root is elsewhere', () => {
    expect(read(`${LOCAL}\n    rest_root: https://shop.example/api/`, '"hunter2"')).toEqual([
      REFUSED.replace('6:', '7:'),
    ]);
  });

  test('is refused when the address is not known', () => {
    expect(read('url: ${U}', '"hunter2"')).toEqual([
      '3:10  the variable U is not set; export U=…, or write U=… into .env, or give it a default: ${U:-…}',
      REFUSED,
    ]);
  });

  test('is judged by the address that was most likely meant', () => {
    expect(read('url: localhost:8080', '"hunter2"')).toEqual([
      expect.stringContaining('3:10  url has no scheme'),
    ]);
  });
});

test.describe('a password without quotes, where it may be in the file', () => {
  const [number, boolean, cut] = ['reads a number', 'reads a boolean', 'cuts it at # or joins its lines'].map(
    (what) => `6:17  auth.password is not quoted, so YAML ${what}; expected text; put it in quotes`,
  );
  const empty = `auth.password is empty; expected a variable; ${USE}; a value that begins with # or & goes in quotes`;
  const brackets =
    'expected a variable such as ${SHOP_PASSWORD}; a value that begins with [ or { goes in quotes';
  for (const [password, expected] of [
    ['12345', number],
    ['0x1F', number],
    ['1e3', number],
    ['.inf', number],
    ['true', boolean],
    ['yes#1 # x', cut],
    ['hunter2 # staging', cut],
    ['hunter2\n        and more', cut],
    ['', `6:7  ${empty}`],
    ['~', `6:17  ${empty}`],
    ['#hunter2', `6:7  ${empty}`],
    ['&hunter2', `6:7  ${empty}`],
    ['""', `6:17  ${empty}`],
    ['"  "', '6:17  auth.password is empty; expected a variable such as ${SHOP_PASSWORD}'],
    [
      '*hunter2',
      '6:17  no anchor (&) of this name comes before; put the value in quotes when it begins with *',
    ],
    [
      '!hunter2',
      '6:17  YAML takes this for an anchor, an alias or a tag; put the value in quotes when it is text',
    ],
    ['@hunter2', '6:17  a value cannot begin with this character; put the value in quotes'],
    [
      'hunter2: x',
      '6:17  a second "key: " on one line; put the value in quotes when the colon belongs to it',
    ],
    ['[hunter2]', `6:17  auth.password is a list; ${brackets}`],
    ['{hunter2: x}', `6:17  auth.password is a map; ${brackets}`],
  ])
    test(`is refused: ${password}`, () => {
      expect(read(LOCAL, password ?? '')).toEqual([expected]);
    });

  test('is refused when a comma cuts it in two', () => {
    expect(
      load(`sites:\n  - { name: a, ${LOCAL}, auth: { username: ann, password: hunter2,hunter3 } }\n`),
    ).toEqual([
      '2:85  unknown key in auth; expected a map with username and password; a value with a comma goes in quotes',
    ]);
  });

  for (const [written, password] of [
    ['hunter2', 'hunter2'],
    ['yes', 'yes'],
    ['a#b', 'a#b'],
    ['a:b', 'a:b'],
    ['two words', 'two words'],
    ['"12345"', '12345'],
    ["'yes#1 # x' # fine", 'yes#1 # x'],
    ['"a: b"', 'a: b'],
    ['"${PW}" # fine', 's3cret'],
    ['${PW} # fine', 's3cret'],
    ['>-\n        joined\n        on purpose', 'joined on purpose'],
  ])
    test(`is taken where YAML changes nothing: ${written}`, () => {
      expect(read(LOCAL, written ?? '', { PW: 's3cret' })).toMatchObject({
        auth: { username: 'ann', password },
      });
    });
});

test.describe('a password from a variable', () => {
  test('is taken as it is, whatever YAML would make of it', () => {
    for (const PW of ['12345', 'yes', ' a # b: {c} ', '"', '${HOME}', '~', '*x', 'ünï✓'])
      expect(read(REMOTE, '${PW}', { PW })).toMatchObject({ auth: { password: PW } });
  });

  test('that is not set, or set to nothing, says what to do', () => {
    const todo = 'export PW=…, or write PW=… into .env, or remove auth to run what needs no credentials';
    expect(read(REMOTE, '${PW}')).toEqual([`6:17  the variable PW is not set; ${todo}`]);
    expect(read(REMOTE, '"${PW}"')).toEqual([`6:18  the variable PW is not set; ${todo}`]);
    expect(read(REMOTE, '${PW}', { PW: '' })).toEqual([`6:17  the variable PW is empty; ${todo}`]);
    expect(read(REMOTE, '${PW:-}')).toEqual([`6:17  the variable PW is empty; ${todo}`]);
  });

  test('may be part of a text', () => {
    expect(read(REMOTE, 'x${PW}', { PW: 'y' })).toMatchObject({ auth: { password: 'xy' } });
  });
});

test.describe('headers', () => {
  const withHeader = (header: string, url = REMOTE, env = {}) =>
    load(`sites:\n  - name: my shop\n    ${url}\n    headers:\n      ${header}\n`, env);

  for (const name of [
    'Authorization',
    'proxy-authorization',
    'Cookie',
    'X-Token',
    'CF-Access-Client-Secret',
    'x-api-KEY',
    'X-Password',
  ])
    test(`${name} is a secret`, () => {
      const column = 9 + name.length;
      const variable = `MY_SHOP_${name.toUpperCase().replaceAll('-', '_')}`;
      expect(withHeader(`${name}: hunter2`)).toEqual([
        `5:${column}  headers.${name} is written in the file; expected it from the environment; write \${${variable}} and export ${variable}=…, or write ${variable}=… into .env`,
      ]);
      expect(withHeader(`${name}: Bearer \${T}`, REMOTE, { T: 'x' })).toMatchObject({
        headers: { [name]: 'Bearer x' },
      });
      expect(withHeader(`${name}: hunter2`, LOCAL)).toMatchObject({ headers: { [name]: 'hunter2' } });
    });

  test('others may stand in the file', () => {
    expect(withHeader('User-Agent: doctor # x')).toMatchObject({ headers: { 'User-Agent': 'doctor' } });
  });

  test('from a variable that is not set', () => {
    expect(withHeader('X-Token: ${T}')).toEqual([
      '5:16  the variable T is not set; export T=…, or write T=… into .env, or remove the header',
    ]);
  });

  test('with a line break from a variable are refused without being shown', () => {
    expect(withHeader('X-Token: ${T}', REMOTE, { T: 'hunter2\r\nX: y' })).toEqual([
      '5:16  headers.X-Token has a character that no header can carry',
    ]);
  });
});

test('of more than 4,096 characters: refused, with the place it came from and nothing of it', () => {
  const long = 'hunter2'.repeat(600);
  const fits = 'x'.repeat(4096);
  const said = 'has more than 4096 characters; is it the right file?';
  expect(read(REMOTE, '${SHOP_PW}', { SHOP_PW: long })).toEqual([
    `6:17  auth.password (from SHOP_PW) ${said}`,
  ]);
  expect(read(LOCAL, `"${long}"`)).toEqual([`6:17  auth.password ${said}`]);
  expect(read(REMOTE, '${SHOP_PW}', { SHOP_PW: fits })).toMatchObject({ auth: { password: fits } });
  const gate = `sites:\n  - name: shop\n    ${REMOTE}\n    headers: { X-Gate: "\${T}" }\n`;
  expect(load(gate, { T: long })).toEqual([`4:24  headers.X-Gate (from T) ${said}`]);
});

test('no message shows a secret, wherever it was written by mistake', () => {
  const secret = 'Hunter2';
  const before = [
    '',
    '"',
    "'",
    '*',
    '&',
    '!',
    '@',
    '%',
    '|',
    '>',
    '[',
    '{',
    '{a: ',
    '- ',
    '"\\q',
    '${PW:-',
    '$',
    '!!int ',
    '? ',
    'x: ',
  ];
  const after = ['', '"', '}', ', b', ' # c', '\n      x', ': y', '\\'];
  const keys = [
    'auth',
    'headers',
    'password',
    'auth:\n      password',
    'auth:\n      username',
    'headers:\n      X-Key',
  ];
  const written = keys.flatMap((key) =>
    before.flatMap((start) => after.map((end) => `${REMOTE}\n    ${key}: ${start}${secret}${end}`)),
  );
  const addresses = [
    'https://shop.example/?Hunter2',
    '"https://a:Hunter2@shop.example"',
    'a:Hunter2@shop.example',
  ];
  let told = 0;
  for (const entry of [...written, ...addresses.map((address) => `url: ${address}`)]) {
    const result = load(`sites:\n  - name: a\n    ${entry}\n`, { PW: '' });
    if (!Array.isArray(result)) continue;
    told++;
    expect(result.join('\n'), entry).not.toContain(secret);
  }
  expect(told).toBeGreaterThan(written.length - 50);
});

test('no message shows what the environment holds', () => {
  const secret = 'Hunter2';
  const keys = ['name', 'url', 'read_only', 'rest_root', 'token_path', 'timeout', 'retries', 'allow_http'];
  const rest =
    'tls: { ca: "${S}", insecure: "${S}" }\n    allow: [{ cause: "${S}", reason: x, until: "${S}" }]';
  for (const S of [
    secret,
    `https://${secret}:${secret}@a/?${secret}#${secret}`,
    `ftp://${secret}`,
    `https://${secret}/wp-json`,
    `/${secret}`,
  ]) {
    const text = `sites:\n  - ${keys.map((key) => `${key}: "\${S}"`).join('\n    ')}\n    ${rest}\n`;
    const file = test.info().outputPath('sites.yaml');
    writeFileSync(file, text);
    let message = '';
    try {
      loadSites({ file, env: { S }, knownCauses: ['x'] });
    } catch (error) {
      message = error instanceof SitesError ? error.message : '';
    }
    expect(message.split('\n').length).toBeGreaterThan(6);
    expect(message.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});
