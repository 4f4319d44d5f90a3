import { expect, test } from '@playwright/test';
import type { Asked } from '../../../site-files/asked.ts';
import { unifiedDiff } from '../../../site-files/diff.ts';
import { applied, separate } from '../../../site-files/edit.ts';
import type { Reading } from '../../../site-files/reading.ts';
import { shownRemark } from '../../../site-files/shown.ts';
import { Source } from '../../../site-files/source.ts';
import { readWpConfig } from '../../../site-files/wp-config/read.ts';
import { IN_SUITE, leastMs } from '../support/pace.ts';

const asked: Asked = {
  request: {
    method: 'POST',
    path: '/wp-json/jwt-auth/v1/token/validate',
    query: '',
    headers: { authorization: 'Bearer x' },
    host: 'shop.example',
    https: true,
  },
  base: '',
  login: 'jwt',
  isSiteKnown: true,
};

const secret = 'kJ3-long-and-random-0123456789-abcdefghijk';
const jwt = `define( 'JWT_AUTH_SECRET_KEY', '${secret}' );`;
const settings = "require_once ABSPATH . 'wp-settings.php';";
const head = `<?php
/** Database password */
define( 'DB_PASSWORD', 'hunter2-hunter2' );
define( 'AUTH_KEY', 'salt-salt-salt' );
$table_prefix = 'wp_';
`;
const stop = `/* That's all, stop editing! Happy publishing. */

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
${settings}
`;

function config(added: string, after = ''): string {
  return `${head}${added}\n${stop}${after}`;
}

function read(text: string, more: Partial<Asked> = {}): Reading {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const reading = readWpConfig(new Source('wp-config.php', bytes), { ...asked, ...more });
  if (!reading) throw new Error('too deep');
  return reading;
}

const ids = (reading: Reading): string[] => reading.remarks.map(({ id }) => id);

function patched({ source, remarks }: Reading): string {
  const edits = separate(remarks.flatMap(({ edits }) => (edits ? [edits] : [])));
  return Buffer.from(applied(source, edits), 'latin1').toString('utf8');
}

test('a sound file has no remarks', () => {
  expect(ids(read(config(jwt)))).toEqual([]);
  expect(ids(read(config(`if ( ! defined( 'JWT_AUTH_SECRET_KEY' ) ) { ${jwt} }`)))).toEqual([]);
  expect(ids(read(`${config(jwt).trimEnd()}\n?>\n`))).toEqual([]);
});

/** What is added above the end of the file, and below it; which remarks it has; and which after the patch. */
const cases: Record<
  string,
  { text: string; ids: string[]; left?: string[]; is?: string; asked?: Partial<Asked> }
