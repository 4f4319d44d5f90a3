import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import type { Asked } from '../../site-files/asked.ts';
import { applied, separate } from '../../site-files/edit.ts';
import { askedRequest } from '../../site-files/request.ts';
import { Source } from '../../site-files/source.ts';
import { parsePhp } from '../../site-files/wp-config/parse.ts';
import { readWpConfig } from '../../site-files/wp-config/read.ts';
import { runs, seed } from './seed.ts';

// A file that PHP can read is never called broken, and what stops PHP as it runs is named.

const complaint = packagesComplaint('nginx-fpm');
test.skip(complaint !== null && !process.env.CI, `the server lab is not run: ${complaint}`);

const FILES = runs({ usual: 100, long: 2000 });
/** The parser takes some slips for code: `defined\\(`. */
const MOST_MISSED = 0.15;

const config = `<?php
/** Database password */
define( 'DB_PASSWORD', 'hunter2' );
define('AUTH_KEY', "a$b{c}d");
const WP_DEBUG = true;
$table_prefix = 'wp_';
if ( isset( $_SERVER['HTTP_X_FORWARDED_PROTO'] ) && 'https' === $_SERVER['HTTP_X_FORWARDED_PROTO'] ) {
	$_SERVER['HTTPS'] = 'on';
}
@ini_set( 'display_errors', 0 );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** What fingers do: a character gone, doubled, or another one in its place. */
const slips = fc
  .tuple(
    fc.nat({ max: config.length - 7 }),
    fc.constantFrom('', "'", '"', ',', ';', '(', ')', '{', '}', '/', '\\', '\xa0', '<', '?>'),
    fc.boolean(),
  )
  .map(([at, put, isInstead]) => {
    const place = at + 6;
    return config.slice(0, place) + put + config.slice(isInstead || put === '' ? place + 1 : place);
  });

test('a file that PHP reads is never called broken, and nearly every other one is', () => {
  let broken = 0;
  let missed = 0;
  for (const bytes of fc.sample(slips, { numRuns: FILES, seed: seed() })) {
    const { status, stdout, stderr } = spawnSync('php', ['-n', '-l'], {
      input: Buffer.from(bytes, 'latin1'),
      encoding: 'utf8',
    });
    const line = /parse error.* on line (\d+)/i.exec(stdout + stderr)?.[1];
    const fault = parsePhp(bytes)?.fault ?? null;
    if (status === 0) expect(fault, `seed ${seed()}:\n${bytes}`).toBeNull();
    if (line === undefined) continue;
    broken++;
    if (fault === null) missed++;
    // A quote without its fellow is shown where it stands, which is before the place where PHP notices.
    else expect(bytes.slice(0, fault.start).split('\n').length, bytes).toBeLessThanOrEqual(Number(line));
  }
  expect(broken).toBeGreaterThan(FILES / 4);
  expect(missed / broken).toBeLessThan(MOST_MISSED);
});

/** What people write into the file, well and badly. */
const lines = fc.constantFrom(
  "define( 'JWT_AUTH_SECRET_KEY', 'your-top-secret-key' );",
  "define( 'JWT_AUTH_SECRET_KEY', 'kJ3-long-and-random-0123456789-abcdefghijk' );",
  "define( JWT_AUTH_SECRET_KEY, 'kJ3-long-and-random-0123456789-abcdefghijk' );",
  "define( 'JWT_AUTH_SECRET_KEY', q8wehfZk3q8wehfq8wehfq8wehfq8wehfq8wehf );",
  'define( "JWT_AUTH_SECRET_KEY", "ab$cdEfZk345678901234567890$1xyz0000000" );',
  'define( "DB_PASSWORD", "$path" );',
  "$path = 'x';",
  '$table_prefix = wp_;',
  "const shop = 'x';",
  "define( 'SHOP', shop );",
  "define( 'SHOP', PHP_EOL . E_ALL );",
  "define( 'LIVE', isset( $live ) ? live : 'test' );",
  "defined( 'SHOP' ) || define( 'SHOP', 'y' );",
  "if ( ! defined( 'SHOP' ) ) { define( 'SHOP', other ); }",
  "add_filter( 'x', 'y' );",
  "if ( function_exists( 'add_filter' ) ) { add_filter( 'x', 'y' ); }",
  'function add_filter() {}',
  'if ( is_admin() ) { $a = 1; }',
  "$_SERVER['HTTPS'] = 'on';",
  "unset( $_SERVER['HTTP_AUTHORIZATION'] );",
  "$_SERVER['HTTP_AUTHORIZATION'] = '';",
  "$_SERVER['HTTP_AUTHORIZATION'] = $_SERVER['REDIRECT_HTTP_AUTHORIZATION'];",
  "$_SERVER['HTTP_AUTHORIZATION'] ??= $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';",
);

const HEADER = 'Bearer x.y.z';
const SETTINGS = `<?php
echo '@@', json_encode( [ defined( 'JWT_AUTH_SECRET_KEY' ) ? JWT_AUTH_SECRET_KEY : null, $_SERVER['HTTP_AUTHORIZATION'] ?? null ] );
`;

interface Run {
  isWhole: boolean;
  secret: unknown;
  header: unknown;
  warnings: string;
}

test('what PHP stops at, warns of and loses as it runs the file is what read names, and a patch cures', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-php-'));
  const file = path.join(folder, 'wp-config.php');
  writeFileSync(path.join(folder, 'wp-settings.php'), SETTINGS);
  const run = (bytes: string): Run => {
    writeFileSync(file, bytes, 'latin1');
    const { stdout } = spawnSync('php', ['-n', '-d', 'display_errors=1', file], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HTTP_AUTHORIZATION: HEADER },
    });
    const [warnings = '', json] = stdout.split('@@');
    const [secret, header]: unknown[] = json === undefined ? [] : JSON.parse(json);
    return { isWhole: json !== undefined, secret, header, warnings };
  };
  try {
    const made = fc.uniqueArray(lines, { minLength: 1, maxLength: 5 });
    for (const some of fc.sample(made, { numRuns: FILES, seed: seed() })) {
      const bytes = `<?php\n${some.join('\n')}\nrequire __DIR__ . '/wp-settings.php';\n`;
      const reading = readWpConfig(new Source('wp-config.php', bytes), asked);
      if (!reading) throw new Error('too deep');
      const says = new Set(reading.remarks.map(({ id }) => id));
      const seen = run(bytes);
      const why = `seed ${seed()}:\n${bytes}`;
      const stops = ['missing-quotes', 'function-not-loaded', 'php-syntax-error'];
      expect(
        stops.some((id) => says.has(id)),
        why,
      ).toBe(!seen.isWhole);
      if (seen.isWhole) {
        expect(says.has('variable-in-quotes'), why).toBe(/Undefined variable \$(?!live)/.test(seen.warnings));
        // A name without quotes that is defined by then stands for its value: PHP defines something else.
        if (!bytes.includes('define( JWT_'))
          expect(says.has('duplicate-definition'), why).toBe(seen.warnings.includes('already defined'));
        expect(says.has('authorization-overwritten'), why).toBe(seen.header !== HEADER);
        expect(says.has('published-secret'), why).toBe(seen.secret === 'your-top-secret-key');
      }
      const groups = reading.remarks.flatMap(({ edits }) => (edits ? [edits] : []));
      const after = run(applied(reading.source, separate(groups)));
      const isCured = reading.remarks.every(({ id, edits }) => edits || !stops.includes(id));
      if (isCured) expect(after.isWhole, why).toBe(true);
      if (seen.isWhole && bytes.includes('kJ3')) expect(after.secret, why).not.toBe('your-top-secret-key');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const request = askedRequest('POST /wp-json/jwt-auth/v1/token/validate', {
  host: 'shop.example',
  https: true,
  headers: { authorization: HEADER },
});
if (!request) throw new Error('no request');
const asked: Asked = { request, base: '', login: 'jwt', isSiteKnown: true };
