// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a sites file writes its variables this way
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loadSites } from '../../sites/load.ts';
import { command } from './support/command.ts';

interface Read {
  sites: ReturnType<typeof loadSites>;
  said: string;
}

/** The sites, or every mistake without the path of the test. */
function read(text: string | Buffer, env: NodeJS.ProcessEnv = {}): Read | string[] {
  const file = test.info().outputPath('sites.csv');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  let said = '';
  const say = (line: string) => {
    said += line.replace(`${path.dirname(file)}/`, '');
  };
  try {
    return { sites: loadSites({ file, env, say }), said };
  } catch (error) {
    return String(error)
      .replace('SitesError: ', '')
      .split('\n')
      .map((line) => line.replace(`${path.dirname(file)}/sites.csv:`, ''));
  }
}

function sites(text: string | Buffer, env: NodeJS.ProcessEnv = {}) {
  const got = read(text, env);
  if (Array.isArray(got)) throw new Error(got.join('\n'));
  return got.sites;
}

const login = { SHOP_PASSWORD: 'hunter2' };

for (const [what, text] of Object.entries({
  'with commas': 'name,url,username,password\nshop,https://shop.example,ann,${SHOP_PASSWORD}\n',
  'with semicolons, a byte order mark and CRLF, as Excel writes it':
    '\ufeffname;url;username;password\r\nshop;https://shop.example;ann;${SHOP_PASSWORD}\r\n',
  'with tabs': 'name\turl\tusername\tpassword\nshop\thttps://shop.example\tann\t${SHOP_PASSWORD}\n',
  'with the line sep=;':
    'sep=;\r\nname;url;username;password\r\nshop;https://shop.example;ann;${SHOP_PASSWORD}',
  'with everything in quotes':
    '"name","url","username","password"\n"shop","https://shop.example","ann","${SHOP_PASSWORD}"\n',
  'with other names for its columns, and rows that are empty':
    'Site;Domain;User Name;Password\n;;;\nshop;shop.example;ann;${SHOP_PASSWORD}\n\n',
}))
  test(`a table ${what}`, () => {
    expect(sites(text, login)).toMatchObject([
      { name: 'shop', url: 'https://shop.example', auth: { username: 'ann', password: 'hunter2' } },
    ]);
  });

test('each column is the key of sites.yaml; a name may be missing, and so may all behind the last value', () => {
  const head = 'url,read_only,allow_http,tags,access,retries,timeout,origin,server,token_path';
  const row =
    'http://shop.example/blog/,yes,no,"live, eu","ftp wp-admin",3,20s,https://app.example,nginx,x/v1/token';
  expect(sites(`${head}\n${row}\nhttps://b.example\n`)).toMatchObject([
    {
      name: 'shop.example/blog',
      url: 'http://shop.example/blog',
      auth: null,
      readOnly: true,
      allowHttp: false,
      tags: ['live', 'eu'],
      access: ['ftp', 'wp-admin'],
      retries: 3,
      timeoutMs: 20_000,
      origin: 'https://app.example',
      server: 'nginx',
      tokenPath: 'x/v1/token',
    },
    { name: 'b.example', readOnly: false, tags: [] },
  ]);
});

test('a password may lie in a file, and a cell may hold commas, quotes and lines', () => {
  writeFileSync(test.info().outputPath('pw'), 'hunter2\n');
  const [shop] = sites('name,url,username,password_file\n"My ""shop"", Ltd",shop.example,ann,pw\n');
  expect(shop).toMatchObject({ name: 'My "shop", Ltd', auth: { password: 'hunter2' } });
  expect(read('name,url\n"one\ntwo",shop.example\n')).toEqual([expect.stringMatching(/^2:2 {2}name/)]);
});

test('a password that is written out is refused, in every row, and shown nowhere', () => {
  const got = read(
    'name,url,username,password\nshop,shop.example,ann,hunter2\nblog,b.example,bob,"hun,ter"\n',
  );
  expect(got).toEqual([
    '2:23  auth.password is written in the file; expected it from the environment; write ${SHOP_PASSWORD} and export SHOP_PASSWORD=…, or write SHOP_PASSWORD=… into .env',
    expect.stringMatching(/^3:\d+ {2}auth\.password is written in the file/),
  ]);
  expect(String(got)).not.toMatch(/hunter2|hun,ter/);
});

test('columns that are not used are named; what may be a slip is a mistake', () => {
  const got = read('name;url;Client;Phone\nshop;shop.example;ACME;123\n');
  expect(got).toMatchObject({ said: 'sites.csv: these columns are not used: Client, Phone\n' });
  expect(read('name;url;pasword\nshop;shop.example;hunter2\n')).toEqual([
    '1:10  unknown column "pasword"; did you mean "password"',
  ]);
  expect(read('url;url\nshop.example;b.example\n')).toEqual(['1:5  the column url is there twice']);
});

test('what is no table of sites is said with its line, and nothing of it is shown', () => {
  const all = [
    read('shop;https://shop.example;ann;hunter2\n'),
    read('name,url\nshop,https://shop.example,hunter2\n'),
    read('name,url\nshop,"https://shop.example\nhunter2\n'),
    read('name,url\nshop,hunter2"x"\n'),
    read('name,url\nshop,"hunter2"x\n'),
    read('name,url\n'),
    read(''),
    read(Buffer.from([0x75, 0x72, 0x6c, 0x0a, 0xe4])),
  ];
  expect(all).toEqual([
    [expect.stringMatching(/^1:1 {2}the first line has no column url; expected a header of name, url, /)],
    [expect.stringMatching(/^2:\d+ {2}this line has 3 cells and the header 2; a cell with the delimiter/)],
    [expect.stringMatching(/a quote \("\) is opened before the end of the file and never closed$/)],
    [expect.stringMatching(/^2:1 {2}a quote \("\) stands within a cell/)],
    [expect.stringMatching(/^2:1 {2}text follows a closing quote/)],
    [expect.stringMatching(/^1:1 {2}the file has no sites; expected a header/)],
    [expect.stringMatching(/^1:1 {2}the file has no sites/)],
    [expect.stringMatching(/^2:1 {2}this line is not UTF-8/)],
  ]);
  expect(JSON.stringify(all)).not.toContain('hunter2');
});

test('mistakes in cells are those of sites.yaml, each at its cell', () => {
  expect(
    read('name,url,retries,read_only\nshop,https://shop.example/wp-admin,9,maybe\nshop,b.example,1,no\n'),
  ).toEqual([
    '2:6  url points at /wp-admin; expected the address of the site itself; did you mean https://shop.example',
    expect.stringMatching(/^2:36 {2}retries/),
    expect.stringMatching(/^2:38 {2}read_only/),
    '3:1  this name is taken by the site at line 2; expected another',
  ]);
});

test('the command takes it as a target and from SITES, and --quiet names no columns', async () => {
  const cwd = test.info().outputPath();
  read('name;url;Client\nshop;http://127.0.0.1:9;ACME\n');
  const args = ['--checks', 'smoke', '--format', 'ndjson'];
  const named = await command(['sites.csv', ...args], { cwd });
  expect(JSON.parse(named.stdout)).toMatchObject({ name: 'shop', url: 'http://127.0.0.1:9' });
  expect(named.stderr).toContain('these columns are not used: Client');
  const quiet = await command([...args, '--quiet'], { cwd, env: { SITES: 'sites.csv' } });
  expect([JSON.parse(quiet.stdout).name, quiet.stderr]).toEqual(['shop', '']);
});
