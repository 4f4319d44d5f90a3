import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { ofCommit } from '../unit/support/commit.ts';
import { ended, sitesFile, start, test } from './support/command-process.ts';
import { amount } from './support/seed.ts';
import { startWritingSite, type WritingSite } from './support/writing-site.ts';

// Killed at any moment: the reports in the folder are whole, the former ones or the new ones, and no draft stays; one at
// the most where the process had no say in it.

const SITES = 3;
/** Of a run, evenly; where they begin is another with each commit. */
const MOMENTS = amount({ usual: 20, long: 50 });
const AT_ONCE = 4;
const ways = ['SIGKILL', 'SIGTERM', 'SIGHUP', 'EPIPE'] as const;

/** Sites that say when they have had so many requests together. */
class Fleet {
  readonly sites: WritingSite[] = [];
  #seen = 0;
  #at = Number.POSITIVE_INFINITY;
  #act = () => {};

  static async open(): Promise<Fleet> {
    const fleet = new Fleet();
    const onRequest = () => {
      fleet.#seen += 1;
      if (fleet.#seen === fleet.#at) fleet.#act();
      return true;
    };
    for (let at = 0; at < SITES; at++) fleet.sites.push(await startWritingSite({ delayMs: 2, onRequest }));
    return fleet;
  }

  get seen(): number {
    return this.#seen;
  }

  get left(): number {
    return this.sites.reduce((sum, { drafts }) => sum + drafts.size, 0);
  }

  /** Begins anew, and acts with this request of the run. */
  arm(at: number, act: () => void): void {
    for (const { drafts } of this.sites) drafts.clear();
    this.#seen = 0;
    this.#at = at;
    this.#act = act;
  }

  stop(): void {
    for (const site of this.sites) site.stop();
  }
}

function end(child: ChildProcess, way: (typeof ways)[number]): void {
  if (way === 'EPIPE') child.stdout?.destroy();
  else child.kill(way);
}

/** Every file parses, and all of them are of one run. Returns when that began. */
function wholeReports(folder: string): string {
  const json = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const report = json('report.json');
  expect(matches('report', report)).toBeNull();
  const names = report.sites.map(({ name }: { name: string }) => name);
  const visits: { site: { name: string } }[] = json('evidence.json').visits;
  expect(visits.map(({ site }) => site.name)).toEqual(names);
  expect(json('evidence.har').log.pages).toHaveLength(names.length);
  expect(text('junit.xml').trimEnd()).toMatch(/<\/testsuites>$/);
  expect(text('metrics.prom')).toMatch(/# EOF\n$/);
  expect(text('index.html').trimEnd()).toMatch(/<\/html>$/);
  expect(text('report.md').length).toBeGreaterThan(0);
  return report.started;
}

for (const way of ways) {
  test(`${way} at ${MOMENTS} moments of a run`, async ({ folder }) => {
    // Half a minute a way in a long run on two cores of one's own, minutes where others work on them.
    test.setTimeout(15 * 60_000);
    const former = path.join(folder, 'former');
    const fleets = await Promise.all(Array.from({ length: AT_ONCE }, () => Fleet.open()));
    const [first] = fleets;
    if (!first) throw new Error('there is no fleet');
    const files = fleets.map((fleet, at) => {
      const own = path.join(folder, `fleet-${at}`);
      mkdirSync(own);
      return sitesFile(
        own,
        fleet.sites.map(({ url }) => url),
      );
    });
    const { status } = await ended(start([files[0] ?? '', '--format', 'ndjson', '--output', former]));
    expect(status).toBe(0);
    const requests = first.seen;
    const before = wholeReports(former);
    // From before the first request to the writing of the reports, some milliseconds after the last.
    const shift = (ofCommit() % 16) / 16;
    const after = requests / (0.8 * MOMENTS);
    const moments = Array.from({ length: MOMENTS }, (_, at) => at);
    const run = async (fleet: Fleet, slot: number) => {
      for (let moment = moments.shift(); moment !== undefined; moment = moments.shift()) {
        const out = path.join(folder, `out-${moment}`);
        cpSync(former, out, { recursive: true });
        const file = files[slot] ?? '';
        let child: ChildProcess | null = null;
        const at = moment === 0 ? 0 : Math.round((moment + shift) * after);
        const act = () => child && end(child, way);
        fleet.arm(Math.min(Math.max(at, 1), requests), () =>
          at <= requests ? act() : setTimeout(act, (at - requests) * 3),
        );
        child = start([file, '--format', 'ndjson', '--output', out]);
        if (moment === 0) end(child, way);
        await ended(child);
        expect([moment, fleet.left]).toEqual([moment, way === 'SIGKILL' ? expect.any(Number) : 0]);
        expect(fleet.left).toBeLessThanOrEqual(way === 'SIGKILL' ? 1 : 0);
        const started = wholeReports(out);
        if (way === 'SIGKILL' && at < requests) expect(started).toBe(before);
        expect(readdirSync(out).filter((name) => !existsSync(path.join(former, name)))).toEqual(
          way === 'SIGKILL' ? expect.any(Array) : [],
        );
      }
    };
    await Promise.all(fleets.map(run));
    for (const fleet of fleets) fleet.stop();
  });
}
