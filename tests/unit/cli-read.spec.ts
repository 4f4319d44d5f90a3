import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { aclOf, readByServer } from './support/acl.ts';
import { command, type Ran } from './support/command.ts';

const config = `<?php
define( 'DB_PASSWORD', 'hunter2-hunter2' );
define( 'WP_DEBUG', true );

/* That's all, stop editing! Happy publishing. */

require_once ABSPATH . 'wp-settings.php';
define( 'JWT_AUTH_SECRET_KEY', 'kJ3-long-and-random-0123456789-abcdefghijk' );
`;
const hidden = ['hunter2', 'kJ3-long'];

const folderOf = () => test.info().outputPath('site');

function put(name: string, bytes: string | Buffer): string {
  mkdirSync(folderOf(), { recursive: true });
  const file = path.join(folderOf(), name);
  writeFileSync(file, bytes);
  return file;
}

async function read(...args: string[]): Promise<Ran> {
  const ran = await command(['read', ...args], { cwd: folderOf() });
  for (const word of hidden) expect(ran.stdout + ran.stderr).not.toContain(word);
  return ran;
}

test('a .htaccess of a folder below WordPress is not taken for the one of the site', async () => {
  put('.htaccess', '');
  put('wp-load.php', '<?php\n');
  const folders = ['wp-content/uploads', 'private', 'blog'];
  for (const folder of folders) {
    mkdirSync(path.join(folderOf(), folder), { recursive: true });
    put(`${folder}/.htaccess`, 'Require all denied\n');
  }
  put('blog/index.php', '<?php\n');
  const ran = await Promise.all(folders.map((folder) => read(`${folder}/.htaccess`)));
  expect(ran.map(({ status }) => status)).toEqual([2, 2, 1]);
  expect(ran[0]?.stderr).toContain('wp-content/uploads/.htaccess: it is of a folder below WordPress');
});

test('where none of the plugins of a site issues tokens, its files are read for application passwords', async () => {
  put('wp-config.php', config.replace(/^define.*JWT.*\n/m, ''));
  const first = async (...args: string[]) => {
    const { stdout } = await read('wp-config.php', ...args);
    return [
      stdout.split('\n')[0],
      stdout.includes('is named like a plugin for tokens'),
      stdout.includes('[secret-undefined]'),
    ];
  };
  const token = ['POST /wp-json/jwt-auth/v1/token/validate with "Authorization: Bearer …"', false, true];
  expect(await first(), 'the plugins are not seen').toEqual(token);
  mkdirSync(path.join(folderOf(), 'wp-content/plugins/akismet'), { recursive: true });
  expect(await first()).toEqual(['GET /wp-json/wp/v2/users/me with "Authorization: Basic …"', true, false]);
  expect(await first('--login', 'jwt')).toEqual(token);
  expect((await first('--request', 'GET /wp-json/'))[1]).toBe(false);
  mkdirSync(path.join(folderOf(), 'wp-content/plugins/jwt-authentication-for-wp-rest-api'));
  expect(await first()).toEqual(token);
});

test('a secret for tokens says that clients log in with them, whatever plugins are seen', async () => {
  put('wp-config.php', config);
  mkdirSync(path.join(folderOf(), 'wp-content/plugins/akismet'), { recursive: true });
  expect((await read('wp-config.php')).stdout).toContain('[late-definition]');
});

test('where rules for something else set RewriteBase anew, the rule that leads to WordPress says where it is', async () => {
  put(
    '.htaccess',
    'RewriteEngine On\nRewriteBase /wp/\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule . /wp/index.php [L]\nRewriteBase /\nRewriteRule ^secret/ - [F,L]\n',
  );
  const { stdout } = await read('.htaccess', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ request: { path: '/wp/wp-json/jwt-auth/v1/token/validate' } });
  expect(stdout).not.toContain('rewrite-loop');
});

