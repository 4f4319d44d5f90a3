import { test as base, expect } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { Lab } from '../../lab/lab.ts';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import type { StackId } from '../../lab/stacks/stack.ts';
import { type ByFiles, byFiles } from '../../lab/table/with-own-files.ts';

// What the own files of a broken site add to a visit: the line, and a patch that is printed and put in as it is printed.
// `npm run lab -- --files` does all of them.

const isCi = Boolean(process.env.CI);

const test = base.extend<object, { lab: Lab }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const lab = await Lab.open();
      await use(lab);
      lab.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const cells: [fault: string, stack: StackId, line: string | RegExp, patch: ByFiles['patch']][] = [
  ['header-ifmodule-misspelt', 'apache-fpm', '.htaccess, line 1, module-name', 'mended'],
  ['header-rule-below-wordpress-block', 'apache-mod-php', '.htaccess, line 17, unreachable-rule', 'mended'],
  ['header-emptied-by-second-rule', 'apache-fpm', '.htaccess, line 8, empty-reference', 'mended'],
  ['header-curly-quotes', 'apache-fpm', '.htaccess, line 1, curly-quotes', 'mended'],
  ['header-htaccess-ignored', 'apache-fpm', /^\.htaccess does not lead this request on to WordPress/, null],
  [
    'htaccess-not-read',
    'apache-fpm',
    /^\.htaccess leads this address on to WordPress, and the site does not/,
    null,
  ],
  ['htaccess-misspelt', 'apache-fpm', '.htaccess, line 2, en-dash', 'mended'],
  ['user-agent-refused-by-htaccess', 'apache-mod-php', '.htaccess, line 3, request-refused', 'mended'],
  ['query-lost-by-apache', 'apache-mod-php', '.htaccess, line 12, query-arguments-lost', 'mended'],
  ['secret-defined-late', 'apache-fpm', 'wp-config.php, line 32, late-definition', 'mended'],
  ['secret-missing', 'nginx-fpm', 'wp-config.php, line 31, secret-undefined', null],
  ['rest-cached-by-nginx', 'nginx-fpm', 'nginx.conf, line 14, cache-without-authorization', 'mended'],
  ['header-emptied-by-nginx', 'nginx-fpm', /authorization-emptied$/, 'mended'],
  ['query-lost-by-nginx', 'nginx-fpm', /query-arguments-lost$/, 'mended'],
];
const faults = await allFaults();

for (const [id, stack, line, patch] of cells)
  test(`${id} on ${stack}: ${line}`, async ({ lab }) => {
    const fault = faults.find((one) => one.id === id);
    if (!fault) throw new Error(`no fault is called ${id}`);
    const missing = packagesComplaint(stack, ...fault.parts);
    test.skip(missing !== null && !isCi, `the server lab is not run: ${missing}`);
    const found = await byFiles(lab, { fault, stack });
    const said = [...found.lines, ...found.says];
    expect(
      said.some((one) => (typeof line === 'string' ? one.endsWith(`: ${line}`) : line.test(one))),
      said.join('\n'),
    ).toBe(true);
    expect(found.patch).toBe(patch);
  });
