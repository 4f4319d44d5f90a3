// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sites.yaml writes its variables this way
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import { loadMonitoring } from '../../sites/monitoring.ts';

// Secrets that stand in files of their own, and the variables of a .env beside the sites file.

const SECRET = 'Hq83kTzPw92mVxRb';

function put(name: string, content: string | Buffer): string {
  const file = test.info().outputPath(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function site(password: string, more = ''): string {
  return put(
    'sites.yaml',
    `sites:\n  - name: shop\n    url: https://shop.example\n    auth:\n      username: ann\n      password: ${password}\n${more}`,
  );
}

/** The password that is read, or what is wrong, without the path of the test. */
function read(file: string, env: NodeJS.ProcessEnv = {}): unknown {
  try {
    return loadSites({ file, env })[0]?.auth?.password;
  } catch (error) {
    return String(error).replaceAll(`${path.dirname(file)}/`, '');
  }
}

test.describe('a password in a file', () => {
  for (const [what, content] of Object.entries({
    'as it is': SECRET,
    'with a line end': `${SECRET}\n`,
    'with that of Windows and a byte order mark': `\ufeff${SECRET}\r\n`,
  }))
    test(`is taken ${what}`, () => {
      put('secrets/shop', content);
      expect(read(site('{ file: secrets/shop }'))).toBe(SECRET);
    });

  test('lies where a variable says, by a link as Kubernetes makes it', () => {
    const real = put('..data/shop', `${SECRET}\n`);
    mkdirSync(test.info().outputPath('run'));
    symlinkSync(real, test.info().outputPath('run/shop'));
    const env = { CREDENTIALS_DIRECTORY: test.info().outputPath('run') };
    expect(read(site('{ file: "${CREDENTIALS_DIRECTORY}/shop" }'), env)).toBe(SECRET);
    expect(read(site('{ file: ${CREDENTIALS_DIRECTORY}/shop }'), env)).toBe(SECRET);
  });

  for (const [content, says] of [
    ['', 'auth.password: the file is empty; expected the secret alone'],
    [' \n', 'auth.password: the file is empty; expected the secret alone'],
    ['one\ntwo\n', 'auth.password: the secret in the file has more than one line'],
    [Buffer.from([0x70, 0xe4, 0x73]), 'auth.password: the file is not in UTF-8; save it as UTF-8'],
    [
      `${SECRET}\u0007`,
      'auth.password: the secret in the file holds control characters; is it text, in UTF-8?',
    ],
    ['x'.repeat(20_000), 'auth.password: the secret has more than 4096 characters; is it the right file?'],
  ] as const)
    test(`is refused with its place (${JSON.stringify(String(content).slice(0, 9))}): ${says}`, () => {
      put('secrets/shop', content);
      const said = read(site('{ file: secrets/shop }'));
      expect(said).toBe(`SitesError: sites.yaml:6:25  ${says}`);
    });

  test('that is not there, or a folder, is refused with its place', () => {
    expect(read(site('{ file: nowhere }'))).toBe(
      'SitesError: sites.yaml:6:25  auth.password: there is no such file; a path is relative to the sites file',
    );
    expect(read(site('{ file: . }'))).toMatch(/auth\.password: this is a folder/);
  });

  test('that this user may not read is refused', () => {
    test.skip(process.getuid?.() === 0, 'root may read everything');
    chmodSync(put('secrets/shop', SECRET), 0o000);
    expect(read(site('{ file: secrets/shop }'))).toMatch(/this user may not read the file/);
  });

  test('has no other key, and braces that were meant as text show nothing', () => {
    put('secrets/shop', SECRET);
    expect(read(site('{ file: secrets/shop, also: hunter2 }'))).not.toMatch(/also|hunter2/);
    expect(read(site('{hunter2: x}'))).toBe(
      'SitesError: sites.yaml:6:17  auth.password is a map; expected a variable such as ${SHOP_PASSWORD}; a value that begins with [ or { goes in quotes',
    );
  });
});

test('a user name takes a file as well, and a mistake in that has its place', () => {
  put('secrets/name', 'ann@shop\n');
  put('secrets/shop', SECRET);
  const auth = (name: string) => `auth: { username: { file: ${name} }, password: { file: secrets/shop } }`;
  const file = (name: string) =>
    put('sites.yaml', `sites:\n  - { name: shop, url: https://shop.example, ${auth(name)} }\n`);
  expect(loadSites({ file: file('secrets/name'), env: {} })[0]?.auth?.username).toBe('ann@shop');
  expect(read(file('nowhere'))).toMatch(
    /^SitesError: sites\.yaml:2:72 +auth\.username: there is no such file/,
  );
});

test('headers and those who are notified take files as well', () => {
  put('secrets/key', `${SECRET}\n`);
  put('secrets/slack', 'https://hooks.slack.example/T0/B0/xyz\n');
  put('secrets/sign', `whsec_${Buffer.alloc(32, 7).toString('base64')}\n`);
  put('secrets/github', 'ghp_abcdefghijklmnop\n');
  const file = site(
    '{ file: secrets/key }',
    '    headers: { X-Staging-Key: { file: secrets/key } }\nbaseline: b.json\nnotify:\n  - slack: { file: secrets/slack }\n  - webhook: { file: secrets/slack }\n    secret: { file: secrets/sign }\n  - github_issue: a/b\n    token: { file: secrets/github }\n',
  );
  expect(loadSites({ file, env: {} })[0]?.headers).toEqual({ 'X-Staging-Key': SECRET });
  const { notify } = loadMonitoring({ file, env: {} });
  expect(notify.map(({ kind }) => kind)).toEqual(['slack', 'webhook', 'github-issue']);
  expect(notify[0]).toHaveProperty('url', 'https://hooks.slack.example/T0/B0/xyz');
  expect(notify[2]).toHaveProperty('token', 'ghp_abcdefghijklmnop');
  put('secrets/slack', 'ftp://hooks.slack.example\n');
  expect(() => loadMonitoring({ file, env: {} })).toThrow('notify.slack (from its file) is no address');
});

test.describe('.env beside the sites file', () => {
  test('fills in what the environment does not have, and the environment wins', () => {
    put('.env', `PASS='${SECRET}' # of the shop\nexport OTHER="x"\n`);
    expect(read(site('${PASS}'))).toBe(SECRET);
    expect(read(site('${PASS}'), { PASS: 'of the environment' })).toBe('of the environment');
    expect(read(site('${NOT_THERE}'))).toMatch(/the variable NOT_THERE is not set/);
  });

  test('is read for those who are notified, too', () => {
    put('.env', 'SLACK=https://hooks.slack.example/T0/B0/xyz\n');
    const file = put(
      'sites.yaml',
      'sites: [{ name: shop, url: https://shop.example }]\nbaseline: b.json\nnotify: [{ slack: "${SLACK}" }]\n',
    );
    expect(loadMonitoring({ file, env: {} }).notify).toHaveLength(1);
  });

  test('is no matter where it is a folder, as of Python, and read with a byte order mark', () => {
    mkdirSync(test.info().outputPath('.env'));
    expect(read(site('${PASS}'), { PASS: SECRET })).toBe(SECRET);
  });

  test('with a byte order mark is read, in another encoding it is named', () => {
    put('.env', `\ufeffPASS=${SECRET}\n`);
    expect(read(site('${PASS}'))).toBe(SECRET);
    put('.env', Buffer.from([0x41, 0x3d, 0x62, 0x0a, 0x42, 0x3d, 0xe4, 0x0a]));
    expect(read(site('${PASS}'))).toMatch(/^SitesError: \.env:2:1 {2}this line is not UTF-8/);
  });

  test('shows nothing of a value that does not fit', () => {
    put('.env', 'URL=ftp://hunter2.example\n');
    const file = put('sites.yaml', 'sites:\n  - name: shop\n    url: ${URL}\n');
    expect(read(file)).not.toContain('hunter2');
  });
});