test('the verdict, each place as a compiler names it, and the patch', async () => {
  put('wp-config.php', config);
  const { status, stdout, stderr } = await read('wp-config.php');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toBe(`POST /wp-json/jwt-auth/v1/token/validate with "Authorization: Bearer …"

 FAIL wp-config.php: 1 error in it keeps clients out or lets anybody in
     Whether the request and its header come to WordPress is decided in .htaccess, or by nginx: read
     those files as well.

wp-config.php:3:9: warning: WP_DEBUG is on and shows errors on the page: a notice of any plugin is sent before the JSON of an answer and makes it invalid. [debug-display]
  3 | define( 'WP_DEBUG', true );
    |         ^~~~~~~~~~
    = Set define( 'WP_DEBUG_DISPLAY', false ); and read them in wp-content/debug.log with WP_DEBUG_LOG.

wp-config.php:8:9: error: JWT_AUTH_SECRET_KEY is defined too late: line 7 has loaded WordPress and its plugins already, so requests with a token answer 403 jwt_auth_bad_config. [late-definition]
  8 | define( 'JWT_AUTH_SECRET_KEY', *** );
    |         ^~~~~~~~~~~~~~~~~~~~~
    = Move it above line 7, the one with wp-settings.php.

 The patch of wp-config.php:

@@ -3,5 +3,5 @@
+define( 'WP_DEBUG_DISPLAY', false );
 define( 'WP_DEBUG', true );
 
 /* That's all, stop editing! Happy publishing. */
 
-require_once ABSPATH . 'wp-settings.php';
@@ -8,0 +9,1 @@
+require_once ABSPATH . 'wp-settings.php';

 1 error, 1 warning; 2 of them fixed by the patch: --write makes it here, --format diff prints it alone for patch -p0.
`);
});

test('--write patches the file, keeps its mode, leaves a copy that no server shows, and does nothing the second time', async () => {
  const file = put('wp-config.php', config.replaceAll('\n', '\r\n'));
  chmodSync(file, 0o640);
  const { status, stdout } = await read('--dir', '.', '--write');
  expect(status).toBe(0);
  const after = readFileSync(file, 'latin1');
  const lines = config.trimEnd().split('\n');
  const moved = [
    ...lines.slice(0, 2),
    "define( 'WP_DEBUG_DISPLAY', false );",
    ...lines.slice(2, 6),
    lines[7],
    lines[6],
    '',
  ];
  expect(after).toBe(moved.join('\r\n'));
  expect(statSync(file).mode & 0o777).toBe(0o640);
  const [copy = '', ...others] = readdirSync(folderOf()).filter((name) => name !== 'wp-config.php');
  expect(others).toEqual([]);
  expect(copy).toMatch(/^\.wp-config\.wprd-\d{8}-\d{6}\.php$/);
  expect(stdout).toContain(`wp-config.php is patched; as it was before it is in ${copy}, beside it.`);
  expect(statSync(path.join(folderOf(), copy)).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(folderOf(), copy), 'latin1')).toBe(config.replaceAll('\n', '\r\n'));
  const again = await read('wp-config.php', '--write');
  expect([again.status, readdirSync(folderOf()).length, readFileSync(file, 'latin1')]).toEqual([0, 2, after]);
  expect(again.stdout).toContain('Nothing wrong in wp-config.php.');
});

test('--write keeps the rights that further users have', async () => {
  const file = put('wp-config.php', config);
  test.skip(!readByServer(file), 'no python3, or a file system without ACLs');
  const before = aclOf(file);
  expect(before).toMatch(/^02000000/);
  expect(await read('wp-config.php', '--write')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(file, 'latin1')).not.toBe(config);
  expect(aclOf(file)).toBe(before);
  const [copy = ''] = readdirSync(folderOf()).filter((name) => name !== 'wp-config.php');
  expect(readFileSync(path.join(folderOf(), copy), 'latin1')).toBe(config);
});

