import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { parseShard, shardOf } from '../../cli/targets/select.ts';
import { schedule } from '../../visit/fleet/schedule.ts';

interface Item {
  name: string;
  host: string;
  ms: number;
}

const keyOf = ({ host }: Item) => host;

function item(name: string, ms = 5, host = name): Item {
  return { name, host, ms };
}

/** Runs them all and notes when each began and ended, and how many were under way at once. */
async function traced(items: Item[], concurrency: number, silentAfterMs = 10_000) {
  const trace: string[] = [];
  let underWay = 0;
  let most = 0;
  await schedule(items, { concurrency, keyOf, silentAfterMs }, async ({ name, ms }) => {
    trace.push(`+${name}`);
    underWay += 1;
    most = Math.max(most, underWay);
    await sleep(ms);
    underWay -= 1;
    trace.push(`-${name}`);
  });
  return { trace, most };
}

test('as many at once as asked for, and every one of them once', async () => {
  const items = Array.from({ length: 50 }, (_, at) => item(`s${at}`));
  const { trace, most } = await traced(items, 7);
  expect(most).toBe(7);
  expect(trace.filter((line) => line.startsWith('+')).sort()).toEqual(
    items.map(({ name }) => `+${name}`).sort(),
  );
});

test('sites of one host take turns, and others go ahead of them', async () => {
  const { trace } = await traced([item('a1', 40, 'a'), item('a2', 5, 'a'), item('b', 5)], 2);
  expect(trace).toEqual(['+a1', '+b', '-b', '-a1', '+a2', '-a2']);
});

test('a silent site gives its place away, and takes it back when it answers', async () => {
  const trace: string[] = [];
  const items = [item('dead', 200), item('one'), item('two')];
  await schedule(items, { concurrency: 1, keyOf, silentAfterMs: 30 }, async ({ name, ms }, beat) => {
    trace.push(`+${name}`);
    await sleep(ms);
    beat();
    trace.push(`-${name}`);
  });
  expect(trace).toEqual(['+dead', '+one', '-one', '+two', '-two', '-dead']);
});

test('a whole dead fleet is not under way at once', async () => {
  const items = Array.from({ length: 60 }, (_, at) => item(`s${at}`, 60));
  const { most } = await traced(items, 2, 1);
  expect(most).toBeLessThanOrEqual(18);
  expect(most).toBeGreaterThan(2);
});

test('nothing is begun after an interruption, and what is under way comes to its end', async () => {
  const interruption = new AbortController();
  const ended: string[] = [];
  const items = [item('a', 20), item('b', 20), item('c', 20)];
  const options = { concurrency: 1, keyOf, signal: interruption.signal };
  await schedule(items, options, async ({ name, ms }) => {
    if (name === 'b') interruption.abort();
    await sleep(ms);
    ended.push(name);
  });
  expect(ended).toEqual(['a', 'b']);
});

test('what goes wrong on our side ends the run', async () => {
  const failing = schedule([item('a')], { concurrency: 1, keyOf }, () => Promise.reject(new Error('ours')));
  await expect(failing).rejects.toThrow('ours');
});

test('no site, no work', async () => {
  expect((await traced([], 4)).trace).toEqual([]);
});

test('the shards of a fleet are all of it, each site once, neighbours apart', () => {
  const items = Array.from({ length: 10 }, (_, at) => at);
  const parts = [1, 2, 3].map((index) => shardOf(items, { index, total: 3 }));
  expect(parts).toEqual([
    [0, 3, 6, 9],
    [1, 4, 7],
    [2, 5, 8],
  ]);
});

for (const [text, expected] of [
  ['1/4', { index: 1, total: 4 }],
  ['4/4', { index: 4, total: 4 }],
  ['0/4', null],
  ['5/4', null],
  ['1', null],
  ['1/0', null],
  ['a/b', null],
  ['1/4/2', null],
] as const) {
  test(`--shard ${text}`, () => {
    expect(parseShard(text)).toEqual(expected);
  });
}
