import { expect, test } from '@playwright/test';
import { definedAnew, SECRET_TO_BE } from '../../../mending/secret-step.ts';
import { secretsIn } from '../../../mending/secrets.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import { applied, type Edit } from '../../../site-files/edit.ts';
import { Source } from '../../../site-files/source.ts';
import { readPlace } from '../../../site-files/steps/place.ts';

const HIDDEN = [
  'the-database-password',
  'a salt of sixty-four $igns',
  'over several lines',
  'in a heredoc',
  'said in a comment',
  'sk_live_4242424242',
  'in-an-array',
];
const CONFIG = `<?php
// It's the config. Old password: ${HIDDEN[4]}
define( 'DB_NAME', 'shop' );
define( 'DB_PASSWORD', '${HIDDEN[0]}' );
define( "AUTH_KEY", "${HIDDEN[1]}" );
define(
\t'NONCE_SALT',
\t'${HIDDEN[2]}'
);
$stripe = <<<'END'
${HIDDEN[3]}
END;
$other = '${HIDDEN[5]}';
$list = [ 'token' => '${HIDDEN[6]}' ];
define( 'WP_DEBUG', true );
require_once ABSPATH . 'wp-settings.php';
`;

const sourceOf = (bytes: string, file = 'wp-config.php') => new Source(file, bytes, secretsIn(file, bytes));
const planned = (source: Source, edits: Edit[], secret: string | null = null) =>
  shownDiff({
    ...{ source, edits, secret, before: null, after: Buffer.alloc(0), step: 'a-step' },
    located: { place: '/x', file: source.name, folders: [], isThere: true },
  });

test('whichever line of a wp-config.php is changed, no diff shows what is secret in it', () => {
  const source = sourceOf(CONFIG);
  for (let line = 1; line <= source.lines; line++) {
    const { start, end } = source.spanOf(line);
    for (const edit of [
      { start, end: start, text: '// new\n' },
      { start, end, text: '// instead' },
    ]) {
      const { text } = planned(source, [edit]);
      expect(text, `line ${line}`).toContain('+// ');
      for (const secret of HIDDEN) expect(text, `line ${line}`).not.toContain(secret);
    }
  }
});

test('what a step is about is shown', () => {
  const source = sourceOf("<?php\ndefine( 'WP_HOME', 'https://old.example/shop' );\n");
  const at = source.spanOf(2);
  expect(planned(source, [{ ...at, text: "define( 'WP_HOME', 'https://shop.example' );" }])).toEqual({
    isWhole: true,
    text: "--- wp-config.php\n+++ wp-config.php\n@@ -1,2 +1,2 @@\n <?php\n-define( 'WP_HOME', 'https://old.example/shop' );\n+define( 'WP_HOME', 'https://shop.example' );\n",
  });
});

test('in .htaccess, what is handed to programs under such a name, and logins', () => {
  const bytes =
    'SetEnv API_TOKEN 0123456789\nRequestHeader set X "Basic YWRtaW46cGFzcw=="\nSetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n';
  expect(secretsIn('.htaccess', bytes)).toEqual([
    { start: 0, end: 27 },
    { start: 28, end: 72 },
  ]);
});

const lines = `define( 'JWT_AUTH_SECRET_KEY', '${SECRET_TO_BE}' );`;
const spot = readPlace('above the line with "wp-settings.php"');

test('a secret is defined in place of every line that defines it, and shown in none', () => {
  const before = `<?php\ndefine('JWT_AUTH_SECRET_KEY', 'old one'); // mine\n// JWT_AUTH_SECRET_KEY is below\nrequire 'wp-settings.php';\ndefine( "JWT_AUTH_SECRET_KEY", "late" );\n`;
  const source = sourceOf(before);
  const placed = definedAnew(source, spot, lines, 'F00/bar+');
  if ('why' in placed) throw new Error(placed.why);
  expect(applied(source, placed.edits)).toBe(
    `<?php\n// JWT_AUTH_SECRET_KEY is below\ndefine( 'JWT_AUTH_SECRET_KEY', 'F00/bar+' );\nrequire 'wp-settings.php';\n`,
  );
  const { text, isWhole } = planned(source, placed.edits, 'F00/bar+');
  expect(isWhole).toBe(false);
  expect(text).toContain("+define( 'JWT_AUTH_SECRET_KEY', '***' );");
  for (const secret of ['old one', 'late', 'F00/bar+']) expect(text).not.toContain(secret);
});

test('where it is defined in another way, that is for a person', () => {
  for (const line of [
    "define( 'JWT_AUTH_SECRET_KEY',\n  'over two lines' );",
    "if ( ! defined( 'JWT_AUTH_SECRET_KEY' ) ) { define( 'JWT_AUTH_SECRET_KEY', 'x' ); }",
    "const JWT_AUTH_SECRET_KEY = 'x';",
  ]) {
    const placed = definedAnew(sourceOf(`<?php\n${line}\nrequire 'wp-settings.php';\n`), spot, lines, 's');
    expect('why' in placed && placed.why).toContain('line 2 has JWT_AUTH_SECRET_KEY in another way');
  }
});

test('texts without an end are secret to the end of the file, however many begin', () => {
  test.setTimeout(5_000);
  const bytes = `<?php\n$a = ${'<<<A\n'.repeat(60_000)}`;
  expect(secretsIn('wp-config.php', bytes)).toEqual([{ start: 11, end: bytes.length }]);
});