test('as JSON it holds to its schema, and as a diff it is nothing else', async () => {
  put('wp-config.php', config);
  const schema = JSON.parse(readFileSync(new URL('../../schemas/read.schema.json', import.meta.url), 'utf8'));
  const json = await read('wp-config.php', '--format', 'json', '--site', 'shop.example/blog');
  const value = JSON.parse(json.stdout);
  const fits = new Ajv({ allowUnionTypes: true }).compile(schema);
  expect([fits(value), fits.errors, json.status]).toEqual([true, null, 1]);
  expect(value.request.path).toBe('/blog/wp-json/jwt-auth/v1/token/validate');
  expect(value.files[0].remarks.map(({ id, line }: { id: string; line: number }) => [id, line])).toEqual([
    ['debug-display', 3],
    ['late-definition', 8],
  ]);
  const diff = await read('wp-config.php', '--format', 'diff');
  expect(diff.stdout).toBe(value.files[0].diff);
  expect(diff.stdout).toMatch(/^--- wp-config\.php\n\+\+\+ wp-config\.php\n@@ /);
});

test('two that are written in one second have a copy each', async () => {
  for (const bytes of [config, `${config}// once more\n`]) {
    put('wp-config.php', bytes);
    expect(await read('wp-config.php', '--write')).toMatchObject({ status: 0, stderr: '' });
  }
  const copies = readdirSync(folderOf()).filter((name) => name.startsWith('.wp-config.wprd-'));
  expect(copies).toHaveLength(2);
  expect(copies.map((name) => readFileSync(path.join(folderOf(), name), 'latin1').length).sort()).toEqual(
    [config.length, config.length + '// once more\n'.length].sort(),
  );
});

test('where the patch would show a secret it is left out, and --write makes it', async () => {
  const secret = "define( 'JWT_AUTH_SECERT_KEY', 'kJ3-long-and-random-0123456789-abcdefghijk' );\n";
  put('wp-config.php', `<?php\n${secret}require_once ABSPATH . 'wp-settings.php';\n`);
  const { stdout } = await read('wp-config.php');
  expect(stdout).toContain('wp-config.php: 1 change would show a secret in a diff; --write makes it.');
  expect(stdout).toContain('1 error, 0 warnings; 1 of them fixed by --write alone.');
  const debug = "define( 'WP_DEBUG', true );\n";
  put('wp-config.php', `<?php\n${debug}${secret}require_once ABSPATH . 'wp-settings.php';\n`);
  expect((await read('wp-config.php')).stdout).toContain(
    '2 of them fixed by --write; --format diff prints what is shown above, for patch -p0.',
  );
  put('wp-config.php', `<?php\n${secret}require_once ABSPATH . 'wp-settings.php';\n`);
  const diff = await read('wp-config.php', '--format', 'diff');
  expect([diff.stdout, diff.stderr]).toEqual([
    '',
    'wp-config.php: 1 change would show a secret in a diff; --write makes it.\n',
  ]);
  expect((await read('wp-config.php', '--write')).status).toBe(0);
});

test('of two secrets the published one is taken out, which is one change', async () => {
  const good = "define( 'JWT_AUTH_SECRET_KEY', 'kJ3-long-and-random-0123456789-abcdefghijk' );\n";
  const end = "require_once ABSPATH . 'wp-settings.php';\n";
  const file = put(
    'wp-config.php',
    `<?php\ndefine( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );\n${good}${end}`,
  );
  const { stdout } = await read('wp-config.php');
  expect(stdout).toContain('1 change would show a secret in a diff; --write makes it.');
  expect(stdout).toContain('1 error, 1 warning; 2 of them fixed by --write alone.');
  expect((await read('wp-config.php', '--write')).status).toBe(0);
  expect(readFileSync(file, 'latin1')).toBe(`<?php\n${good}${end}`);
});

