import { expect, test } from '@playwright/test';
import { allFaults, healthy } from '../../lab/faults.ts';
import { described } from '../../lab/table/described.ts';
import { readKept } from '../../lab/table/kept.ts';
import { askedOtherwise } from '../../lab/table/replay.ts';

// Every visit that the table of the lab rests on, judged again by the code of today: with credentials, without, and after
// each fix. What real servers answered is kept; where something else is asked now, they have to run again, and where only
// something else is said, what is kept is written anew.

for (const { id, stacks } of [healthy, ...(await allFaults())])
  test(`what comes of ${id} is what came of it when its servers ran`, async () => {
    const kept = readKept(id);
    expect(Object.keys(kept).sort(), 'npm run lab -- --changed --record').toEqual([...stacks].sort());
    for (const stack of stacks)
      for (const [at, visit] of (kept[stack]?.visits ?? []).entries()) {
        const which = `visit ${at + 1} on ${stack}; if it is meant: npm run lab -- --changed --record`;
        expect(await askedOtherwise(visit.evidence), which).toEqual([]);
        expect(described(visit.evidence), which).toEqual(visit.described);
      }
  });
