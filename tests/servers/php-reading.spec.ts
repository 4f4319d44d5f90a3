import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import { parsePhp } from '../../site-files/wp-config/parse.ts';
import { runs, seed } from './seed.ts';

// A file that PHP can read is never called broken.

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