test('the address that was asked is said', async () => {
  put('.htaccess', 'RewriteEngine On\nRewriteRule . /index.php [L]\n');
  const site = await read('.htaccess', '--site', 'https://shop.test/blog');
  expect(site.stdout).toContain('POST https://shop.test/blog/wp-json/jwt-auth/v1/token/validate with');
  expect(site.stdout).not.toContain('Asked at');
  const made = await read('.htaccess');
  expect(made.stdout).toContain(' Asked at https://shop.example; --site names the address of the site.\n');
  const www = 'RewriteCond %{HTTP_HOST} !^www\\.\nRewriteRule ^(.*)$ http://www.shop.test/$1 [R=301,L]\n';
  put('.htaccess', `RewriteEngine On\n${www}RewriteRule . /index.php [L]\n`);
  expect((await read('.htaccess')).stdout).toContain(' Asked at http://www.shop.test; ');
  put('nginx.conf', ['a', 'b'].map((name) => `server { server_name ${name}.test; root /srv; }\n`).join(''));
  const servers = await read('nginx.conf');
  expect(servers.stdout).toContain(' Asked at https://a.test, https://b.test; ');
});

test('a configuration of nginx without a server is no pass', async () => {
  put('nginx.conf', 'http {\n  include conf.d/*.conf;\n}\n');
  const { status, stdout } = await read('nginx.conf');
  expect(status).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'not known: nginx.conf:2: what becomes of a request: nginx.conf has no server block; read the file that has it, which is included here',
  );
  expect(stdout).toContain('that is no pass.');
});

test('standard input is told by what it holds', async () => {
  const { status, stdout } = await command(['read', '-'], { stdin: '<?php\ndefine( "A" 1 );\n' });
  expect(status).toBe(1);
  expect(stdout).toContain('standard input:2:13: error: PHP stops at this number, where it needs ), so');
});

test('a line with two faults is patched whole, since neither alone helps', async () => {
  const block = ['# BEGIN WordPress', 'RewriteEngine On', 'RewriteRule ^index\\.php$ - [L]'];
  const rules = ['RewriteCond %{REQUEST_FILENAME} !-f', 'RewriteRule . /index.php [L]', '# END WordPress'];
  const own = [
    '<IfModule mod_setenvif>',
    'SetEnvIf Authorization “(.+)” HTTP_AUTHORIZATION=$1',
    '</IfModule>',
  ];
  const file = put('.htaccess', [...own, ...block, ...rules, ''].join('\r\n'));
  const before = await read('.htaccess');
  expect(before.status).toBe(1);
  expect(before.stdout).toContain(
    ' FAIL mod_php, PHP-FPM by SetHandler, PHP-FPM by ProxyPassMatch, mod_fcgid, PHP as CGI: WordPress is reached; the Authorization header is lost\n skip LiteSpeed: WordPress is reached; whether',
  );
  expect(before.stdout).toContain(
    ' With the patch: WordPress is reached and the Authorization header arrives.\n',
  );
  const { status, stdout } = await read('.htaccess', '--write');
  expect(status).toBe(0);
  expect(stdout).toContain(' Now: WordPress is reached and the Authorization header arrives.\n');
  expect(stdout).toContain('2 errors, 0 warnings; 2 of them fixed.');
  const mended = [
    '<IfModule mod_setenvif.c>',
    'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1',
    '</IfModule>',
  ];
  expect(readFileSync(file, 'utf8')).toBe([...mended, ...block, ...rules, ''].join('\r\n'));
  expect(readdirSync(folderOf()).filter((name) => /^\.htaccess\.wprd-\d{8}-\d{6}$/.test(name))).toHaveLength(
    1,
  );
  const after = await read('.htaccess', '--site', 'shop.example');
  expect([after.status, after.stdout]).toEqual([0, expect.stringContaining('Nothing wrong')]);
});

test('what is secret in any of the files is shown in no format', async () => {
  put(
    '.htaccess',
    '# key=hunter2-hunter2\nSetEnv API_KEY hunter2-hunter2\nRequestHeader set Authorization "Bearer hunter2-hunter2"\n',
  );
  put(
    'nginx.conf',
    'server {\n  proxy_set_header Authorization "Bearer hunter2-hunter2";\n  location / { proxy_pass http://a; }\n}\n',
  );
  for (const format of ['text', 'json', 'diff']) await read('.htaccess', 'nginx.conf', '--format', format);
  const { stdout } = await read('nginx.conf');
  expect(stdout).toContain('proxy_set_header Authorization ***;');
});

