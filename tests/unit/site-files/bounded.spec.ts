import { expect, test } from '@playwright/test';
import { bounded } from '../../../site-files/bounded.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

/** As on a machine where others are at work: time goes by, and nothing is done in it. */
function waits(milliseconds: number): void {
  for (let waited = 0; waited < milliseconds; waited += 10) Atomics.wait(cell, 0, 0, 10);
}

test('what has not had its time on a busy machine is begun anew', () => {
  let begun = 0;
  const work = () => {
    begun += 1;
    waits(1000);
    return 'done';
  };
  expect(bounded(work, 500)).toBe('done');
  expect(begun).toBeGreaterThan(1);
});

test('what is at work for longer than its time is ended', () => {
  let begun = 0;
  const started = process.cpuUsage();
  const ended = bounded(() => {
    begun += 1;
    for (;;);
  }, 100);
  const { user, system } = process.cpuUsage(started);
  expect(ended).toBeNull();
  expect(begun).toBeLessThan(4);
  expect((user + system) / 1000).toBeLessThan(3000);
});

test('what it throws is thrown, and nothing is watched inside of what is', () => {
  expect(() =>
    bounded(() => {
      throw new Error('of the work');
    }, 500),
  ).toThrow('of the work');
  expect(bounded(() => bounded(() => undefined, 1), 500)).toBeUndefined();
});
