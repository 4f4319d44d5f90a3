import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { Crowd, type Grief, type Together, type VisitOutcome } from '../../visit/fleet/crowd.ts';

function crowdOf(usual: number) {
  const told: Together[] = [];
  const crowd = new Crowd({ usual, pauseMs: 0, report: (together) => told.push(together) });
  return { crowd, told };
}

/** As many as are let in at once. */
async function room(crowd: Crowd): Promise<number> {
  let entered = 0;
  const enters = () => {
    entered += 1;
  };
  for (let at = 0; at < 100; at++) {
    const turn = crowd.enter();
    if (turn === null) enters();
    else void turn.then(enters);
  }
  await soon();
  return entered;
}

async function settled(): Promise<void> {
  for (let at = 0; at < 20; at++) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('no more at once than it says, and each who leaves lets one in', async () => {
  const { crowd } = crowdOf(3);
  expect(await room(crowd)).toBe(3);
});

test('one that fails alone is not looked at again, and nothing is slowed down', async () => {
  const { crowd, told } = crowdOf(4);
  crowd.enter();
  crowd.enter();
  const grief = crowd.strain('https:');
  crowd.leave(false);
  expect([await grief, told]).toEqual([{ together: 1, again: false }, []]);
  await settled();
  expect(await room(crowd)).toBe(4);
});

/** So many come to grief at once; each is looked at again when its turn comes, and this is what comes of it. */
async function failing(crowd: Crowd, outcomes: VisitOutcome[], server = (_at: number) => 'https:') {
  for (const _ of outcomes) crowd.enter();
  let alone = 0;
  const seen: Grief[] = [];
  await Promise.all(
    outcomes.map(async (outcome, at) => {
      const grief = await crowd.strain(server(at));
      seen[at] = grief;
      if (!grief.again) return;
      alone += 1;
      expect(alone).toBe(1);
      await soon();
      alone -= 1;
      crowd.lookedAgain(outcome);
    }),
  );
  await settled();
  return seen;
}

test('those that fail together are looked at again, one at a time, and there are half as many from then on', async () => {
  const { crowd, told } = crowdOf(8);
  const seen = await failing(crowd, ['well', 'strained', 'well', 'well']);
  expect(seen).toEqual(Array(4).fill({ together: 4, again: true }));
  expect(told).toEqual([{ sites: 4, lookedAgain: 4, well: 3 }]);
  expect(await room(crowd)).toBe(4);
});

test('nobody comes in while those that failed are looked at again', async () => {
  const { crowd } = crowdOf(2);
  crowd.enter();
  crowd.enter();
  const first = crowd.strain('https:');
  const waiting = crowd.enter();
  let isIn = false;
  void waiting?.then(() => {
    isIn = true;
  });
  const second = crowd.strain('https:');
  await first;
  crowd.lookedAgain('well');
  expect([(await second).again, isIn]).toEqual([true, false]);
  crowd.lookedAgain('well');
  await settled();
  expect(isIn).toBe(true);
});

test('it recovers slowly while visits go well', async () => {
  const { crowd } = crowdOf(4);
  await failing(crowd, ['well', 'well']);
  for (let at = 0; at < 2; at++) {
    crowd.enter();
    crowd.leave(false);
  }
  expect(await room(crowd)).toBe(3);
});

test('where two fail alone as well, the others are not looked at again, and nothing is slowed down', async () => {
  const { crowd, told } = crowdOf(4);
  const seen = await failing(crowd, ['strained', 'strained', 'strained', 'strained']);
  expect(seen.map(({ again }) => again)).toEqual([true, true, false, false]);
  expect(told).toEqual([{ sites: 4, lookedAgain: 2, well: 0 }]);
  expect(await room(crowd)).toBe(4);
});

test('a host that cannot be reached at all holds nobody up: eight times as many', async () => {
  const { crowd } = crowdOf(4);
  await failing(crowd, ['unreachable', 'unreachable', 'unreachable']);
  expect(await room(crowd)).toBe(32);
});

test('a content delivery network is asked by eight times as many', async () => {
  const { crowd } = crowdOf(2);
  crowd.enter();
  crowd.leave(true);
  expect(await room(crowd)).toBe(16);
});

test('two servers at one address fail each for itself', async () => {
  const { crowd, told } = crowdOf(4);
  const seen = await failing(crowd, ['strained', 'strained'], (at) => `http:${at}`);
  expect([seen, told]).toEqual([Array(2).fill({ together: 1, again: false }), []]);
});
