import { expect } from '@playwright/test';
import { allFaults } from '../../lab/faults.ts';
import { packagesComplaint } from '../../lab/machine/packages.mjs';
import { runCell } from '../../lab/table/cell.ts';
import { dueCells, sampleOf } from '../../lab/table/due.ts';
import { liveComplaintsOf } from '../../lab/table/judged-again.ts';
import { type Place, placesOf } from '../../lab/table/table.ts';
import { releaseComplaint } from '../../lab/wordpress/releases.ts';
import { test } from './with-lab.ts';

// Health and one fault on every stack, and each cell for which something has changed since it was run: the fault, its stack,
// a package, the lab, what a visit sends. LAB_WHOLE=1 runs them all.

const isCi = Boolean(process.env.CI);
const missing = packagesComplaint();

test.skip(missing !== null && !isCi, `the server lab is not run: ${missing}`);

const places = placesOf(await allFaults());
const due = await dueCells(places, { isJudged: true });
const sample = new Set(sampleOf(places).map(nameOf));

for (const { fault, stack, why } of due) {
  const name = nameOf({ fault, stack });
  if (why === null && !sample.has(name)) continue;
  test(name, async ({ lab }) => {
    const release = fault.wordpress && (await releaseComplaint(fault.wordpress));
    test.skip(Boolean(release), `${release}`);
    const complaint = packagesComplaint(stack, ...fault.parts);
    expect(complaint, 'with CI=true the server lab may not be skipped').toBeNull();
    test.info().annotations.push({ type: 'run', description: why ?? 'always' });
    const cell = await runCell(lab, fault, stack);
    expect(liveComplaintsOf(cell, fault)).toEqual([]);
  });
}

function nameOf({ fault, stack }: Place): string {
  return `${fault.id} on ${stack}`;
}
