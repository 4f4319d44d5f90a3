import { test as base, expect } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { Lab } from '../../lab/lab.ts';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import { runCell } from '../../lab/table/cell.ts';
import { complaintsOf, placesOf } from '../../lab/table/table.ts';

// Every fault on one stack and health on every stack; with CI=true, every fault on all of its stacks.

const isWhole = Boolean(process.env.CI);
const complaint = packagesComplaint();

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

test.skip(complaint !== null && !isWhole, `the server lab is not run: ${complaint}`);

const faults = await allFaults();

for (const { fault, stack } of placesOf(faults)) {
  const isRun = isWhole || fault.id === 'healthy' || fault.stacks[0] === stack;
  if (!isRun) continue;
  test(`${fault.id} on ${stack}`, async ({ lab }) => {
    expect(complaint, 'with CI=true the server lab may not be skipped').toBeNull();
    const cell = await runCell(lab, fault, stack);
    expect(complaintsOf(cell, fault)).toEqual([]);
  });
}