const refused: [name: string, bytes: Buffer, says: string][] = [
  [
    'UTF-16',
    Buffer.from('\ufeff<?php', 'utf16le'),
    'is in UTF-16, which no web server and no PHP can read: save it as UTF-8',
  ],
  ['a NUL byte', Buffer.from('<?php\n\0'), 'holds a NUL byte at offset 6: it is no text, or it is damaged'],
  ['5 MiB', Buffer.alloc(5 * 1024 * 1024, 'x'), "has more than 4 MiB: no file of a site's set-up has"],
  [
    'parentheses without end',
    Buffer.from(`<?php $x = ${'('.repeat(100_000)}`),
    'nests too deep or takes too long to be read',
  ],
];

for (const [name, bytes, says] of refused)
  test(`a file of ${name} is refused, and nothing is written`, async () => {
    const file = put('wp-config.php', bytes);
    expect(await read('wp-config.php', '--write')).toEqual({
      status: 2,
      stdout: '',
      stderr: `wp-config.php ${says}\n`,
    });
    expect([readFileSync(file).equals(bytes), readdirSync(folderOf())]).toEqual([true, ['wp-config.php']]);
  });

test('a line of a megabyte is read, and little of it is shown', async () => {
  put('wp-config.php', `${config}/* ${'x'.repeat(1024 * 1024)} */ define( 'WP_CACHE', true );\n`);
  const { status, stdout } = await read('wp-config.php');
  expect(status).toBe(1);
  expect(stdout).toContain('9:1048592: warning: WP_CACHE is defined too late');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(300);
});

test('what leads out of the folder, what may not be written and what is no file is refused', async () => {
  put('wp-config.php', config);
  mkdirSync(path.join(folderOf(), 'public'));
  symlinkSync('../wp-config.php', path.join(folderOf(), 'public/wp-config.php'));
  const link = await read('public/wp-config.php', '--write');
  expect([link.status, link.stdout, link.stderr]).toEqual([
    2,
    '',
    'public/wp-config.php was not written: it is a link that leads out of its folder; name the file that it leads to\n',
  ]);
  symlinkSync('wp-config.php', path.join(folderOf(), 'wp-config-live.php'));
  expect((await read('wp-config-live.php', '--write')).status).toBe(0);
  expect(readFileSync(path.join(folderOf(), 'wp-config.php'), 'utf8')).not.toBe(config);
  expect((await read('nothing.php')).stderr).toMatch(/^nothing\.php cannot be read: ENOENT/);
  expect((await read('public')).stderr).toBe('public is a folder; --dir takes folders\n');
  expect((await read('--dir', 'public/nowhere')).stderr).toMatch(/^public\/nowhere cannot be read: ENOENT/);
});

test('a pipe, a socket and a device are refused at once', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  mkdirSync(folderOf(), { recursive: true });
  spawnSync('mkfifo', [path.join(folderOf(), 'pipe.htaccess')]);
  // The path of a socket has room for little more.
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-'));
  const server = createServer().listen(path.join(folder, 'socket'));
  await once(server, 'listening');
  symlinkSync(path.join(folder, 'socket'), path.join(folderOf(), 'nginx.conf'));
  symlinkSync('/dev/null', path.join(folderOf(), 'wp-config.php'));
  const says = [
    ['pipe.htaccess', 'is a pipe and no file; pipe it in and name it -'],
    ['nginx.conf', 'cannot be read: it is a socket'],
    ['wp-config.php', 'is a device and no file'],
  ] as const;
  for (const [name, why] of says)
    expect(await read(name)).toEqual({ status: 2, stdout: '', stderr: `${name} ${why}\n` });
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that may not be written is said to, and nothing is left in it', async () => {
  const user = process.getuid?.();
  test.skip(user === undefined, 'Windows has no such modes');
  put('wp-config.php', config);
  chmodSync(folderOf(), 0o555);
  // Root may write anywhere.
  if (user === 0) process.seteuid?.(65534);
  try {
    const { status, stdout, stderr } = await read('wp-config.php', '--write');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^wp-config\.php could not be written: EACCES/);
    expect(readdirSync(folderOf())).toEqual(['wp-config.php']);
  } finally {
    if (user === 0) process.seteuid?.(0);
    chmodSync(folderOf(), 0o755);
  }
});