> = {
  'no secret': { text: config(''), ids: ['secret-undefined'] },
  'no secret, other login': { text: config(''), ids: [], asked: { login: 'woocommerce' } },
  'no secret, but code of another file': { text: config("require __DIR__ . '/local.php';"), ids: [] },
  'misspelt secret': {
    text: config(jwt.replace('SECRET_KEY', 'SECERT_KEY')),
    ids: ['misspelt-secret'],
    left: [],
  },
  'secret in lower case': {
    text: config(jwt.replace('JWT_AUTH_SECRET_KEY', 'jwt_auth_secret_key')),
    ids: ['misspelt-secret'],
    left: [],
  },
  'misspelt and short': {
    text: config("define( 'JWT_SECRET_KEY', 'Zk3-9ahs8' );"),
    ids: ['misspelt-secret'],
    left: ['short-secret'],
  },
  'late secret': { text: config('', `${jwt}\n`), ids: ['late-definition'], left: [] },
  'late secret at the end without a line end': { text: config('', jwt), ids: ['late-definition'], left: [] },
  'late secret before code': {
    text: config('', `${jwt}\nadd_filter( 'x', 'y' );\n`),
    ids: ['late-definition'],
    left: [],
  },
  'two late ones': {
    text: config('', `${jwt}\ndefine( 'WP_DEBUG', false );\n`),
    ids: ['late-definition', 'late-definition'],
    left: [],
  },
  'late and computed': {
    text: config('', `define( 'JWT_AUTH_SECRET_KEY', get_option( 'x' ) );\necho_nothing();\n`),
    ids: ['late-definition'],
    left: ['late-definition'],
  },
  'defined twice': { text: config(`${jwt}\n${jwt}`), ids: ['duplicate-definition'], left: [] },
  'from the environment': {
    text: config(
      "define( 'JWT_AUTH_SECRET_KEY', getenv( 'JWT_SECRET' ) ?: 'put your unique phrase here' );\ndefine( 'WP_DEBUG', !!getenv( 'WP_DEBUG' ) );",
    ),
    ids: [],
  },
  'code of the environment': {
    text: config("if ( $extra = getenv( 'EXTRA' ) ) {\n\teval( $extra );\n}"),
    ids: [],
  },
  'in two branches': { text: config(`if ( $live ) { ${jwt} } else { ${jwt} }`), ids: [] },
  'in one branch': { text: config(`if ( $live ) {\n${jwt}\n}`), ids: ['conditional-definition'] },
  'empty secret': { text: config("define( 'JWT_AUTH_SECRET_KEY', '' );"), ids: ['empty-secret'] },
  'published secret': {
    text: config("define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );"),
    ids: ['published-secret'],
  },
  'name of the site as the secret': {
    text: config("define( 'JWT_AUTH_SECRET_KEY', 'shop.example' );"),
    ids: ['published-secret'],
  },
  'short secret': { text: config("const JWT_AUTH_SECRET_KEY = 'Zk3-9ahs8';"), ids: ['short-secret'] },
  'curly quotes': {
    text: config(`define(‘JWT_AUTH_SECRET_KEY’, ‘${secret.replaceAll('-', '')}’);`),
    ids: ['curly-quotes'],
    left: [],
  },
  'curly quotes that PHP stops at': {
    text: config(`define(“JWT_AUTH_SECRET_KEY”, “${secret} and more”);`),
    ids: ['curly-quotes', 'php-syntax-error'],
    left: [],
  },
  'a space of a web page before define': {
    text: config(`\u00a0${jwt}`),
    ids: ['invisible-spaces', 'secret-undefined'],
    left: [],
  },
  'a space of a web page that PHP stops at': {
    text: config(`define\u00a0x( 'A', 'b' );\n${jwt}`),
    ids: ['invisible-spaces'],
  },
  'PHP of today': {
    text: config(`${jwt}\nenum A: string { case X = 'x'; }\nclass B { public string $x { get => 'y'; } }`),
    ids: [],
  },
  'a missing comma': { text: config(jwt.replace(',', '')), ids: ['php-syntax-error'] },
  'a missing quote in the last line': {
    text: config(jwt).replace("settings.php';", 'settings.php;'),
    ids: ['php-syntax-error'],
  },
  'a comment without an end': { text: config(jwt, '/* why\n'), ids: ['php-syntax-error'] },
  'a missing semicolon in the last line': {
    text: config(jwt).replace("settings.php';", "settings.php'"),
    ids: ['php-syntax-error'],
  },
  'no closing tag and a comment at the end': { text: config(jwt, '// the end\n/* of it */\n'), ids: [] },
  'a missing quote': { text: config(jwt.replace(`${secret}'`, secret)), ids: ['php-syntax-error'] },
  'a byte order mark': { text: `\ufeff${config(jwt)}`, ids: ['byte-order-mark'], left: [] },
  'blank lines before': { text: `\n \n${config(jwt)}`, ids: ['leading-output'], left: [] },
  'text before': { text: `x\n${config(jwt)}`, ids: ['leading-output'] },
  'blank lines after': { text: config(jwt, '?>\n\n\n'), ids: ['trailing-output'], left: [] },
  'text after': { text: config(jwt, '?>\n\nok'), ids: ['trailing-output'] },
  'printed text': { text: config(`${jwt}\necho 'here';`), ids: ['printed-output'] },
  'sample salts': {
    text: config(`${jwt}\ndefine( 'AUTH_SALT', 'put your unique phrase here' );`),
    ids: ['placeholder-salts'],
  },
  'errors shown': { text: config(`${jwt}\ndefine( 'WP_DEBUG', true );`), ids: ['debug-display'], left: [] },
  'a published secret, and the good one below it': {
    text: config(`define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );\n${jwt}`),
    ids: ['published-secret', 'duplicate-definition'],
    left: [],
    is: config(jwt),
  },
  'a good secret, and a published one below it': {
    text: config(`${jwt}\ndefine( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );`),
    ids: ['duplicate-definition'],
  },
  'a published secret that something looks at before the good one': {
    text: config(
      `define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );\n$key = JWT_AUTH_SECRET_KEY;\n${jwt}`,
    ),
    ids: ['published-secret', 'duplicate-definition'],
  },
  'a published secret, and the good one too late': {
    text: config("define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );", `${jwt}\n`),
    ids: ['published-secret', 'duplicate-definition'],
  },
  'two secrets that are both good': {
    text: config(`${jwt}\n${jwt.replace('kJ3', 'Zk3')}`),
    ids: ['duplicate-definition'],
  },
  'two passwords of the database': {
    text: config(`${jwt}\ndefine( 'DB_PASSWORD', 'hunter2-of-the-copy' );`),
    ids: ['duplicate-definition'],
  },
  'a phrase of the sample file, and a salt below it': {
    text: config(
      `${jwt}\ndefine( 'AUTH_SALT', 'put your unique phrase here' );\ndefine( 'AUTH_SALT', 'salt-salt-salt' );`,
    ),
    ids: ['placeholder-salts', 'duplicate-definition'],
    left: [],
    is: config(`${jwt}\ndefine( 'AUTH_SALT', 'salt-salt-salt' );`),
  },
  'an address without a scheme, and one with it below': {
    text: config(
      `${jwt}\ndefine( 'WP_HOME', 'shop.example' );\ndefine( 'WP_HOME', 'https://shop.example' );`,
    ),
    ids: ['address-without-scheme', 'duplicate-definition'],
    left: [],
    is: config(`${jwt}\ndefine( 'WP_HOME', 'https://shop.example' );`),
  },
  'a name without quotes': {
    text: config(jwt.replaceAll("'JWT_AUTH_SECRET_KEY'", 'JWT_AUTH_SECRET_KEY')),
    ids: ['missing-quotes'],
    left: [],
    is: config(jwt),
  },
  'a secret without quotes': {
    text: config(`define( 'JWT_AUTH_SECRET_KEY', q8wehfZk3q8wehfq8wehfq8wehfq8wehfq8wehf );`),
    ids: ['missing-quotes'],
    left: [],
    is: config(`define( 'JWT_AUTH_SECRET_KEY', 'q8wehfZk3q8wehfq8wehfq8wehfq8wehfq8wehf' );`),
  },
  'a name and a value without quotes': {
    text: config(`${jwt}\ndefine( WP_CACHE_KEY_SALT, localhost );`),
    ids: ['missing-quotes', 'missing-quotes'],
    left: [],
  },
  'a prefix and a server variable without quotes': {
    text: config(`${jwt}\n$table_prefix = wp_;\n$_SERVER['HTTPS'] = on;`),
    ids: ['missing-quotes', 'missing-quotes'],
    left: [],
  },
  'constants of PHP, of the file and of an environment': {
    text: config(
      `${jwt}\nconst own_name = 'x';\ndefine( 'A', own_name . PHP_EOL . M_2_PI . \\PHP_VERSION );\nini_set( 'x', E_ALL );\n$a = SITE_NAME;\ndefine( 'B', $live ? live : test );\nif ( defined( 'c' ) ) { define( 'C', c ); }`,
    ),
    ids: [],
  },
  'a function of WordPress': {
    text: config(`${jwt}\nadd_filter( 'jwt_auth_expire', fn() => 60 );`),
    ids: ['function-not-loaded'],
  },
  'a function of WordPress in a value and in a condition': {
    text: config(`${jwt}\ndefine( 'A', get_option( 'a' ) );\nif ( is_admin() ) { $a = 1; }`),
    ids: ['function-not-loaded', 'function-not-loaded'],
  },
  'functions of WordPress that are not run here': {
    text: config(
      `${jwt}\nfunction later() { add_filter( 'x', 'y' ); }\n$f = function () { return is_admin(); };\nif ( function_exists( 'add_filter' ) ) { add_filter( 'x', 'y' ); }\nfunction is_ssl() { return true; }\n$_SERVER['HTTPS'] = is_ssl();`,
      `add_filter( 'x', 'y' );\n`,
    ),
    ids: [],
  },
  'a secret in double quotes with a dollar sign': {
    text: config(`define( "JWT_AUTH_SECRET_KEY", "ab$cdEfZk345678901234567890$1xyz0000000" );`),
    ids: ['short-secret', 'variable-in-quotes'],
    left: [],
    is: config(`define( "JWT_AUTH_SECRET_KEY", 'ab$cdEfZk345678901234567890$1xyz0000000' );`),
  },
  'a password in double quotes with a dollar sign': {
    text: config(`${jwt}\ndefine( 'DB_USER', "hunter2$x" );`),
    ids: ['variable-in-quotes'],
  },
  'variables that are set, and dollar signs that are none': {
    text: config(
      `${jwt}\n$a = 'x';\ndefine( 'A', "$a {$_SERVER['B']}" );\ndefine( 'B', "a\\$b $1 c$" );\ndefine( 'C', '$d' );`,
    ),
    ids: [],
  },
  'the header taken away': {
    text: config(`${jwt}\nunset( $_SERVER['HTTP_AUTHORIZATION'] );`),
    ids: ['authorization-overwritten'],
  },
  'the header taken away from a login that PHP has read': {
    text: config(`unset( $_SERVER['HTTP_AUTHORIZATION'] );`),
    ids: [],
    asked: { login: 'application-password' },
  },
  'another header in its place': {
    text: config(`${jwt}\n$_SERVER['HTTP_AUTHORIZATION'] = 'Bearer hunter2';`),
    ids: ['authorization-overwritten'],
  },
  'another user in its place': {
    text: config(`$_SERVER['PHP_AUTH_USER'] = 'hunter2';`),
    ids: ['authorization-overwritten'],
    asked: { login: 'woocommerce' },
  },
  'the header of Apache, be it there or not': {
    text: config(`${jwt}\n$_SERVER['HTTP_AUTHORIZATION'] = $_SERVER['REDIRECT_HTTP_AUTHORIZATION'];`),
    ids: ['authorization-overwritten'],
  },
  'the header of Apache where it is there': {
    text: config(
      `${jwt}\nif ( isset( $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ) ) {\n$_SERVER['HTTP_AUTHORIZATION'] = $_SERVER['REDIRECT_HTTP_AUTHORIZATION'];\n}\n$_SERVER['HTTP_AUTHORIZATION'] = $_SERVER['HTTP_AUTHORIZATION'] ?? getallheaders()['Authorization'];`,
    ),
    ids: [],
  },
  'a secret in a namespace': {
    text: config(`const JWT_AUTH_SECRET_KEY = '${secret}';`).replace('<?php\n', '<?php\nnamespace Shop;\n'),
    ids: ['secret-undefined'],
  },
  'a secret that is defined out of a namespace': {
    text: config(jwt).replace('<?php\n', '<?php\nnamespace Shop;\n'),
    ids: [],
  },
  'errors shown, and the second line does nothing': {
    text: config(`${jwt}\n${jwt}\ndefine( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG', false );`),
    ids: ['duplicate-definition', 'debug-display', 'duplicate-definition'],
    left: [],
  },
  'errors shown, said so': {
    text: config(`${jwt}\ndefine( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG_DISPLAY', true );`),
    ids: ['debug-display'],
    left: [],
  },
  'errors not shown': {
    text: config(`${jwt}\ndefine( 'WP_DEBUG', true );\ndefine( 'WP_DEBUG_DISPLAY', false );`),
    ids: [],
  },
  'forwarded proto': {
    text: config(`${jwt}\nif ( 'https' === $_SERVER['HTTP_X_FORWARDED_PROTO'] ) $_SERVER['HTTPS'] = 'on';`),
    ids: [],
  },
  'forwarded proto under a name that is none': {
    text: config(`${jwt}\nif ( 'https' === $_SERVER['X-Forwarded-Proto'] ) $_SERVER['HTTPS'] = 'https';`),
    ids: ['forwarded-header-name', 'https-value'],
    left: [],
  },
  'forwarded proto too late': { text: config(jwt, "$_SERVER['HTTPS'] = 'on';\n"), ids: ['late-https'] },
  'another address': {
    text: config(`${jwt}\ndefine( 'WP_HOME', 'http://shop.example' );`),
    ids: ['other-address'],
  },
  'the address itself': {
    text: config(`${jwt}\ndefine( 'WP_HOME', 'https://shop.example/blog' );`),
    ids: [],
  },
  'an address without a scheme': {
    text: config(`${jwt}\ndefine( 'WP_SITEURL', 'shop.example' );`),
    ids: ['address-without-scheme'],
  },
  'application passwords over http': {
    text: config(''),
    ids: ['application-passwords-over-http'],
    asked: { login: 'application-password', request: { ...asked.request, https: false } },
  },
  'no change of files': {
    text: config(`${jwt}\ndefine( 'DISALLOW_FILE_MODS', true );`),
    ids: ['file-changes-off'],
  },
  'WordPress not loaded': { text: `${head}${jwt}\n`, ids: ['settings-not-loaded'] },
  'Windows line ends': {
    text: config('', `${jwt}\n`).replaceAll('\n', '\r\n'),
    ids: ['late-definition'],
    left: [],
  },
};

