import { expect } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import type { StackId } from '../../lab/stacks/stack.ts';
import { fixByCommand } from '../../lab/table/by-command.ts';
import { test } from './with-lab.ts';

// What `fix` does in the folder of a real site, one fault for each kind of file; `npm run lab -- --fix` runs them all.

const isCi = Boolean(process.env.CI);
const missing = packagesComplaint();

test.skip(missing !== null && !isCi, `the server lab is not run: ${missing}`);

const cells: [fault: string, stack: StackId, by: string[]][] = [
  ['output-before-json', 'apache-mod-php', ['debug-display']],
  ['header-rule-below-wordpress-block', 'nginx-apache', ['unreachable-rule']],
  ['query-lost-by-apache', 'apache-mod-php', ['query-arguments-lost']],
  ['rest-cached-by-plugin', 'nginx-fpm', ['skip-rest-cache']],
  ['wrong-password', 'nginx-fpm', []],
];
const faults = await allFaults();

for (const [id, stack, by] of cells)
  test(`${id} on ${stack}: ${by.join(', ') || 'nothing is tried'}, and all is taken back`, async ({
    lab,
  }) => {
    const fault = faults.find((one) => one.id === id);
    if (!fault) throw new Error(`no fault is called ${id}`);
    const done = await fixByCommand(lab, { fault, stack });
    expect(done, done.said).toMatchObject({ isMended: by.length > 0, isProved: true, by, complaints: [] });
    expect(done.status).toBe(by.length > 0 ? 0 : 1);
  });
