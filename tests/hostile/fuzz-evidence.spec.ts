import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { runs, seed } from './support/seed.ts';
import { reportOf, seenIn, shows } from './support/through.ts';
import { oddVisit, visitWith } from './support/visits.ts';

// Whatever a host answers, at whichever probe, it is judged, reported, shown, compared and told without an error of ours.

const PARTS = 8;
const VISITS = runs({ usual: 20_000, long: 100_000 });

/** A visit that hangs is a failure; and so is one whose smallest form is not found in time, in the form found so far. */
const inTime = { interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true };

/** One visit of so many is shown as well, by each way in turn. */
const SHOWN = 8;

/** One of so many is as of a run under way, whose secrets are looked for, which costs more than all else. */
const MASKED = 40;

/** Of one visit, all of it; processor time in milliseconds. Most take one. */
const LONGEST_MS = 3000;

for (let part = 1; part <= PARTS; part++)
  test(`odd visits, part ${part} of ${PARTS}`, async () => {
    const ways = await shows();
    // What is loaded with the first one is no time of a visit.
    const healthy = seenIn(visitWith([]), true);
    for (const [, show] of ways) show(reportOf(healthy), healthy);
    let longest = 0;
    // Showing costs more than judging.
    const anyWay = fc.nat(ways.length * SHOWN - 1);
    const property = fc.property(oddVisit, anyWay, (changes, way) => {
      const before = process.cpuUsage();
      const seen = seenIn(visitWith(changes), way % MASKED !== 0);
      const report = reportOf(seen);
      const [name, show] = ways[way] ?? ['none', () => {}];
      try {
        show(report, seen);
      } catch (error) {
        throw new Error(`${name} fails`, { cause: error });
      }
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1000;
      longest = Math.max(longest, ms);
    });
    const numRuns = Math.ceil(VISITS / PARTS);
    const result = fc.check(property, { numRuns, seed: seed(part), ...inTime });
    expect(result.failed, fc.defaultReportMessage(result) ?? undefined).toBe(false);
    expect(longest).toBeLessThan(LONGEST_MS);
  });
