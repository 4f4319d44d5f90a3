import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { CauseId } from '../../../causes/ids.ts';
import { oldWordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import { openFolder } from '../../../mending/folder.ts';
import { linesAtFault, otherPatchesFor, patchesFor } from '../../../mending/patches.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import { type Candidate, isStep } from '../../../mending/step.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { healthy } from '../../unit/support/evidence.ts';
import { labReport } from '../../unit/support/fleet-reports.ts';
import { asSite } from '../../unit/support/mutations/mutation.ts';

const BLOCK = oldWordpressBlock();
const TWO_FAULTS =
  '<IfModule mod_setenvif>\nSetEnvIf Authorization \u201c(.+)\u201d HTTP_AUTHORIZATION=$1\n</IfModule>\n';

let root = '';
test.beforeEach(() => {
  root = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'wprd-patches-'))), 'www');
  mkdirSync(root);
  writeFileSync(path.join(root, 'wp-load.php'), '<?php');
});
test.afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(path.join(root, name), text);
const open = () => openFolder(root, '/');

/** A finding that a request with the token shows. */
function finding(cause: CauseId, probe: ProbeId = 'validate') {
  const [model] = labReport('header-old-wordpress-block').findings;
  if (!model) throw new Error('nothing was found');
  return { ...model, cause, family: [], proof: [{ probe, sent: '', saw: '', means: '' }] };
}

/** A visit of a site that works, at this address. */
function at(url: string) {
  const evidence = healthy();
  asSite(evidence, url);
  return evidence;
}

const afterOf = ({ plan }: Candidate) => ('why' in plan ? plan.why : plan.after.toString());
const diffsOf = (found: Candidate[]) => found.filter(isStep).map(({ plan }) => shownDiff(plan));

test('two faults of one line are patched together, and each alone after that', () => {
  put('.htaccess', `${BLOCK}${TWO_FAULTS}`);
  const found = patchesFor(open(), finding('authorization-header-stripped'), healthy());
  expect(found.map(({ id }) => id)).toEqual(['module-name+curly-quotes', 'module-name', 'curly-quotes']);
  expect(afterOf(found[0] as Candidate)).toBe(
    BLOCK + TWO_FAULTS.replace('setenvif>', 'setenvif.c>').replace(/[\u201c\u201d]/g, '"'),
  );
  expect(found[0]?.lines.filter((line) => line.startsWith('.htaccess:'))).toHaveLength(2);
  expect(readFileSync(path.join(root, '.htaccess'), 'utf8')).toBe(BLOCK + TWO_FAULTS);
});

test('the .htaccess of a folder above is read with it where the address says which folder that is', () => {
  const above = path.dirname(root);
  const own = `${BLOCK.replaceAll('/index.php', '/www/index.php').replace('RewriteBase /', 'RewriteBase /www/')}`;
  put('.htaccess', own);
  writeFileSync(path.join(above, '.htaccess'), 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n');
  const lacking = (url: string): string[] =>
    patchesFor(open(), finding('authorization-header-stripped'), at(url)).map(({ id }) => id);
  // By itself nothing in it hands the header on; the file above does.
  expect(lacking('https://shop.example/www')).toEqual([]);
  // At the root of an address it is of no site.
  expect(lacking('https://shop.example')).toEqual([]);
  rmSync(path.join(above, '.htaccess'));
  expect(lacking('https://shop.example/www')).toEqual(['missing-authorization-line']);
});

test('a line that brings another cause as a rule comes last, and only where it is wrong for the request', () => {
  put('.htaccess', `SetEnv HTTP_AUTHORIZATION %{HTTP:Authorization}\n${BLOCK}`);
  expect(patchesFor(open(), finding('rest-cached'), healthy())).toEqual([]);
  const found = otherPatchesFor(open(), finding('rest-cached'), healthy());
  expect(found.map(({ id }) => id)).toEqual(['literal-value']);
  put('.htaccess', `SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n${BLOCK}`);
  expect(otherPatchesFor(open(), finding('rest-cached'), healthy())).toEqual([]);
});

test('no patch shows a secret: not that of a line that is moved, nor one in quotes that are none', () => {
  const late = `<?php\nrequire_once ABSPATH . 'wp-settings.php';\n$a = 1;\ndefine( 'JWT_AUTH_SECRET_KEY', 'the-secret-of-the-tokens-0123456789' );\n`;
  put('wp-config.php', late);
  const [moved] = patchesFor(open(), finding('secret-defined-late'), healthy());
  expect(moved && afterOf(moved)).toContain("'the-secret-of-the-tokens-0123456789' );\nrequire_once");
  const curly = `<?php\ndefine( 'DB_PASSWORD', 'hunter2-hunter2' );\ndefine( \u2018STRIPE_KEY\u2019, \u2018sk_live_4242424242\u2019 );\ndefine( 'JWT_AUTH_SECRET_KEY', 'the-secret-of-the-tokens-0123456789' );\nrequire_once ABSPATH . 'wp-settings.php';\n`;
  put('wp-config.php', curly);
  const straight = patchesFor(open(), finding('critical-error'), healthy());
  expect(straight.map(({ id }) => id)).toContain('curly-quotes');
  for (const { text, isWhole } of diffsOf([...(moved ? [moved] : []), ...straight])) {
    expect(isWhole).toBe(false);
    expect(text).toContain('***');
    for (const secret of ['the-secret-of', 'hunter2', 'sk_live', '4242']) expect(text).not.toContain(secret);
  }
  for (const { lines } of straight) expect(lines.join()).not.toMatch(/hunter2|sk_live|the-secret/);
});

test('a line that no patch is for is named, and a file that nobody can read is not read', () => {
  put('wp-config.php', "<?php\nprint 'ready';\nrequire_once ABSPATH . 'wp-settings.php';\n");
  expect(patchesFor(open(), finding('text-before-json'), healthy())).toEqual([]);
  const [lines] = linesAtFault(open(), finding('text-before-json'), healthy());
  expect(lines?.[0]).toMatch(/^wp-config\.php:2:1: \w+: .*\[printed-output\]$/);
  writeFileSync(path.join(root, 'wp-config.php'), Buffer.from('\ufeff<?php print 1;', 'utf16le'));
  expect(linesAtFault(open(), finding('text-before-json'), healthy())).toEqual([]);
});

test('on a network the block of one site is no patch', () => {
  put('.htaccess', 'ErrorDocument 404 /index.php\n');
  const found = () => patchesFor(open(), finding('rewrite-missing'), healthy());
  expect(found().map(({ id, plan }) => [id, 'why' in plan])).toEqual([['front-controller-missing', false]]);
  put('wp-config.php', "<?php\ndefine( 'MULTISITE', true );\n");
  expect(found().map(({ plan }) => plan)).toEqual([
    { why: expect.stringContaining('is a network of sites (MULTISITE)') },
  ]);
});