test('wrong use is said, with what would be right', async () => {
  put('notes.txt', 'hello\n');
  const cases: [args: string[], says: string][] = [
    [[], 'read takes the files of a site: .htaccess, wp-config.php, nginx.conf, - or --dir FOLDER'],
    [['notes.txt'], 'notes.txt is neither a .htaccess nor a wp-config.php nor a configuration of nginx'],
    [['-', '--write'], '--write changes files; standard input is none'],
    [['x', '--login', 'basic'], '--login basic: choose jwt, application-password, woocommerce'],
    [
      ['x', '--request', '/wp-json/'],
      `--request "/wp-json/": write a method and a path, 'GET /wp-json/wp/v2/posts?per_page=1'`,
    ],
    [
      ['x', '--as', 'n9n'],
      '--as n9n: choose n8n, zapier, make, woocommerce-app, wordpress-mobile, mcp, browser',
    ],
    [
      ['x', '--user-agent', 'a\nb'],
      "--user-agent: write it as the client sends it, 'python-requests/2.32.3'",
    ],
    [['x', '--site', 'https://'], '--site https:// is no address; write it as https://shop.example/blog'],
  ];
  for (const [args, says] of cases)
    expect(await read(...args)).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
});

const blockAt = (base: string, target = `${base}/index.php`): string =>
  `# BEGIN WordPress\n<IfModule mod_rewrite.c>\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteBase ${base}/\nRewriteRule ^index\\.php$ - [L]\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . ${target} [L]\n</IfModule>\n# END WordPress\n`;
const homeAt = (address: string): string =>
  `<?php\ndefine( 'WP_HOME', '${address}' );\ndefine( 'JWT_AUTH_SECRET_KEY', 'kJ3-long-and-random-0123456789-abcdefghijk' );\nrequire_once ABSPATH . 'wp-settings.php';\n`;

test('a rule about one client by its name is judged for the one that asks', async () => {
  const rule =
    'RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} (curl|python|n8n) [NC]\nRewriteRule ^ - [F]\n';
  const named = (name: string): string =>
    `POST /wp-json/jwt-auth/v1/token/validate with "Authorization: Bearer …"${name}`;
  put('.htaccess', rule + blockAt(''));
  const seen = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await read('.htaccess', '--site', 'shop.example', '--format', 'json', ...args);
    const { request, files } = JSON.parse(stdout);
    const [{ remarks, arrivals }] = files;
    return [
      `${request.method} ${request.path} ${request.login} ${request.user_agent}`,
      arrivals[0].reached,
      remarks.map(({ id, line }: { id: string; line: number }) => `${id}:${line}`),
    ];
  };
  expect(await seen('--as', 'n8n')).toEqual([
    'GET /wp-json/wp/v2/users application-password n8n',
    'no',
    ['request-refused:3'],
  ]);
  expect(await seen('--user-agent', 'python-requests/2.32.3')).toEqual([
    'POST /wp-json/jwt-auth/v1/token/validate jwt python-requests/2.32.3',
    'no',
    ['request-refused:3'],
  ]);
  expect(await seen('--as', 'zapier', '--login', 'jwt')).toEqual([
    'POST /wp-json/jwt-auth/v1/token/validate jwt Zapier',
    'yes',
    [],
  ]);
  const { stdout } = await read('.htaccess', '--site', 'shop.example', '--user-agent', 'okhttp/4');
  expect(stdout).toContain(
    `${named(' and "User-Agent: okhttp/4"').replace('/wp-json', 'https://shop.example/wp-json')}\n`,
  );
});

test('the path of WordPress is the one that the files have, where nobody tells it', async () => {
  put('.htaccess', blockAt('/blog'));
  put('wp-config.php', homeAt('https://shop.example/blog'));
  for (const args of [['.htaccess'], ['--dir', '.'], ['--dir', '.', '--site', 'https://shop.example/blog']]) {
    const { status, stdout } = await read(...args);
    expect([status, stdout.split('\n')[0]?.replace('https://shop.example', '')]).toEqual([
      0,
      'POST /blog/wp-json/jwt-auth/v1/token/validate with "Authorization: Bearer …"',
    ]);
    expect(stdout).toContain('Nothing wrong');
  }
});