for (const [name, { text, ids: expected, left, is, asked: more }] of Object.entries(cases))
  test(`wp-config.php: ${name}`, () => {
    const reading = read(text, more);
    expect(ids(reading)).toEqual(expected);
    const after = patched(reading);
    if (is !== undefined) expect(after).toBe(is);
    expect(ids(read(after, more))).toEqual(left ?? expected);
    expect(patched(read(after, more)), 'patched again').toBe(after);
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    const said = [
      ...reading.remarks.flatMap((remark) => shownRemark(reading.source, remark)),
      ...reading.remarks.map(({ edits = [] }) => unifiedDiff(reading.source, separate([edits])) ?? ''),
    ].join('\n');
    for (const hidden of ['hunter2', 'salt-salt', secret, secret.replaceAll('-', ''), 'your-top', 'Zk3'])
      expect(said).not.toContain(hidden);
  });

test('a secret that is defined too late is moved by a diff that does not show it', () => {
  const { source, remarks } = read(config('', `${jwt}\n`));
  const [remark] = remarks;
  expect(remark && shownRemark(source, remark)).toEqual([
    'wp-config.php:13:9: error: JWT_AUTH_SECRET_KEY is defined too late: line 12 has loaded WordPress and its plugins already, so requests with a token answer 403 jwt_auth_bad_config. [late-definition]',
    "  13 | define( 'JWT_AUTH_SECRET_KEY', *** );",
    '     |         ^~~~~~~~~~~~~~~~~~~~~',
    '     = Move it above line 12, the one with wp-settings.php.',
  ]);
  expect(unifiedDiff(source, remark?.edits ?? [])).toBe(
    `--- wp-config.php\n+++ wp-config.php\n@@ -12,1 +11,0 @@\n-${settings}\n@@ -13,0 +13,1 @@\n+${settings}\n`,
  );
});

