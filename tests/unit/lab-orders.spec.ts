import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { allFaults, healthy } from '../../lab/faults.ts';
import { reportOf } from '../../lab/table/again.ts';
import { readKept } from '../../lab/table/kept.ts';
import { seeded, shuffled } from './support/seeded.ts';

// Answers come in any order, and a file that holds them may have been sorted: what is said of them hangs on none.

const seed = Number(process.env.ORDER_SEED ?? Date.now() % 1_000_000);

for (const { id } of [healthy, ...(await allFaults())])
  test(`what is said of ${id} hangs on no order of its answers`, () => {
    const random = seeded(seed);
    for (const [nth, [stack, cell]] of Object.entries(readKept(id)).entries())
      for (const [at, { evidence }] of cell.visits.entries()) {
        // Every other one, beginning with the first or the second as the seed has it; the only one each time.
        if (nth + at > 0 && (nth + at + seed) % 2 === 1) continue;
        const said = saidOf(evidence);
        const which = `visit ${at + 1} on ${stack}`;
        expect(saidOf(ordered(evidence, (keys) => keys.reverse())), `${which}, reversed`).toEqual(said);
        const other = ordered(evidence, (keys) => shuffled(keys, random));
        expect(saidOf(other), `${which}, ORDER_SEED=${seed}`).toEqual(said);
      }
  });

function ordered(evidence: KeptEvidence, order: (keys: string[]) => string[]): KeptEvidence {
  const { exchanges } = evidence;
  const keys = order(Object.keys(exchanges)) as (keyof typeof exchanges)[];
  return { ...evidence, exchanges: Object.fromEntries(keys.map((key) => [key, exchanges[key]])) };
}

/** All that is read of it: verdicts, findings with their proof and their lines. */
function saidOf(evidence: KeptEvidence) {
  const { checks, findings } = reportOf(evidence);
  return { checks, findings };
}