test('where the files do not agree on the path of WordPress nothing is patched for one of them', async () => {
  const both = (htaccess: string, home: string): void => {
    put('.htaccess', htaccess);
    put('wp-config.php', homeAt(home));
  };
  const changed = async (...args: string[]): Promise<[number, string]> => {
    const { status, stdout } = await read('--dir', '.', ...args);
    expect(stdout).toContain('The files do not agree on the path of WordPress');
    return [status, (await read('--dir', '.', '--format', 'diff', ...args)).stdout];
  };
  both(blockAt('/old'), 'https://shop.example/blog');
  expect(await changed()).toEqual([1, '']);
  // Nothing there is of that folder but RewriteBase, which does nothing then.
  both(blockAt('/old', '/index.php'), 'https://shop.example');
  expect(await changed()).toEqual([0, '']);
  // The user has named the host alone.
  both(blockAt('/blog'), 'https://shop.example/blog');
  expect(await changed('--site', 'https://shop.example')).toEqual([1, '']);
  // After a move: the user and WordPress say the same.
  both(blockAt('/old'), 'https://shop.example/blog');
  const moved = await read('--dir', '.', '--format', 'diff', '--site', 'https://shop.example/blog');
  expect(moved.stdout).toContain('+RewriteBase /blog/\n');
});

test('the block that is put in holds in any folder where no file names one', async () => {
  const file = put('.htaccess', 'Options -Indexes\n');
  expect((await read('.htaccess', '--write')).status).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect([text.includes('RewriteBase'), text.includes('RewriteRule . index.php [L]')]).toEqual([false, true]);
});

test('no line of a diff shows what may be a secret, and the patch holds all the same', async () => {
  const around = [
    '# db pass: hunter2-hunter2',
    'RewriteRule ^hook/0123456789abcdef0123456789abcdef$ /x.php?key=hunter2 [L]',
    'SetEnv STRIPE hunter2hunter2',
  ].join('\n');
  const file = put(
    '.htaccess',
    `${around}\n${blockAt('').replace(/^RewriteRule .*HTTP_AUTH.*\n/m, '')}${around}\n`,
  );
  put(
    'nginx.conf',
    'server {\n  server_name a;\n  root /srv;\n  # Zugang: anna hunter2\n  location / { try_files $uri /index.php; }\n  rewrite ^/hook/0123456789abcdef0123456789abcdef$ /x.php?key=hunter2 last;\n  location ~ \\.php$ { fastcgi_pass unix:/run/php.sock; include fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; }\n}\n',
  );
  for (const format of ['text', 'json', 'diff']) {
    const { stdout } = await read('.htaccess', 'nginx.conf', '--format', format);
    expect(stdout).toContain('+SetEnvIf Authorization');
    expect(stdout).toContain('$args;');
    expect(stdout).not.toMatch(/0123456789abcdef/);
  }
  const diff = (await read('.htaccess', '--format', 'diff')).stdout;
  const patch = spawnSync('patch', ['-p0'], { cwd: folderOf(), input: diff, encoding: 'utf8' });
  test.skip(patch.error !== undefined, 'there is no patch(1) here');
  expect([patch.status, patch.stderr]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toContain(`${around}\nSetEnvIf Authorization "(.+)"`);
});

test('where it is not known for any way of running PHP, the exit status is none of a pass', async () => {
  put('.htaccess', `Require ip 192.0.2.1\n${blockAt('')}`);
  const { status, stdout } = await read('.htaccess');
  expect([status, stdout.split('\n').at(-2)]).toEqual([
    1,
    ' Nothing wrong is seen in .htaccess, and whether the request arrives is not known: that is no pass.',
  ]);
  expect(stdout).toContain(' skip However PHP runs: whether WordPress is reached is not known;');
});
