import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { DraftTurns } from '../../visit/fleet/draft-turns.ts';

/** How many of so many visits may write at once, and how many in all, one after the other. */
async function counted(sites: number, visits: number) {
  const turns = new DraftTurns(sites, 64);
  let underWay = 0;
  let most = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: visits }, async () => {
      const turn = turns.turn();
      await turn.begin();
      underWay += 1;
      most = Math.max(most, underWay);
      await soon();
      underWay -= 1;
      done += 1;
      turn.end();
      turn.end();
    }),
  );
  return { most, done };
}

test('a run of a few sites has one draft at a time, whoever else is ready', async () => {
  expect(await counted(16, 40)).toEqual({ most: 1, done: 40 });
});

test('a large run has a quarter of its places', async () => {
  expect(await counted(17, 100)).toEqual({ most: 16, done: 100 });
});

test('a visit that ends while it waits takes nobody’s turn', async () => {
  const turns = new DraftTurns(2, 64);
  const [first, gone, next] = [turns.turn(), turns.turn(), turns.turn()];
  await first.begin();
  void gone.begin();
  const waiting = next.begin();
  gone.end();
  first.end();
  await waiting;
});