test('a file of another name that does not start WordPress is a part, of which nothing is said to be missing', () => {
  const source = new Source('wp-config-local.php', `${head}\n`);
  const reading = readWpConfig(source, asked);
  expect(reading?.remarks).toEqual([]);
  expect(reading?.unknown.map(({ at, says }) => `${source.lineOf(at.start)} ${says}`)).toEqual([
    '6 wp-settings.php is not loaded up to here, so another file loads this one',
  ]);
});

const heavy: [name: string, text: string][] = [
  ['300 KB of backslashes', `<?php\n${'\\'.repeat(300_000)}`],
  ['a constant that is defined 17,600 times', `<?php\n${"define('A_B', 'x');\n".repeat(17_600)}`],
  ['a constant that is defined 2,000 times', `<?php\n${"define('A_B', 'x');\n".repeat(2000)}`],
];

for (const [name, text] of heavy)
  test(`${name}: read, or said to be too much, within three seconds`, () => {
    const read = () => readWpConfig(new Source('wp-config.php', text), asked);
    expect(leastMs(3000, read)).toBeLessThan(3000);
    // Without a proof there is no patch.
    const patched = read()?.remarks.filter(({ edits }) => edits) ?? [];
    expect(patched.length).toBeLessThanOrEqual(12);
  });

test('a file of 2,000 lines is read in a moment, and one that nests without end is said to', () => {
  const lines = Array.from({ length: 500 }, (_, n) => `/*\n * Why.\n */\ndefine( 'C${n}', 'v${n}' );`);
  const long = config(`${jwt}\n${lines.join('\n')}`);
  expect(leastMs(50 * IN_SUITE, () => expect(ids(read(long))).toEqual([]))).toBeLessThan(50 * IN_SUITE);
  const deep = `<?php\n$x = ${'('.repeat(100_000)}1${')'.repeat(100_000)};\n`;
  expect(readWpConfig(new Source('x', deep), asked)).toBeNull();
});
