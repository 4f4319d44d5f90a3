import { test } from '@playwright/test';

/** Of a processor, on the machine where the bounds were set, when it did nothing else. */
const WORK_MS = 13;
const lines = Array.from({ length: 4000 }, (_, at) => `RewriteRule ^old/${at}/?$ "/new/${at}/" [R=301,L]`);

/**
 * How many times as long as where the bounds of time were set this machine takes for the same work at this moment; at least 1.
 * A bound times that holds on a machine that is slow or busy, and still fails where the code has become slower.
 */
export function pace(): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...times) / WORK_MS);
}

export const MOST_RUNS = 60;

/**
 * In a worker of the suite code is slower than in the command: it has met the objects of thousands of other tests, and the
 * other worker has a share of the caches of the processor.
 */
export const IN_SUITE = 1.5;

/** Before each run after the first few, longer each time: what else runs on the machine has changed by then. */
const PAUSE_MS = 25;
const MOST_PAUSE_MS = 1000;

/**
 * The least milliseconds that some work takes on the machine where bounds were set. The first runs find
 * everything cold, and a machine is busy at times: it runs until one is within the bound, sixty times and a minute at most.
 */
export function leastMs(bound: number, work: () => void): number {
  test.setTimeout(3 * 60_000);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < MOST_RUNS && least >= bound; run++) {
    if (run > 5) pause(Math.min(run * PAUSE_MS, MOST_PAUSE_MS));
    const began = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    // Where the machine is busy it waits, where it is not its helpers work beside it.
    const took = Math.min(performance.now() - began, (user + system) / 1000);
    least = Math.min(least, took / pace());
  }
  return least;
}

/** What is timed computes without a break, so what waits may too. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** What readers of text do: regular expressions, small objects, maps and strings. */
function work(): number {
  const words = new Map<string, { at: number; length: number }[]>();
  for (const [at, line] of lines.entries())
    for (const { 0: word } of line.matchAll(/"[^"]*"|\S+/g)) {
      const known = words.get(word);
      if (known) known.push({ at, length: word.length });
      else words.set(word, [{ at, length: word.length }]);
    }
  return JSON.stringify([...words]).length;
}
